import { countPresent, decisionStates, type PresenceOfCity } from '@/lib/meetings/rules'
import {
  objectiveStates,
  type ReportActivity,
  type ReportCity,
  type ReportCityAttendance,
  type ReportFacts,
  type ReportSheet,
  type ReportTotals,
  reportOutcomes,
} from './report-content'

/** What is counted in a report's totals. */
export type Counted = Pick<ReportFacts, 'activities' | 'decisions' | 'objectives'> & {
  attendanceByCity: readonly Pick<ReportCityAttendance, 'attended'>[]
  /** How many cities took part in the unit in the period. */
  citiesOfUnit: number
}

export function countTotals({
  activities,
  decisions,
  objectives,
  attendanceByCity,
  citiesOfUnit,
}: Counted): ReportTotals {
  const sheets = activities.flatMap(({ attendance }) => attendance ?? [])
  const sumOf = (count: (sheet: ReportSheet) => number) => sheets.reduce((sum, sheet) => sum + count(sheet), 0)
  return {
    activities: {
      total: activities.length,
      ...countEach(reportOutcomes, activities, ({ outcome }) => outcome),
      moved: activities.filter(({ moved }) => moved !== null).length,
      added: activities.filter(({ isAdded }) => isAdded).length,
    },
    attendance: {
      meetings: sheets.length,
      onSite: sumOf(({ onSite }) => onSite),
      remote: sumOf(({ remote }) => remote),
      guests: sumOf(({ guests }) => guests),
      citiesOfUnit,
      citiesThatCame: attendanceByCity.filter(({ attended }) => attended > 0).length,
    },
    decisions: { total: decisions.length, ...countEach(decisionStates, decisions, ({ state }) => state) },
    objectives: {
      total: objectives.length,
      ...countEach(objectiveStates, objectives, ({ state }) => state),
      notes: objectives.reduce((sum, { notes }) => sum + notes.length, 0),
    },
  }
}

function countEach<K extends string, T>(keys: readonly K[], things: readonly T[], keyOf: (thing: T) => K) {
  const count = (key: K) => things.filter((thing) => keyOf(thing) === key).length
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>
}

/** A meeting's sheet, with how many people were there for its cities. */
export function sheetOf(cities: (PresenceOfCity & { city: ReportCity })[], guests: number): ReportSheet {
  const { onSite, remote } = countPresent(cities)
  return { cities, onSite, remote, guests }
}

/** How often each city that stands on a sheet was at a meeting, and how; by name. */
export function countByCity(activities: readonly Pick<ReportActivity, 'attendance'>[]): ReportCityAttendance[] {
  const byCity = new Map<string, ReportCityAttendance>()
  for (const { city, presence, onSite, remote } of activities.flatMap(({ attendance }) => attendance?.cities ?? [])) {
    const line = byCity.get(city.slug) ?? {
      city,
      ...{ onSite: 0, remote: 0, excused: 0, absent: 0, attended: 0, people: 0 },
    }
    line[keyOfPresence[presence]] += 1
    if (presence === 'ON_SITE' || presence === 'REMOTE') line.attended += 1
    line.people += onSite + remote
    byCity.set(city.slug, line)
  }
  const lines = [...byCity.values()]
  return lines.sort((a, b) => a.city.name.localeCompare(b.city.name) || (a.city.slug < b.city.slug ? -1 : 1))
}

const keyOfPresence = { ON_SITE: 'onSite', REMOTE: 'remote', EXCUSED: 'excused', ABSENT: 'absent' } as const
