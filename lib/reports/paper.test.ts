import { describe, expect, test } from 'vitest'
import { localize, readText } from '@/lib/i18n/localized-text'
import { readBack } from '@/lib/pdf/read-back'
import { writePaper } from '@/lib/pdf/write-paper'
import { reportPaper } from './paper'
import type { ReportSources } from './sources'
import { sampleReport } from './test-content'

const sources = (given: Partial<ReportSources> = {}): ReportSources => ({
  content: sampleReport(),
  contact: null,
  logo: null,
  version: { number: 2, publishedAt: new Date('2017-03-05T12:00:00Z') },
  address: (locale) => `https://enlace.example/${locale}/unidade/plans/2016/reports/2016`,
  ...given,
})
const read = async (...asked: Parameters<typeof reportPaper>) => readBack(await writePaper(reportPaper(...asked)))
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')
const wordsOf = async (...asked: Parameters<typeof reportPaper>) =>
  squeezed((await read(...asked)).pages.map(({ text }) => text).join(' '))

describe('a report as a paper', () => {
  test('holds all that people wrote and every fact, part by part', async () => {
    const { content } = sources()
    const words = await wordsOf(sources(), 'pt')
    const written = [
      ...Object.values(content.narrative),
      ...content.activities.flatMap(({ title, reason }) => [title, reason]),
      ...content.decisions.map(({ text }) => text),
      ...content.objectives.flatMap(({ text, notes }) => [text, ...notes.map((note) => note.text)]),
    ].flatMap((text) => (text ? readText(text, 'pt').text.split('\n\n') : []))
    for (const text of written) expect(words).toContain(squeezed(text))
    expect(words).toMatch(/Realizadas \(3\).+Não realizadas \(1\).+Transferidas para fora deste período \(1\)/)
    expect(words).toContain('Mudou de data: de agosto de 2016 para 8 a 9 de setembro de 2016')
    expect(words).toContain('2 reuniões com presenças registradas')
    expect(words).toContain('3 de 4 cidades da unidade participaram ao menos uma vez')
    expect(words).toMatch(/Rosario agosto de 2016 Feito.+Canoas novembro de 2016 Em aberto.+Abandonado/)
    expect(words).toContain(
      'prorrogado em 12 de novembro de 2016. Fim previsto antes: novembro de 2016; agora: mais tarde em 2016.',
    )
  })

  test('sets what people wrote as Markdown, in the outline of its part', async () => {
    const { narrative, objectives } = sampleReport()
    const text = (pt: string) => localize('pt', { pt })
    const content = sampleReport({
      narrative: { ...narrative, opening: text('# O ano\n\nFoi **muito** bom.'), closing: text('### Até logo') },
      objectives: objectives.map((objective) => ({
        ...objective,
        notes: objective.notes.map((note) => ({ ...note, text: text('Reunidos:\n\n- doze *planos*') })),
      })),
    })
    const { pages, bookmarks } = await read(sources({ content }), 'pt')
    const words = squeezed(pages.map(({ text: own }) => own).join(' '))
    expect(words).toContain('Foi muito bom.')
    expect(words).toMatch(/Reunidos: • doze planos/)
    expect(bookmarks[0]?.slice(0, 3)).toEqual(['Relatório 2016', 'O ano', 'Quem coordenou'])
    const tags = pages.flatMap((page) => page.tags)
    expect(tags.lastIndexOf('H3')).toBeGreaterThan(tags.lastIndexOf('H2'))
    expect(words).not.toMatch(/\*|#/)
  })

  test('says what an objective is measured by, and what was measured last in the period', async () => {
    const year = (of: number) => ({ precision: 'YEAR' as const, startsOn: `${of}-01-01`, endsOn: `${of}-12-31` })
    const indicator = {
      ...{ id: '00000000-0000-7000-8000-0000000000aa', name: localize('pt', { pt: 'Cidades com plano' }) },
      ...{ measuredIn: null, baseline: '2' as const, baselineOn: year(2015), target: '12' as const, due: year(2017) },
      readings: [{ when: year(2016), value: '7' as const, city: null }],
    }
    const objectives = sampleReport().objectives.map((objective) => ({ ...objective, indicators: [indicator] }))
    expect(await wordsOf(sources({ content: sampleReport({ objectives }) }), 'pt')).toMatch(
      /Cidades com plano Linha de base 2 \(2015\) → medido 7 \(2016\) → meta 12 até 2017/,
    )
  })

  test('is tagged, with its language, its parts as bookmarks, and on each page which version it is', async () => {
    const { pages, bookmarks, ...is } = await read(sources(), 'pt')
    expect(is).toEqual({ title: 'Relatório 2016 · Plano de Trabalho 2016', language: 'pt-BR', isTagged: true })
    const parts = ['Quem coordenou', 'Atividades', 'Presença das cidades', 'Encaminhamentos', 'Objetivos']
    expect(bookmarks).toEqual([['Relatório 2016', ...parts, 'Palavras finais']])
    const tags = pages.flatMap((page) => page.tags)
    const charts = ['Atividades por mês', 'Atividades por tipo', 'Presença das cidades', 'Objetivos por situação']
    // Each is drawn and stands in a table; decisions stand in one of their own.
    expect(tags.filter((tag) => tag === 'Table')).toHaveLength(charts.length + 1)
    expect(tags.filter((tag) => tag.startsWith('Figure'))).toEqual(
      charts.map((title) => expect.stringContaining(`"${title}. `)),
    )
    pages.forEach(({ text }, index) => {
      expect(squeezed(text)).toMatch(/Versão 2, publicada em 5 de março de 2017 · https:\/\/enlace\.example\/pt\//)
      expect(text).toContain(`${index + 1} / ${pages.length}`)
    })
  })

  test('in two languages says all of it in each, and marks what stands in another', async () => {
    const { pages } = await read(sources(), 'es', 'pt')
    const tags = pages.flatMap((page) => page.tags)
    expect(tags.filter((tag) => tag.startsWith('Sect'))).toEqual(expect.arrayContaining(['Sect@es', 'Sect@pt-BR']))
    // The closing words are in Portuguese only.
    expect(tags).toContain('Div@pt-BR')
    const words = squeezed(pages.map(({ text }) => text).join(' '))
    expect(words).toMatch(/El seminario queda para el próximo plan.+O seminário fica para o próximo plano/)
    expect(words).toMatch(/Agradecemos às cidades\. Texto en portugués/)
  })

  test('that is still written says so, and made twice on a day is the same bytes', async () => {
    const at = (hour: string) => sources({ version: { workingAt: new Date(`2017-01-20T${hour}:00:00Z`) } })
    expect(await wordsOf(at('12'), 'pt')).toContain('Versão de trabalho de 20 de janeiro de 2017, não publicada')
    const [one, other] = [await writePaper(reportPaper(at('12'), 'pt')), await writePaper(reportPaper(at('18'), 'pt'))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test('of a period in which nothing was done says so', async () => {
    const { totals } = sampleReport()
    const attendance = { ...totals.attendance, meetings: 0 }
    const nothing = {
      offices: [],
      mandateChanges: [],
      activities: [],
      attendanceByCity: [],
      decisions: [],
      objectives: [],
    }
    const content = sampleReport({ ...nothing, measuredBy: null, totals: { ...totals, attendance } })
    const words = await wordsOf(sources({ content }), 'pt')
    for (const none of [
      'não tem edição publicada',
      'Nenhuma cidade coordenou',
      'Não houve atividades',
      'Nenhuma reunião do período',
      'Nenhum encaminhamento',
      'Nenhum objetivo foi escrito',
    ])
      expect(words).toContain(none)
  })
})
