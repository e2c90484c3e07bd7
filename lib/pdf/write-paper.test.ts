import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBars } from '@/lib/charts/bar-chart'
import type { Paper, PaperBlock, Run, Words } from './paper'
import { readBack } from './read-back'
import { writePaper } from './write-paper'

const one = (words: Words): PaperBlock => ({ is: 'paragraph', words })
const paperOf = (blocks: PaperBlock[], more: Partial<Paper> = {}): Paper => ({
  title: 'Convocatória',
  lang: 'pt',
  author: 'Rede de Provas',
  foot: 'Primeira reunião',
  madeAt: new Date('2016-06-01T12:00:00Z'),
  parts: [{ lang: 'pt', blocks: [{ is: 'title', words: 'Primeira reunião', eyebrow: 'Rede' }, ...blocks] }],
  ...more,
})

describe('a paper', () => {
  test('says its title and its language, is tagged in reading order, and has bookmarks', async () => {
    const found = await readBack(
      await writePaper(
        paperOf([
          { is: 'facts', rows: [{ label: 'Quando', value: '16 de junho de 2016' }] },
          { is: 'heading', words: 'Pauta' },
          { is: 'list', items: [{ label: '1.', blocks: [one('Abertura'), one({ text: 'Bienvenida', lang: 'es' })] }] },
          {
            is: 'table',
            caption: 'Quem vem',
            columns: [{ label: 'Cidade', width: 1, namesRow: true }],
            rows: [['Canoas']],
          },
        ]),
      ),
    )
    expect(found).toMatchObject({ title: 'Convocatória', language: 'pt-BR', isTagged: true })
    expect(found.bookmarks).toEqual([['Primeira reunião', 'Pauta']])
    expect(found.pages[0]?.tags).toEqual([
      ...['Root', 'Document', 'Sect@pt-BR', 'P', 'H1', 'L', 'LI', 'Lbl', 'LBody', 'H2'],
      ...['L', 'LI', 'Lbl', 'LBody', 'P', 'P@es', 'Table', 'THead', 'TR', 'TH', 'P', 'TBody', 'TR', 'TH', 'P'],
    ])
    expect(found.pages[0]?.text).toMatch(/Quando\s+16 de junho de 2016[\s\S]+1 \/ 1/)
  })

  test('marks words within a paragraph that stand in another language, and goes on behind them', async () => {
    const runs: Run[] = [
      { set: 'plain', text: 'Meta 12\u00a0' },
      { set: 'plain', text: 'ciudades', lang: 'es' },
      { set: 'plain', text: ` até 2016${' e além'.repeat(40)}` },
    ]
    const found = await readBack(await writePaper(paperOf([{ is: 'paragraph', words: runs }, one('Depois')])))
    expect(found.pages[0]?.tags).toEqual(['Root', 'Document', 'Sect@pt-BR', 'P', 'H1', 'P', 'Span@es', 'P'])
    expect(found.pages[0]?.text.replace(/\s+/g, ' ')).toMatch(/Meta 12 ciudades até 2016 e além.+ e além Depois/)
  })

  test('breaks a paragraph in several faces where its words do', async () => {
    const runs: Run[] = [
      { set: 'plain', text: 'Foi ' },
      { set: 'strong', text: 'muito\nbom' },
      { set: 'plain', text: ' e\n' },
      { set: 'italic', text: 'cheio' },
      { set: 'plain', text: ' de linhas\n\nfim' },
    ]
    const { pages } = await readBack(await writePaper(paperOf([{ is: 'paragraph', words: runs }, one('Depois')])))
    const lines = pages[0]?.text.split('\n').map((line) => line.trim())
    const at = lines?.indexOf('Foi muito') ?? -1
    expect(lines?.slice(at).filter(Boolean).slice(0, 5)).toEqual([
      ...['Foi muito', 'bom e', 'cheio de linhas', 'fim', 'Depois'],
    ])
  })

  test('draws a figure under a tag that says what it is, in one piece and with its heading', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      ...{ label: { text: `Mês ${index + 1}` }, full: index, open: 1, value: String(index + 1) },
    }))
    const drawing = drawBars({ legend: ['Sim', 'Não'], rows, labels: 96 })
    const filled = Array.from({ length: 18 }, (_, index) => one(`Linha ${index}`))
    const blocks: PaperBlock[] = [
      ...filled,
      { is: 'heading', words: 'Por mês' },
      { is: 'figure', alt: 'Quantas por mês', drawing },
      one('Depois.'),
    ]
    const { pages } = await readBack(await writePaper(paperOf(blocks)))
    expect(pages).toHaveLength(2)
    expect(pages[0]?.text).not.toContain('Por mês')
    expect(pages[1]?.text).toMatch(/Por mês[\s\S]+Sim[\s\S]+Mês 1[\s\S]+Mês 12[\s\S]+Depois\./)
    expect(pages[1]?.tags.slice(-3)).toEqual(['H2', 'Figure "Quantas por mês"', 'P'])
  })

  test('leaves no heading alone where a figure takes the page', async () => {
    const rows = Array.from({ length: 90 }, () => ({ label: { text: 'Mês' }, full: 1, open: 0, value: '1' }))
    const drawing = drawBars({ legend: null, rows, labels: 96 })
    const heads: PaperBlock[] = [
      { is: 'heading', words: 'Atividades' },
      { is: 'heading', words: 'Por mês', level: 3 },
    ]
    const { pages } = await readBack(
      await writePaper(paperOf([one('Antes.'), ...heads, { is: 'figure', alt: 'Quantas', drawing }])),
    )
    expect(pages).toHaveLength(2)
    expect(pages[1]?.tags.filter((tag) => /^(H|Figure)/.test(tag))).toEqual(['H2', 'H3', 'Figure "Quantas"'])
  })

  test('has those who sign together sign beside each other, on one page', async () => {
    const filled = Array.from({ length: 21 }, (_, index) => one(`Linha ${index}`))
    const { pages } = await readBack(
      await writePaper(paperOf([...filled, { is: 'signatures', words: ['Canoas', 'Lo Prado'] }])),
    )
    expect(pages.filter(({ text }) => /Canoas/.test(text))).toEqual(pages.filter(({ text }) => /Lo Prado/.test(text)))
    expect(pages.at(-1)?.tags.filter((tag) => tag === 'P').length).toBeGreaterThanOrEqual(2)
  })

  test('leaves no signatures without the date above them, wherever on the page they come', async () => {
    for (let before = 15; before <= 26; before += 1) {
      const filled = Array.from({ length: before }, (_, index) => one(`Linha ${index}`))
      const signed: PaperBlock[] = [one('26 de novembro de 2016'), { is: 'signatures', words: ['Canoas', 'Lo Prado'] }]
      const { pages } = await readBack(await writePaper(paperOf([...filled, ...signed])))
      expect(pages.find(({ text }) => text.includes('Lo Prado'))?.text, `${before}`).toContain('26 de novembro')
    }
  })

  test('goes on to further pages, each with its number, and a table with its heads', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Cidade ${index}`, ''])
    const columns = [
      { label: 'Nome da cidade', width: 1, namesRow: true },
      { label: 'Assinatura', width: 2 },
    ]
    const { pages } = await readBack(
      await writePaper(paperOf([{ is: 'table', caption: 'Lista', columns, rows, rowHeight: 30 }])),
    )
    expect(pages).toHaveLength(3)
    pages.forEach(({ text }, index) => {
      expect(text).toContain('Nome da cidade')
      expect(text).toContain(`${index + 1} / 3`)
    })
    const words = pages.map(({ text }) => text).join('\n')
    for (const [city] of rows) expect(words.match(new RegExp(`${city}\\s`, 'g'))).toHaveLength(1)
  })

  test('sets no heading of a table alone at the end of a page', async () => {
    const columns = [{ label: 'Cidade', width: 1 }]
    const table: PaperBlock = {
      is: 'table',
      caption: 'Lista',
      columns,
      rows: [['Canoas'], ['Lo Prado']],
      rowHeight: 90,
    }
    // Wherever on the page it comes: one line further each time.
    for (let lines = 20; lines < 40; lines++) {
      const before = Array.from({ length: lines }, () => one('Linha'))
      const blocks: PaperBlock[] = [...before, { is: 'heading', words: 'Encaminhamentos' }, table]
      const { pages } = await readBack(await writePaper(paperOf(blocks)))
      const page = pages.find(({ text }) => text.includes('Encaminhamentos'))
      expect(page?.text, `after ${lines} lines`).toContain('Canoas')
    }
  })

  test('keeps what stands in each other in each other, and sets words apart', async () => {
    const { pages } = await readBack(
      await writePaper(
        paperOf([
          {
            is: 'list',
            items: [
              { label: '•', blocks: [one('Fora'), { is: 'list', items: [{ label: '1.', blocks: [one('Dentro')] }] }] },
            ],
          },
          { is: 'quote', blocks: [{ is: 'passage', lang: 'es', blocks: [one('Palabras')] }] },
          {
            is: 'paragraph',
            words: [
              { text: 'Foi ', set: 'plain' },
              { text: 'muito', set: 'strong' },
              { text: ' bom, ', set: 'plain' },
              { text: 'disse', set: 'italic' },
            ],
          },
        ]),
      ),
    )
    expect(pages[0]?.tags.slice(5)).toEqual([
      'L',
      'LI',
      'Lbl',
      'LBody',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'P',
      'BlockQuote',
      'Div@es',
      'P',
      'P',
    ])
    expect(pages[0]?.text).toContain('Foi muito bom, disse')
  })

  test('begins each language on a page of its own, and marks it', async () => {
    const part = (lang: 'pt' | 'es', words: string) => ({ lang, blocks: [{ is: 'title' as const, words }] })
    const parts = [part('pt', 'Reunião'), part('es', 'Reunión')]
    const { pages, bookmarks } = await readBack(await writePaper(paperOf([], { parts })))
    expect(pages.map(({ tags }) => tags.filter((tag) => tag.startsWith('Sect')))).toEqual([['Sect@pt-BR'], ['Sect@es']])
    expect(bookmarks).toEqual([['Reunião'], ['Reunión']])
  })

  test('is the same bytes when it is made again of the same', async () => {
    const paper = paperOf([{ is: 'paragraph', words: 'Texto.' }])
    expect(Buffer.from(await writePaper(paper))).toEqual(Buffer.from(await writePaper(paper)))
  })

  test('gives back what was written, in the letters of the network’s languages', async () => {
    const letters = [...'aãáàâéêíóôõúüñçẽỹABÇÑ0189.,;:!?¿¡()«»“”–—ºª/&%#@', 'g̃']
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''))
    const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '))
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const { pages } = await readBack(await writePaper(paperOf([{ is: 'paragraph', words: text }])))
        const plain = (one: string) => one.normalize('NFC').replace(/\s+/g, '')
        expect(plain(pages.map((page) => page.text).join(''))).toContain(plain(text))
      }),
      { numRuns: 25 },
    )
  })

  test('shows that a sign is missing which its face does not have', async () => {
    const { pages } = await readBack(await writePaper(paperOf([{ is: 'paragraph', words: 'Festa 🎉 東京 fim' }])))
    expect(pages[0]?.text).toContain('Festa ☐ ☐☐ fim')
  })

  test('of a title longer than a page and a word longer than a line loses nothing', async () => {
    const long = 'palavra '.repeat(300).trim()
    const { pages } = await readBack(
      await writePaper(
        paperOf([
          { is: 'heading', words: 'x'.repeat(400) },
          { is: 'facts', rows: [{ label: 'Onde', value: long }] },
          { is: 'list', items: [{ label: '1.', blocks: [one(long), one(long)] }] },
          { is: 'table', caption: 'T', columns: [{ label: 'C', width: 1 }], rows: [[long]] },
        ]),
      ),
    )
    const text = pages.map((page) => page.text).join(' ')
    expect(text.match(/palavra/g)).toHaveLength(4 * 300)
    expect(text.match(/x/g)).toHaveLength(400)
  })
})
