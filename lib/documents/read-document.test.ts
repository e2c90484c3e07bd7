import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bomb, workbookFiles } from '@/lib/tables/test-archive'
import { zip } from '@/lib/tables/zip'
import { MOST_BYTES, readDocument } from './read-document'
import { archiveOf, openFile, openParagraph, pdfFile, slidesFile, wordFile, wordParagraph } from './test-documents'

const MOST = 200_000
const read = (bytes: Uint8Array) => readDocument(bytes, MOST)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('text', () => {
  test('is read in UTF-8 and in the bytes of an older Windows, with the ends of its pages', async () => {
    expect(await read(utf8('Eixos\n1. Ação'))).toEqual({ ok: true, text: 'Eixos\n1. Ação' })
    const windows = Uint8Array.from('Eixos\f1. A\xe7\xe3o \x96 x', (letter) => letter.charCodeAt(0))
    expect(await read(windows)).toEqual({ ok: true, text: 'Eixos\n1. Ação – x' })
  })
})

describe('a Word document', () => {
  test('is a line for each paragraph and row, marks its lists, and leaves out what was deleted or drawn twice', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => wordParagraph(text)).join('')}</w:tc>`
    const item = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
    const body = [
      wordParagraph('Título & mais', '<w:tabs><w:tab w:val="left"/></w:tabs>'),
      wordParagraph('um', item(0)),
      wordParagraph('dois', item(1)),
      `<w:tbl><w:tr>${cell('Maio')}${cell('Reunião', 'anual')}</w:tr></w:tbl>`,
      '<w:p><w:del><w:r><w:delText>fora</w:delText></w:r></w:del><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>',
      `<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>${wordParagraph('caixa')}</w:txbxContent></mc:Choice><mc:Fallback>${wordParagraph('caixa')}</mc:Fallback></mc:AlternateContent></w:p>`,
    ]
    expect(await read(wordFile(body.join('')))).toEqual({
      ok: true,
      text: 'Título & mais\n- um\n  - dois\nMaio\tReunião anual\na\nb\ncaixa\n',
    })
  })
})

test('slides are read in the order in which they are shown, with a blank line between them', async () => {
  expect(await read(slidesFile([['Um', 'um'], ['Dois'], ['Três']]))).toMatchObject({
    text: 'Um\num\n\nDois\n\nTrês\n',
  })
})

test('an OpenDocument text has its headings, lists, spaces and tables', async () => {
  const item = (text: string, inner = '') => `<text:list-item>${openParagraph(text)}${inner}</text:list-item>`
  const cell = (text: string) => `<table:table-cell>${openParagraph(text)}</table:table-cell>`
  const body = [
    '<text:h>Eixos\n  de <text:span>trabalho</text:span><office:annotation><text:p>nota</text:p></office:annotation></text:h>',
    `<text:list>${item('um', `<text:list>${item('dois')}</text:list>`)}</text:list>`,
    openParagraph('a   b\tc'),
    `<table:table><table:table-row>${cell('Maio')}${cell('Reunião')}</table:table-row></table:table>`,
  ]
  expect(await read(openFile(body.join('')))).toEqual({
    ok: true,
    text: 'Eixos de trabalho\n- um\n  - dois\na   b\tc\nMaio\tReunião',
  })
})

test('each row of a table in a PDF is one line, however many its cells take, and an empty cell keeps its place', async () => {
  const table = [
    ['Data', 'Atividade da unidade temática', 'Local'],
    ['Maio', 'Missão técnica às áreas metropolitanas da costa do Prata', 'Montevideo, Uruguai'],
    ['', 'Reunião', 'Canoas, Brasil'],
  ]
  const lines = table.map((row) => row.join('\t'))
  const read = await readDocument(await pdfFile(['Atividades', ' '], { table }), MOST)
  expect(read.ok && read.text.split('\n').filter(Boolean)).toEqual(['Atividades', ...lines])
})

describe('what is no plan or was made to do harm is refused', () => {
  const nested = `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`
  const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
  const plain = wordParagraph('Objetivos')
  const cases: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ['11 MB', () => new Uint8Array(11 * 1024 * 1024).fill(65), 'planFileTooLarge'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'planFileType'],
    ['a workbook', () => zip(workbookFiles('')), 'planFileType'],
    ['an old document', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'planFileEncrypted'],
    ['an OpenDocument with a password', () => openFile('', '<m:encryption-data/>'), 'planFileEncrypted'],
    ['a small archive of 200 MB', () => bomb('word/document.xml', 200_000_000), 'planFileUnreadable'],
    ['half an archive', () => wordFile(plain).subarray(0, 200), 'planFileUnreadable'],
    ['a slide that is not there', () => archiveOf({ 'ppt/presentation.xml': '<p/>' }), 'planFileUnreadable'],
    ['a DOCTYPE', () => wordFile(plain, '<!DOCTYPE w:document>'), 'planFileUnreadable'],
    ['a file of the server', () => wordFile('<w:p><w:t>&x;</w:t></w:p>', outside), 'planFileUnreadable'],
    ['entities in entities', () => wordFile('<w:p><w:t>&b;</w:t></w:p>', laughs), 'planFileUnreadable'],
    ['tags within tags', () => wordFile(nested), 'planFileUnreadable'],
    ['a book', () => wordFile(wordParagraph('a'.repeat(MOST + 1))), 'planFileTooLong'],
    ['nothing but empty lines', () => wordFile('<w:p/>'.repeat(MOST + 1)), 'planFileTooLong'],
    ['a document without letters', () => wordFile(wordParagraph(' ')), 'planFileEmpty'],
    ['a PDF with a password', () => pdfFile(['Objetivos'], { userPassword: 'x' }), 'planFileEncrypted'],
    ['a PDF of 201 pages', () => pdfFile(['Objetivos'], { pages: 201 }), 'planFileTooLong'],
    ['a PDF without text', () => pdfFile([]), 'planFileEmpty'],
    ['a PDF that is none', () => utf8('%PDF-1.7\nObjetivos'), 'planFileUnreadable'],
    ['a small PDF of gigabytes', () => pdfOf(inflatesTo(2_000)), 'planFileUnreadable'],
  ]
  test.each(cases)('%s', async (_, make, code) => {
    const bytes = await make()
    const [began, before] = [performance.now(), process.memoryUsage.rss()]
    expect(await read(bytes)).toEqual({ ok: false, code })
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(1_000_000_000)
    expect(code === 'planFileTooLarge' || bytes.length < MOST_BYTES).toBe(true)
  })

  test('and whatever the bytes of a document are, there is an answer', async () => {
    const whole = wordFile(plain)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const answer = await read(bytes)
        expect(answer.ok || answer.code).toBeTruthy()
      }),
      { numRuns: 200 },
    )
  })
})

/** Compressed zeros: so many megabytes of them. */
function inflatesTo(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes }, () => one),
    Buffer.from([3, 0]),
  ])
}

/** A PDF of one page with this content. */
function pdfOf(content: Buffer): Uint8Array {
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream
`
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')])
}
