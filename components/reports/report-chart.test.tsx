import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { attendanceChart, kindChart, monthChart, objectiveChart, type ReportChart } from '@/lib/reports/charts'
import { sampleReport } from '@/lib/reports/test-content'
import { ReportChartRow } from './report-chart'

const markupOf = (chart: ReportChart | null) =>
  renderToStaticMarkup(<ReportChartRow chartIn={() => chart} locale="pt" />)
const rowsIn = (markup: string) =>
  [...markup.matchAll(/<tr><th scope="row"[^>]*>(.+?)<\/tr>/g)].map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
const shapes = (markup: string) =>
  (['full', 'open'] as const).map((look) => markup.match(new RegExp(`class="chart-${look}"`, 'g'))?.length ?? 0)

test('attendance is drawn with its name, in shapes that need no colour, and stands in a table with every number', () => {
  const markup = markupOf(attendanceChart(sampleReport(), 'pt'))
  expect(markup).toMatch(/role="img"><title>Presença das cidades<\/title><desc>.+<\/desc>/)
  // Two of each, and one in the legend.
  expect(shapes(markup)).toEqual([3, 3])
  expect(markup).toMatch(/<caption>De quantas reuniões/)
  expect(rowsIn(markup)).toEqual([
    'Canoas 1 1 0 0 3',
    'Montevideo 0 1 0 0 1',
    'Rosario 1 0 1 0 2',
    'Santa Maria 0 0 0 1 0',
  ])
})

test('activities stand by the months of the period and by kind, held and not, drawn and in tables', () => {
  const months = markupOf(monthChart(sampleReport(), 'pt'))
  expect(months).toMatch(/role="img"><title>Atividades por mês<\/title><desc>.+<\/desc>/)
  expect(shapes(months)).toEqual([4, 2])
  const rows = rowsIn(months)
  expect(rows).toEqual([
    'Junho 1 1 Reunião: 1',
    'Julho 1 1 Levantamento: 1 · Publicação: 1',
    'Setembro 1 1 Reunião: 1',
    'Outubro 1 0 Seminário: 1 · Capacitação: 1',
  ])
  for (const month of ['Janeiro', 'Dezembro']) expect(months).not.toContain(month)
  expect(months).not.toContain('Sem mês definido')
  expect(months).toContain('Nos meses que não aparecem não há')
  expect(months).toContain('não contam as transferidas para fora dele')
  const kinds = markupOf(kindChart(sampleReport(), 'pt'))
  expect(rowsIn(kinds)).toEqual([
    'Reunião 2 2',
    'Seminário 1 0',
    'Capacitação 1 0',
    'Levantamento 1 1',
    'Publicação 1 1',
  ])
})

test('objectives stand by their state, with which they are', () => {
  const markup = markupOf(objectiveChart(sampleReport(), 'pt'))
  expect(shapes(markup)).toEqual([2, 0])
  expect(rowsIn(markup)).toEqual(['Ainda não começou 0 –', 'Em andamento 2 1, 2', 'Alcançado 1 3'])
})

test('where nothing is counted nothing is drawn', () => {
  const nothing = sampleReport({ activities: [], attendanceByCity: [], objectives: [] })
  for (const chartOf of [attendanceChart, monthChart, kindChart, objectiveChart]) {
    expect(markupOf(chartOf(nothing, 'es'))).toBe('')
  }
})
