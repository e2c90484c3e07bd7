import { activityKinds } from '@/lib/schedule/kinds'
import { daysOf } from './activity-rules'
import type { ReportActivity, ReportContent } from './report-content'

type Counted = Pick<ReportContent, 'activities' | 'period' | 'network'>
type Kind = ReportActivity['kinds'][number]
/** How many were held, and how many were not, or not yet. */
type Count = { held: number; others: number }
type MonthCount = Count & {
  /** YYYY-MM; null for those of which no month of the period is known. */
  month: string | null
  /** How many are of each kind; one that is of several counts in each. */
  kinds: Partial<Record<Kind, number>>
}

/** The activities that charts count: those of the period, whether they were held or not. What moved out of it or was taken out of the plan is none of it any more. */
function countedActivities({ activities }: Pick<ReportContent, 'activities'>): ReportActivity[] {
  return activities.filter(({ outcome }) => outcome !== 'movedOut' && outcome !== 'takenOut')
}

/**
 * Every month of the period with the activities that begin in it, in the network's zone; and after them, where there are any, those of which no month of the period is known:
 * a year, a semester or a quarter is not a month.
 */
export function countByMonth(content: Counted): MonthCount[] {
  const activities = countedActivities(content)
  const within = { ...content.period, timeZone: content.network.timeZone }
  const months = monthsOf(within)
  const monthOfEach = new Map(
    activities.map((activity) => {
      const month = knownMonth(activity.when, daysOf(activity.when, within))
      return [activity, month && months.includes(month) ? month : null]
    }),
  )
  const lines = [...months, null].map((month) => {
    const ofIt = activities.filter((activity) => monthOfEach.get(activity) === month)
    return { month, ...countHeld(ofIt), kinds: kindsOf(ofIt) }
  })
  return lines.filter(({ month, held, others }) => month !== null || held + others > 0)
}

/** The kinds that there are, in their order, with the activities of each; one that is of several counts in each. */
export function countByKind(content: Pick<ReportContent, 'activities'>): (Count & { kind: Kind })[] {
  const activities = countedActivities(content)
  return activityKinds
    .map((kind) => ({ kind, ...countHeld(activities.filter(({ kinds }) => kinds.includes(kind))) }))
    .filter(({ held, others }) => held + others > 0)
}

function knownMonth(
  { precision, ...range }: ReportActivity['when'],
  { startsOn }: { startsOn: string },
): string | null {
  if (precision === 'DAY' || precision === 'TIME') return startsOn.slice(0, 7)
  const month = range.startsOn.slice(0, 7)
  return precision === 'MONTH' && month === range.endsOn.slice(0, 7) ? month : null
}

/** The months (YYYY-MM) of a period, from its first day to its last. */
function monthsOf({ startsOn, endsOn }: ReportContent['period']): string[] {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = index(startsOn)
  return Array.from({ length: index(endsOn) - first + 1 }, (_, offset) => {
    const month = first + offset
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function countHeld(activities: readonly ReportActivity[]): Count {
  const held = activities.filter(({ outcome }) => outcome === 'held').length
  return { held, others: activities.length - held }
}

function kindsOf(activities: readonly ReportActivity[]): MonthCount['kinds'] {
  const counts: MonthCount['kinds'] = {}
  for (const kind of activities.flatMap(({ kinds }) => kinds)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
