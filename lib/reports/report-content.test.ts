import { expect, test } from 'vitest'
import { reportContent } from './report-content'
import { sampleReport } from './test-content'

test('the sample of a report is one', () => {
  const report = sampleReport()
  expect(reportContent.parse(report)).toEqual(report)
})

test('a report counts its outcomes, sheets, decisions and objectives', () => {
  expect(sampleReport().totals).toEqual({
    activities: {
      ...{ total: 5, held: 3, notHeld: 1, postponed: 0, movedOut: 1, takenOut: 0, unrecorded: 0, open: 0 },
      ...{ moved: 2, added: 1 },
    },
    attendance: { meetings: 2, onSite: 4, remote: 2, guests: 3, citiesOfUnit: 4, citiesThatCame: 3 },
    decisions: { total: 3, OPEN: 1, DONE: 1, DROPPED: 1 },
    objectives: { total: 3, notBegun: 0, underWay: 2, reached: 1, notes: 2 },
  })
})

test('a city is counted once a meeting, as it was there', () => {
  const byCity = sampleReport().attendanceByCity.map(({ city, ...counted }) => [city.slug, counted])
  expect(byCity).toEqual([
    ['canoas', { onSite: 1, remote: 1, excused: 0, absent: 0, attended: 2, people: 3 }],
    ['montevideo', { onSite: 0, remote: 1, excused: 0, absent: 0, attended: 1, people: 1 }],
    ['rosario', { onSite: 1, remote: 0, excused: 1, absent: 0, attended: 1, people: 2 }],
    ['santa-maria', { onSite: 0, remote: 0, excused: 0, absent: 1, attended: 0, people: 0 }],
  ])
})
