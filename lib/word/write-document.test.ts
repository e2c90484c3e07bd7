import { describe, expect, test } from 'vitest'
import type { Paper, PaperBlock } from '@/lib/pdf/paper'
import { readBackDocument } from './read-back'
import { writeDocument } from './write-document'

const words = (text: string): PaperBlock => ({ is: 'paragraph', words: text })
const paperOf = (blocks: PaperBlock[], more: Partial<Paper> = {}): Paper => ({
  title: 'Plano de Trabalho',
  lang: 'pt',
  author: 'Rede de Provas',
  foot: 'Edição 1',
  madeAt: new Date('2016-06-01T12:00:00Z'),
  parts: [{ lang: 'pt', blocks: [{ is: 'title', words: 'Plano de Trabalho', eyebrow: 'Rede' }, ...blocks] }],
  ...more,
})
const written = async (...asked: Parameters<typeof paperOf>) => readBackDocument(await writeDocument(paperOf(...asked)))

describe('a document', () => {
  test('has headings, lists and paragraphs that a word processor takes for such', async () => {
    const numbered = (label: string, text: string, below: PaperBlock[] = []) => ({
      label,
      blocks: [words(text), ...below],
    })
    const { paragraphs } = await written([
      { is: 'heading', words: 'Objetivos' },
      { is: 'list', items: [numbered('1.', 'Um', [words('De perto')]), numbered('2.', 'Dois')] },
      { is: 'heading', words: 'Junho', level: 3 },
      { is: 'list', items: [numbered('•', 'Reunião')] },
      words('Linha\noutra'),
    ])
    expect(paragraphs).toEqual([
      { text: 'Rede', style: 'eyebrow', isListed: false },
      { text: 'Plano de Trabalho', style: 'Title', isListed: false },
      { text: 'Objetivos', style: 'Heading1', isListed: false },
      { text: 'Um', style: 'ListParagraph', isListed: true },
      { text: 'De perto', style: null, isListed: false },
      { text: 'Dois', style: 'ListParagraph', isListed: true },
      { text: 'Junho', style: 'Heading2', isListed: false },
      { text: 'Reunião', style: 'ListParagraph', isListed: true },
      { text: 'Linha\noutra', style: null, isListed: false },
    ])
  })

  test('says of words within a sentence which language they are in', async () => {
    const meta = { text: 'Meta 12\u00a0', set: 'plain' as const }
    const sentence: PaperBlock = { is: 'paragraph', words: [meta, { text: 'ciudades', set: 'plain', lang: 'es' }] }
    const { languages, text } = await written([sentence])
    expect(languages).toEqual(['pt-BR', 'es'])
    expect(text).toContain('Meta 12\u00a0ciudades')
  })

  test('says which language its words are in, and at each foot what it is', async () => {
    const spanish: PaperBlock = { is: 'paragraph', words: { text: 'Bienvenida', lang: 'es' } }
    const { languages, text, properties } = await written([spanish], {
      parts: [
        { lang: 'pt', blocks: [words('Boas-vindas'), spanish] },
        { lang: 'en', blocks: [words('Welcome')] },
      ],
    })
    expect(languages).toEqual(['pt-BR', 'es', 'en-GB'])
    expect(text).toContain('Edição 1')
    expect(properties).toContain('Plano de Trabalho')
  })

  test('writes what people wrote, whatever signs are in it, and tells drawings and tables', async () => {
    const signs = 'a < b & "c" \u00a0 <w:p> é ñ ¿'
    const { text } = await written([
      words(signs),
      {
        is: 'figure',
        alt: 'Reuniões por mês',
        drawing: { width: 1, height: 1, bars: [], axes: [], words: [], size: 8 },
      },
      { is: 'table', caption: 'Lista', columns: [{ label: 'Cidade', width: 1 }], rows: [['Canoas']] },
      { is: 'facts', rows: [{ label: 'Onde', value: 'Sala 3' }] },
    ])
    for (const part of [signs, 'Reuniões por mês', 'Cidade', 'Canoas', 'Onde', 'Sala 3']) expect(text).toContain(part)
  })

  test('is the same bytes when it is made again of the same', async () => {
    const paper = paperOf([{ is: 'list', items: [{ label: '1.', blocks: [words('Um')] }] }])
    expect(Buffer.from(await writeDocument(paper))).toEqual(Buffer.from(await writeDocument(paper)))
  })
})
