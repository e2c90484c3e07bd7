import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { localize, readText } from '@/lib/i18n/localized-text'
import type { ReportContent } from '@/lib/reports/report-content'
import { sampleReport } from '@/lib/reports/test-content'
import { ReportDocument } from './report-document'

const markupOf = (content: ReportContent, locale: Locale = 'pt') =>
  renderToStaticMarkup(<ReportDocument content={content} locale={locale} />)
const wordsIn = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')

test('a report says all that people wrote and every fact, part by part', () => {
  const content = sampleReport()
  const words = wordsIn(markupOf(content))
  const written = [
    ...Object.values(content.narrative),
    ...content.activities.flatMap(({ reason }) => reason),
    ...content.decisions.map(({ text }) => text),
    ...content.objectives.flatMap(({ text, notes }) => [text, ...notes.map((note) => note.text)]),
  ].flatMap((text) => (text ? readText(text, 'pt').text.split('\n\n') : []))
  for (const text of written) expect(words).toContain(text)
  for (const { city } of [...content.offices, ...content.attendanceByCity]) expect(words).toContain(city.name)
  expect(words).toMatch(/Realizadas \(3\).+Não realizadas \(1\).+Motivo: Faltou orçamento.+fora deste período \(1\)/)
  expect(words).toContain('Mudou de data: de agosto de 2016 para 8 a 9 de setembro de 2016')
  expect(words).toContain('Acrescentada ao plano depois da edição.')
  expect(words).toContain('Fim previsto antes: novembro de 2016; agora: mais tarde em 2016. A Cúpula foi adiada')
  expect(words).toMatch(/Rosario · .*agosto de 2016 · Feito.+Abandonado/)
  expect(words).toMatch(/Alcançado : a atividade prevista foi realizada\./)
})

test('an objective says what it is measured by, and what was measured in the period', () => {
  const { objectives } = sampleReport()
  const year = (of: number) => ({ precision: 'YEAR' as const, startsOn: `${of}-01-01`, endsOn: `${of}-12-31` })
  const indicator = {
    id: '00000000-0000-7000-8000-0000000000aa',
    name: localize('pt', { pt: 'Cidades com plano' }),
    measuredIn: localize('pt', { pt: 'cidades' }),
    ...{ baseline: '2' as const, baselineOn: year(2015), target: '12' as const, due: year(2017) },
  }
  const found = { ...indicator, readings: [{ when: year(2016), value: '7' as const, city: null }] }
  const wordsOf = (one: (typeof objectives)[number]['indicators'][number]) =>
    wordsIn(
      markupOf(sampleReport({ objectives: objectives.map((objective) => ({ ...objective, indicators: [one] })) })),
    )
  expect(wordsOf(found)).toMatch(
    /Cidades com plano Linha de base 2 \(2015\) → medido 7 \(2016\) → meta 12.cidades até 2017.+7.cidades 2016, secretaria/,
  )
  // It may have been measured before: nobody says that it was not.
  const unmeasured = wordsOf({ ...indicator, readings: [] })
  expect(unmeasured).toMatch(/Linha de base 2 \(2015\) → meta 12.cidades até 2017/)
  expect(unmeasured).not.toContain('Ainda sem medição')
})

test('what stands in another language says so', () => {
  const markup = markupOf(sampleReport(), 'es')
  expect(markup).toContain('<div class="prose markdown" lang="pt-BR"><p>Agradecemos às cidades.</p></div>')
  expect(wordsIn(markup)).toContain('El seminario queda para el próximo plan.')
})

test('so do the titles of activities, wherever they stand', () => {
  const untranslated = localize('pt', { pt: 'Reunião da unidade' })
  const sample = sampleReport()
  const [first] = sample.activities
  const activities = sample.activities.slice(0, 1).map((activity) => ({ ...activity, title: untranslated }))
  const decisions = sample.decisions.filter(({ activityId }) => activityId === first?.id)
  const markup = markupOf(sampleReport({ activities, decisions }), 'es')
  const named = [...markup.matchAll(/<span lang="pt-BR">[^<]*Reunião da unidade<\/span><\/(\w+)>(.{0,90})/g)]
  expect(named.map(([, tag]) => tag)).toEqual(['div', 'h3'])
  for (const [, , after] of named) expect(after).toContain('Texto en portugués: todavía sin traducción')
})

test('what people wrote is read as Markdown, in the outline of its part', () => {
  const { narrative, objectives } = sampleReport()
  const text = (pt: string) => localize('pt', { pt })
  const markup = markupOf(
    sampleReport({
      narrative: {
        ...narrative,
        opening: text('## O ano\n\nFoi **muito** bom.'),
        objectives: text('## De perto\n\n- um\n- dois'),
      },
      objectives: objectives.map((objective) => ({
        ...objective,
        notes: objective.notes.map((note) => ({ ...note, text: text('Reunidos:\n\n1. doze *planos*') })),
      })),
    }),
  )
  expect(markup).toContain('<h2>O ano</h2><p>Foi <strong>muito</strong> bom.</p>')
  expect(markup).toContain('<h3>De perto</h3><ul><li>um</li><li>dois</li></ul>')
  expect(markup).toContain('<p>Reunidos:</p><ol start="1"><li>doze <em>planos</em></li></ol>')
})

test('in two languages each thing stands in both, its number and its mark once, and every heading once', () => {
  const content = sampleReport()
  const alone = { pt: markupOf(content), es: markupOf(content, 'es') }
  const beside = renderToStaticMarkup(<ReportDocument content={content} locale="pt" second="es" />)
  // What the reader finds in each language alone is all there; the marks of dates stand between the columns, in hers.
  const wordsOf = (markup: string) => {
    const unmarked = markup.replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')
    return new Set(unmarked.split(/<[^>]+>/).map((word) => word.trim()))
  }
  const both = wordsOf(beside)
  for (const language of ['pt', 'es'] as const) {
    expect([...wordsOf(alone[language])].filter((word) => !both.has(word))).toEqual([])
  }
  expect(beside).toContain('<span class="second" lang="es">Actividades</span>')
  for (const number of content.objectives.map((objective) => objective.number)) {
    expect(beside.match(new RegExp(`<div class="number hanging-number">${number}</div>`, 'g'))?.length).toBeGreaterThan(
      0,
    )
  }
  expect(beside.match(/<h3/g)?.length).toBe(alone.pt.match(/<h3/g)?.length)
  const ids = [...beside.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('of a period in which nothing was done it says so', () => {
  const { totals, narrative } = sampleReport()
  const nothing = {
    offices: [],
    mandateChanges: [],
    activities: [],
    attendanceByCity: [],
    decisions: [],
    objectives: [],
  }
  const attendance = { ...totals.attendance, meetings: 0 }
  const silent = { ...narrative, closing: null }
  const words = wordsIn(
    markupOf(sampleReport({ ...nothing, measuredBy: null, totals: { ...totals, attendance }, narrative: silent })),
  )
  for (const none of [
    'não tem edição publicada',
    'Nenhuma cidade coordenou',
    'Não houve atividades',
    'Nenhuma reunião do período',
    'Nenhum encaminhamento',
    'Nenhum objetivo foi escrito',
  ])
    expect(words).toContain(none)
  expect(words).not.toContain('Palavras finais')
})

test('something else can stand where people write, and nothing of theirs twice', () => {
  const markup = renderToStaticMarkup(
    <ReportDocument content={sampleReport()} locale="pt" narrative={(place) => <em>{`aqui: ${place}`}</em>} />,
  )
  const places = [...markup.matchAll(/<em>aqui: (\w+)<\/em>/g)].map(([, place]) => place)
  expect(places).toEqual(['opening', 'activities', 'attendance', 'decisions', 'objectives', 'closing'])
  expect(markup).not.toContain('Agradecemos')
})
