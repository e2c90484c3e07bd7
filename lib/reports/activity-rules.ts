import { type PromisedActivity, type WhatHappened, whatHappened } from '@/lib/editions/happened'
import type { ContentActivity, PlanContent } from '@/lib/editions/plan-content'
import { compareScheduled } from '@/lib/schedule/months'
import { type When, whenInZone } from '@/lib/time/when'
import type { ReportActivity, ReportSheet } from './report-content'

/** First and last day (YYYY-MM-DD, inclusive) of what a report tells of, in the network's zone. */
export type ReportPeriod = { startsOn: string; endsOn: string; timeZone: string }

/** What is known of a plan's activities. */
export type KnownActivities = {
  /** The edition that the plan is measured by; null when there is none. */
  promised: PlanContent | null
  current: PlanContent
  /** Who was at its meetings, by the activity's id. */
  sheets: ReadonlyMap<string, ReportSheet>
}

type Line = Omit<PromisedActivity, 'promised'> & { promised: ContentActivity | null }

/**
 * What a report tells at `now` of the activities of a plan, in the order of the programme: of those whose date is in the period, and of what was promised for
 * it and was taken out, not held or moved out of it. What was promised, without being held, stays with its promise, whatever date it had last. One
 * whose date only firmed up to a day outside is told of in another report, and in this one no more.
 */
export function reportActivities(known: KnownActivities, period: ReportPeriod, now: Date): ReportActivity[] {
  const { promised, current } = known
  const happened = whatHappened(promised ?? { ...current, activities: [] }, current, now)
  const lines: Line[] = [...happened.activities, ...happened.added.map(addedLine)]
  return lines
    .flatMap((line) => {
      const outcome = outcomeIn(line, period)
      return outcome ? viewOf(line, outcome, known) : []
    })
    .sort(compareScheduled)
}

function addedLine({ activity, outcome, reason }: WhatHappened['added'][number]): Line {
  return { promised: null, now: activity, outcome, moved: null, elsewhere: null, reason }
}

/** What the report says became of it; null where it does not tell of it. */
function outcomeIn({ promised, now, outcome, moved }: Line, period: ReportPeriod): ReportActivity['outcome'] | null {
  const wasPromised = promised !== null && mayFallIn(promised.when, period)
  if (now === null || (outcome === 'notHeld' && promised)) return wasPromised ? outcome : null
  const isToldHere = now.status === 'HELD' ? beginsIn(now.when, period) : mayFallIn(now.when, period)
  if (isToldHere) return outcome
  return wasPromised && moved ? 'movedOut' : null
}

/** The days of a date: those of hours in the network's zone; a day or a month is a day or a month of its place. */
export function daysOf(when: When, { timeZone }: ReportPeriod): { startsOn: string; endsOn: string } {
  return whenInZone(when, timeZone) ?? when
}

function beginsIn(when: When, period: ReportPeriod): boolean {
  const { startsOn } = daysOf(when, period)
  return period.startsOn <= startsOn && startsOn <= period.endsOn
}

/** Whether a date begins in the period or, where only months or years are known, may: "December or January" belongs to both years. */
function mayFallIn(when: When, period: ReportPeriod): boolean {
  if (when.precision === 'DAY' || when.precision === 'TIME') return beginsIn(when, period)
  return when.startsOn <= period.endsOn && when.endsOn >= period.startsOn
}

function viewOf(
  { promised, now, moved, elsewhere, reason }: Line,
  outcome: ReportActivity['outcome'],
  { promised: edition, current, sheets }: KnownActivities,
): ReportActivity[] {
  const shown = now ?? promised
  if (!shown) return []
  const { id, slug, title, ordinal, kinds, zone, status, when, place, objectiveIds } = shown
  const numbers = objectiveIds.map((objectiveId) => 1 + current.objectives.findIndex((one) => one.id === objectiveId))
  return [
    {
      ...{ id, slug, title, ordinal, kinds, zone, status, when, place, outcome, moved, elsewhere, reason },
      promised: promised?.when ?? null,
      isAdded: edition !== null && promised === null,
      objectives: numbers.filter((number) => number > 0).sort((a, b) => a - b),
      attendance: outcome === 'held' ? (sheets.get(id) ?? null) : null,
    },
  ]
}

/** What was decided at the meetings of which the report tells what became of them, in their order. */
export function inOrderOfMeetings<T extends { activityId: string; position: number }>(
  decisions: readonly T[],
  activities: readonly Pick<ReportActivity, 'id' | 'outcome'>[],
): T[] {
  return activities
    .filter(({ outcome }) => outcome !== 'movedOut' && outcome !== 'takenOut')
    .flatMap(({ id }) =>
      decisions.filter(({ activityId }) => activityId === id).sort((a, b) => a.position - b.position),
    )
}
