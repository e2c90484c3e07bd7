import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionStates, presences } from '@/lib/meetings/rules'
import { objectiveStates, type ReportFacts, reportContent, reportOutcomes } from './report-content'
import { sampleReport } from './test-content'
import { countByCity, countTotals, sheetOf } from './totals'

const sample = sampleReport()
const sampleCities = [...sample.offices, ...sample.attendanceByCity].map(({ city }) => city)
const cities = [...new Map(sampleCities.map((city) => [city.slug, city])).values()]

const people = fc.nat({ max: 40 })
/** How cities took part in a meeting: each stands on its sheet once or not at all, and brings people only if it was there. */
const sheet = fc
  .tuple(
    fc.subarray(cities),
    fc.array(fc.tuple(fc.constantFrom(...presences), people, people), {
      minLength: cities.length,
      maxLength: cities.length,
    }),
    people,
  )
  .map(([came, ways, guests]) => {
    const lines = came.map((city, index) => {
      const [presence, onSite, remote] = ways[index] ?? ['ABSENT', 0, 0]
      const wasThere = presence === 'ON_SITE' || presence === 'REMOTE'
      return { city, presence, onSite: wasThere ? onSite : 0, remote: wasThere ? remote : 0 }
    })
    return sheetOf(lines, guests)
  })

const activity = fc.record({
  one: fc.constantFrom(...sample.activities),
  outcome: fc.constantFrom(...reportOutcomes),
  moved: fc.constantFrom(...sample.activities.map(({ moved }) => moved)),
  isAdded: fc.boolean(),
  attendance: fc.option(sheet),
})
const decision = fc.record({ one: fc.constantFrom(...sample.decisions), state: fc.constantFrom(...decisionStates) })
const objective = fc.record({
  one: fc.constantFrom(...sample.objectives),
  state: fc.constantFrom(...objectiveStates),
  notes: fc.array(fc.constantFrom(...sample.objectives.flatMap(({ notes }) => notes)), { maxLength: 4 }),
})
const given = <T extends object, G extends object>({ one, ...changes }: { one: T } & G) => ({ ...one, ...changes })

/** Whatever may have become of activities, decisions and objectives, counted as a report counts it. */
const facts = fc
  .record({
    activities: fc.array(activity.map(given), { maxLength: 8 }),
    decisions: fc.array(decision.map(given), { maxLength: 8 }),
    objectives: fc.array(objective.map(given), { maxLength: 5 }),
    citiesOfUnit: people,
  })
  .map(({ citiesOfUnit, ...lists }) => {
    const attendanceByCity = countByCity(lists.activities)
    return { ...lists, attendanceByCity, totals: countTotals({ ...lists, attendanceByCity, citiesOfUnit }) }
  })
type Lists = Pick<ReportFacts, 'activities' | 'decisions' | 'objectives' | 'attendanceByCity' | 'totals'>

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
const holds = (check: (found: Lists) => void) => fc.assert(fc.property(facts, check), { numRuns: 300 })

test('every activity, decision and objective is counted once, as what became of it', () => {
  holds(({ activities, decisions, objectives, totals }) => {
    for (const outcome of reportOutcomes) {
      expect(totals.activities[outcome]).toBe(activities.filter((one) => one.outcome === outcome).length)
    }
    for (const state of decisionStates) {
      expect(totals.decisions[state]).toBe(decisions.filter((one) => one.state === state).length)
    }
    for (const state of objectiveStates) {
      expect(totals.objectives[state]).toBe(objectives.filter((one) => one.state === state).length)
    }
    expect(totals.activities.total).toBe(activities.length)
    expect(sum(reportOutcomes.map((outcome) => totals.activities[outcome]))).toBe(activities.length)
    expect(sum(decisionStates.map((state) => totals.decisions[state]))).toBe(totals.decisions.total)
    expect(sum(objectiveStates.map((state) => totals.objectives[state]))).toBe(totals.objectives.total)
    expect(totals.activities.moved).toBe(activities.flatMap(({ moved }) => moved ?? []).length)
    expect(totals.activities.added).toBe(activities.flatMap(({ isAdded }) => isAdded || []).length)
    expect(totals.objectives.notes).toBe(objectives.flatMap(({ notes }) => notes).length)
  })
})

test('the line of each city adds up to the sheets of the meetings, and all lines to the total', () => {
  holds(({ activities, attendanceByCity, totals }) => {
    const sheets = activities.flatMap(({ attendance }) => attendance ?? [])
    const rows = sheets.flatMap((one) => one.cities)
    for (const line of attendanceByCity) {
      const own = rows.filter(({ city }) => city.slug === line.city.slug)
      const times = (presence: string) => own.filter((row) => row.presence === presence).length
      expect(line).toMatchObject({ onSite: times('ON_SITE'), remote: times('REMOTE') })
      expect(line).toMatchObject({ excused: times('EXCUSED'), absent: times('ABSENT') })
      expect(line.attended).toBe(line.onSite + line.remote)
      expect(line.people).toBe(sum(own.map(({ onSite, remote }) => onSite + remote)))
    }
    const { attendance } = totals
    expect(attendance.meetings).toBe(sheets.length)
    expect(sum(attendanceByCity.map((line) => line.people))).toBe(attendance.onSite + attendance.remote)
    expect(attendance.guests).toBe(sum(sheets.map(({ guests }) => guests)))
    expect(attendance.citiesThatCame).toBe(attendanceByCity.filter(({ attended }) => attended > 0).length)
    expect(new Set(rows.map(({ city }) => city.slug))).toEqual(new Set(attendanceByCity.map(({ city }) => city.slug)))
    expect(attendanceByCity).toHaveLength(new Set(attendanceByCity.map(({ city }) => city.slug)).size)
  })
})

test('what is counted is a report, and counted alike in whatever order it comes', () => {
  holds(({ totals, ...lists }) => {
    const { citiesOfUnit } = totals.attendance
    expect(reportContent.safeParse({ ...sample, ...lists, totals }).success).toBe(true)
    const activities = lists.activities.toReversed()
    const attendanceByCity = countByCity(activities)
    expect(attendanceByCity).toEqual(lists.attendanceByCity)
    expect(countTotals({ ...lists, activities, attendanceByCity, citiesOfUnit })).toEqual(totals)
  })
})
