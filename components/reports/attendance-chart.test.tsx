import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleReport } from '@/lib/reports/test-content'
import { AttendanceChart } from './attendance-chart'

test('attendance is drawn with its name, in shapes that need no colour, and stands in a table with every number', () => {
  const markup = renderToStaticMarkup(<AttendanceChart content={sampleReport()} locale="pt" />)
  expect(markup).toMatch(/role="img"><title>Presença das cidades<\/title><desc>.+<\/desc>/)
  // Two of each, and one in the legend.
  expect(markup.match(/class="chart-full"/g)).toHaveLength(3)
  expect(markup.match(/class="chart-open"/g)).toHaveLength(3)
  expect(markup).toMatch(/<caption>Em quantas reuniões/)
  const rows = [...markup.matchAll(/<tr><th scope="row"[^>]*>(.+?)<\/tr>/g)].map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  expect(rows).toEqual(['Canoas 1 1 0 0 3', 'Montevideo 0 1 0 0 1', 'Rosario 1 0 1 0 2', 'Santa Maria 0 0 0 1 0'])
})

test('where no attendance was recorded nothing is drawn', () => {
  expect(renderToStaticMarkup(<AttendanceChart content={{ attendanceByCity: [] }} locale="es" />)).toBe('')
})
