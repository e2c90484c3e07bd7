import { describe, expect, test } from 'vitest'
import { readDeck } from '@/lib/deck/read-back'
import { slide } from '@/lib/deck/style'
import { type LocalizedText, localize, readText } from '@/lib/i18n/localized-text'
import type { ReportContent } from '../report-content'
import type { ReportSources } from '../sources'
import { sampleReport } from '../test-content'
import { reportDeck } from './deck'

const publishedAt = new Date('2017-03-05T12:00:00Z')
const sources = (given: Partial<ReportContent> = {}): ReportSources => ({
  content: sampleReport(given),
  version: { number: 2, publishedAt },
  address: (locale) => `https://enlace.example/${locale}/unidade/plans/2016/reports/2016/versions/2`,
  contact: null,
  logo: null,
})
const contact: ReportSources['contact'] = {
  ...{ id: '00000000-0000-7000-8000-0000000000bb', version: 1, name: 'Ana Souza', office: null, phone: null },
  ...{ organization: 'Prefeitura de Canoas', email: 'ana@canoas.example', city: null, isPublic: true },
  reaches: { name: 'PUBLIC', office: 'NOBODY', organization: 'PUBLIC', email: 'PUBLIC', phone: 'NOBODY' },
}
const deckOf = async (...asked: Parameters<typeof reportDeck>) => readDeck(await reportDeck(...asked))
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')
const wordsOf = async (...asked: Parameters<typeof reportDeck>) =>
  squeezed((await deckOf(...asked)).slides.map(({ text }) => text).join(' '))

/** The first of `texts` that does not stand in `words` after the one before it; null where each does. */
function outOfOrder(words: string, texts: readonly (LocalizedText | string | null)[]): string | null {
  let from = 0
  for (const text of texts.flatMap((one) => (one ? paragraphsOf(one) : []))) {
    const at = words.indexOf(squeezed(text), from)
    if (at < 0) return text
    from = at + squeezed(text).length
  }
  return null
}
const paragraphsOf = (text: LocalizedText | string) =>
  typeof text === 'string' ? [text] : readText(text, 'pt').text.split(/\n+/)

describe('a report as a presentation', () => {
  test('holds all that people wrote and every fact, in the order in which it is told to a room', async () => {
    const { content, ...rest } = sources()
    const { narrative, objectives, activities, decisions } = content
    const ofOutcome = (outcome: string) =>
      activities.filter((one) => one.outcome === outcome).flatMap(({ title, reason }) => [title, reason])
    const told = [
      ...[
        'Unidade de Provas - UTP',
        'Relatório 2016',
        'Plano de Trabalho 2016',
        'Versão 2',
        'https://enlace.example/pt/',
      ],
      ...[narrative.opening, 'O período em números', 'atividades realizadas', 'reuniões com presenças'],
      ...['encaminhamentos', 'objetivo', 'Dados de 20 de dezembro de 2016', 'Objetivos', narrative.objectives],
      ...objectives.flatMap(({ text, notes }) => [text, ...notes.map((note) => note.text)]),
      ...[narrative.activities, 'Realizadas (3)', ...ofOutcome('held')],
      ...[
        'Não realizadas (1)',
        ...ofOutcome('notHeld'),
        'Transferidas para fora deste período (1)',
        ...ofOutcome('movedOut'),
      ],
      ...['Presença das cidades', 'Canoas', 'Montevideo', 'Rosario', 'Santa Maria'],
      ...['Encaminhamentos', ...decisions.map(({ text }) => text), 'Quem coordenou', 'Coordenação: Canoas, Brasil'],
      ...['Mudanças nos mandatos', 'A Cúpula foi adiada', 'Palavras finais', narrative.closing],
      ...['Contato', 'Prefeitura de Canoas', 'ana@canoas.example'],
    ]
    const words = await wordsOf({ ...rest, content, contact }, 'pt')
    expect(outOfOrder(words, told)).toBeNull()
    expect(words).toContain('Mudou de data: de agosto de 2016 para 8 a 9 de setembro de 2016')
    expect(words).toMatch(/Atividades por mês .+Realizadas Não realizadas .+Junho 1.+Atividades por tipo .+Reunião 2/)
    expect(words).toMatch(/não contam as transferidas para fora dele.+ de vários tipos conta em cada um/)
    expect(words).toMatch(/Em andamento 2 Alcançado 1/)
    expect(words).toContain('Acrescentada ao plano depois da edição.')
    expect(words).toMatch(/Cidade No local A distância Justificada Ausente Pessoas Canoas 1 1 0 0 3/)
    expect(words).toMatch(/Mês Atividades Realizadas Tipos Junho 1 1 Reunião: 1/)
    expect(words).toMatch(/Feito · Responsável: Rosario · até agosto de 2016.+Abandonado/)
    expect(words).toMatch(/Alcançado · a atividade prevista foi realizada/)
  })

  test('says what people wrote in Markdown without its signs: parts in strong words, points behind theirs', async () => {
    const { narrative, objectives } = sampleReport()
    const opening = localize('pt', {
      pt: '## O ano\n\nFoi **muito** bom,\nem [tudo](https://tudo.example).\n\n1. primeiro\n2. segundo\n   - dentro\n\n> dito',
    })
    const notes = objectives.map((objective) => ({
      ...objective,
      notes: objective.notes.map((note) => ({ ...note, text: localize('pt', { pt: '- doze *planos*' }) })),
    }))
    const { slides } = await deckOf(sources({ narrative: { ...narrative, opening }, objectives: notes }), 'pt')
    const lines = slides.flatMap(({ text }) => text.split('\n'))
    const at = lines.indexOf('O ano')
    expect(lines.slice(at, at + 7)).toEqual([
      ...[
        'O ano',
        'Foi muito bom,',
        'em tudo (https://tudo.example).',
        '1. primeiro',
        '2. segundo',
        '– dentro',
        'dito',
      ],
    ])
    expect(lines.filter((line) => line === '• doze planos')).toHaveLength(2)
  })

  test('says on each slide which version it is, and in the notes where it comes from', async () => {
    const { slides } = await deckOf(sources(), 'pt')
    for (const { text, notes, languages, hasHead } of slides) {
      expect(text).toMatch(/Versão 2, publicada em 5 de março de 2017 · https:.+\/pt\/.+\/versions\/2/)
      expect(notes).toMatch(/^Fonte: Unidade de Provas - UTP\. Relatório 2016\. .+\. Versão 2, .+\/versions\/2/)
      expect(languages).toContain('pt-BR')
      expect(hasHead).toBe(true)
    }
    const of = (head: string) => slides.find(({ text }) => text.includes(head))
    expect(of('Encaminhamentos\n')?.notes).toMatch(/\/versions\/2#decisions\b/)
    expect(of('Realizadas (3)')?.pictures).toContain('realizada')
  })

  test('stands in two languages side by side, each marked as what it is', async () => {
    const { slides } = await deckOf(sources(), 'pt', 'es')
    const objectives = slides.find(({ text }) => text.includes('Trocar experiências'))
    expect(objectives?.languages).toEqual(expect.arrayContaining(['pt-BR', 'es']))
    expect(objectives?.notes).toMatch(/^Fonte: .+\s+Fuente: .+\/es\/unidade/)
    const boxOf = (words: string) => objectives?.boxes.find(({ text }) => text.startsWith(words))
    const [one, other] = [boxOf('Trocar experiências'), boxOf('Intercambiar')]
    expect(one?.y).toBe(other?.y)
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThan(other?.x ?? 0)
    const closing = slides.find(({ text }) => text.includes('Palabras finales'))
    expect(closing?.text).toContain('Texto en portugués: todavía sin traducción')
  })

  test('goes on on further slides where it is longer, every word once and in order, and none beyond the slide', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `palavra${index}`).join(' ')
    const { narrative, decisions, attendanceByCity } = sampleReport()
    const [decision] = decisions
    const [line] = attendanceByCity
    if (!decision || !line) throw new Error('the sample has decisions and attendance')
    const content = {
      narrative: { ...narrative, opening: localize('pt', { pt: words, es: 'Corto.' }) },
      decisions: Array.from({ length: 30 }, (_, index) => ({
        ...decision,
        text: localize('pt', { pt: `${'W'.repeat(90)} decisão${index}.` }),
      })),
      attendanceByCity: Array.from({ length: 40 }, (_, index) => ({
        ...line,
        city: { ...line.city, name: `São Lourenço do Oeste ${index}` },
      })),
    }
    for (const second of [undefined, 'es'] as const) {
      const { slides } = await deckOf(sources(content), 'pt', second)
      const text = slides.map((one) => one.text).join(' ')
      expect(text.match(/palavra\d+/g)).toEqual(words.split(' '))
      expect(text.match(/decisão\d+/g)).toHaveLength(30 * (second ? 2 : 1))
      // In the drawing, and in the table.
      expect(text.match(/do Oeste \d+/g)).toHaveLength(2 * 40 * (second ? 2 : 1))
      expect(text).toMatch(/Encaminhamentos \(2\sde\s\d+\)/)
      for (const { x, y, width, height } of slides.flatMap(({ boxes }) => boxes)) {
        expect(x + width).toBeLessThanOrEqual(slide.width)
        expect(y + height).toBeLessThanOrEqual(slide.height)
      }
    }
  })

  test('of a period in which nothing was done says so', async () => {
    const { totals, narrative } = sampleReport()
    const nothing = {
      offices: [],
      mandateChanges: [],
      activities: [],
      attendanceByCity: [],
      decisions: [],
      objectives: [],
    }
    const silent = {
      opening: null,
      activities: null,
      attendance: null,
      decisions: null,
      objectives: null,
      closing: null,
    }
    const attendance = { ...totals.attendance, meetings: 0 }
    const given = {
      ...nothing,
      measuredBy: null,
      totals: { ...totals, attendance },
      narrative: { ...narrative, ...silent },
    }
    const words = await wordsOf(sources(given), 'pt')
    for (const none of [
      ...['não tem edição publicada', 'Nenhuma cidade coordenou', 'Não houve atividades', 'Nenhuma reunião do período'],
      ...['Nenhum encaminhamento', 'Nenhum objetivo foi escrito'],
    ])
      expect(words).toContain(none)
    expect(words).not.toContain('Palavras finais')
  })

  test('is the same bytes when it is made again of the same', async () => {
    const [one, other] = [await reportDeck(sources(), 'es', 'pt'), await reportDeck(sources(), 'es', 'pt')]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(readDeck(one).properties).toContain(publishedAt.toISOString().slice(0, 10))
  })
})
