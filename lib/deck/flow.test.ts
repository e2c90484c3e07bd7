import { expect, test } from 'vitest'
import type { DeckChart } from './chart'
import { type Entry, flow } from './flow'
import { body } from './style'

const words = Array.from({ length: 700 }, (_, index) => `palavra${index}`).join(' ')

test('what is longer than a slide is given as many lines as the widest face needs, and no entry stands in another', () => {
  const entry = (text: string): Entry => ({ label: null, sides: [[{ text, lang: 'pt', style: 'text' }]] })
  const slides = flow([entry('Um.'), entry(words), entry('Dois.'), entry('W'.repeat(120)), entry('Três.')])
  expect(slides.length).toBeGreaterThan(2)
  for (const placed of slides) {
    expect(placed.length).toBeGreaterThan(0)
    placed.forEach(({ y, height }, index) => {
      expect(y + height).toBeLessThanOrEqual(body.height)
      expect(placed[index + 1]?.y ?? body.height).toBeGreaterThanOrEqual(y + height)
    })
  }
})

test('a chart that is longer than a slide goes on with its table, row by row, in one language and in two', () => {
  const chart: DeckChart = {
    drawn: {
      legend: ['Sim', 'Não'],
      labels: 'above',
      rows: Array.from({ length: 30 }, (_, at) => ({
        label: { text: `Cidade ${at}` },
        full: at,
        open: 1,
        value: `${at}`,
      })),
    },
    table: {
      says: 'Cidades',
      columns: [
        { label: 'Cidade', isNumber: false },
        { label: 'Reuniões', isNumber: true },
      ],
      rows: Array.from({ length: 30 }, (_, at) => ({ head: { text: `Cidade ${at}` }, cells: [String(at)] })),
    },
  }
  for (const charts of [[chart], [chart, chart]]) {
    const slides = flow([{ label: null, sides: charts.map(() => []), charts }])
    const shown = slides.flat().flatMap((entry) => entry.charts?.[0] ?? [])
    expect(shown.length).toBeGreaterThan(1)
    expect(shown.flatMap(({ table }) => table.rows)).toEqual(chart.table.rows)
    for (const { drawn, table } of shown) {
      expect(drawn.rows.map(({ label }) => label.text)).toEqual(table.rows.map(({ head }) => head.text))
      expect(drawn.most).toBe(30)
    }
    for (const { y, height } of slides.flat()) expect(y + height).toBeLessThanOrEqual(body.height)
  }
})
