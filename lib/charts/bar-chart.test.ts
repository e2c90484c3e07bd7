import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BarChart, drawBars, splitBars } from './bar-chart'

const row = (label: string, full: number, open: number) => ({
  label: { text: label },
  full,
  open,
  value: `${full + open}`,
})

test('what is filled and what is outlined stand beside each other, from one axis, with their number behind', () => {
  const { bars, axes, words } = drawBars({
    legend: ['Sim', 'Não'],
    rows: [row('Maio', 1, 1), row('Junho', 0, 0)],
    labels: 60,
  })
  expect(bars.map(({ look, width }) => [look, width])).toEqual([
    ['full', 12],
    ['open', 12],
    ['full', 40],
    ['open', 40],
  ])
  const [, , one, other] = bars
  expect(other?.x).toBe((one?.x ?? 0) + (one?.width ?? 0))
  expect(axes.map(({ x }) => x)).toEqual([60.5, 60.5])
  expect(words.map(({ text }) => text)).toEqual(['Sim', 'Não', 'Maio', '2', 'Junho', '0'])
})

test('nothing is drawn beyond the drawing, whatever is counted, and no row in another', () => {
  const rows = fc.array(fc.record({ full: fc.nat(500), open: fc.nat(500) }), { maxLength: 40 })
  const labels = fc.constantFrom<BarChart['labels']>('above', 60, 136)
  fc.assert(
    fc.property(rows, labels, (counts, where) => {
      const chart = { legend: null, rows: counts.map(({ full, open }) => row('Linha', full, open)), labels: where }
      const { width, height, bars, words } = drawBars(chart)
      for (const bar of bars) {
        expect(bar.x + bar.width).toBeLessThanOrEqual(width)
        expect(bar.y + bar.height).toBeLessThanOrEqual(height)
      }
      const lines = words.filter(({ text }) => text === 'Linha').map(({ y }) => y)
      lines.slice(1).forEach((y, index) => {
        expect(y - (lines[index] ?? 0)).toBeGreaterThanOrEqual(24)
      })
    }),
  )
})

test('a chart that is too high is drawn in several, row by row and by one measure', () => {
  const rows = Array.from({ length: 30 }, (_, index) => row(`Linha ${index}`, index, 0))
  const parts = splitBars({ legend: ['Sim', 'Não'], rows, labels: 60 }, 360)
  expect(parts.flatMap((part) => part.rows)).toEqual(rows)
  for (const part of parts) expect(drawBars(part).height).toBeLessThanOrEqual(360)
  const longest = parts.map((part) =>
    Math.max(
      ...drawBars(part)
        .bars.slice(2)
        .map(({ width }) => width),
    ),
  )
  expect(longest[0]).toBeLessThan(longest.at(-1) ?? 0)
})
