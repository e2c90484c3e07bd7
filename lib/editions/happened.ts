import { isDeepStrictEqual } from 'node:util'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { activityState } from '@/lib/schedule/rules'
import type { When } from '@/lib/time/when'
import type { ContentActivity, ContentIndicator, ContentObjective, PlanContent } from './plan-content'

/**
 * What became of a promised activity: `held`, `notHeld` (cancelled), `postponed` without another date, `takenOut` of the plan, `open` (still
 * to come), or `unrecorded`, when its date is over and nobody said what became of it.
 */
export type Outcome = 'held' | 'notHeld' | 'postponed' | 'takenOut' | 'open' | 'unrecorded'

export type PromisedActivity = {
  promised: ContentActivity
  /** As the plan has it now; null once it was taken out. */
  now: ContentActivity | null
  outcome: Outcome
  /** The date that it was moved from and to. A date that only firmed up within what was promised was not moved. */
  moved: { from: When; to: When } | null
  /** The place that it was moved from and to; a place that was not said before was not moved. */
  elsewhere: { from: ContentActivity['place']; to: ContentActivity['place'] } | null
  reason: LocalizedText | null
}

/** An indicator that the plan no longer has as it was promised; `now` is null once it was taken out. */
type ChangedIndicator = { promised: ContentIndicator; now: ContentIndicator | null }

export type PromisedObjective = Pick<ContentObjective, 'id' | 'text'> & {
  number: number
  /** Of the promised indicators those that say something else now, in the promised order. */
  changedIndicators: ChangedIndicator[]
  /** What the plan has for it now, in the order of the programme. */
  activities: { activity: ContentActivity; outcome: Outcome }[]
}

export type WhatHappened = {
  activities: PromisedActivity[]
  /** Not promised then, and in the plan now. */
  added: { activity: ContentActivity; outcome: Outcome; reason: LocalizedText | null }[]
  objectives: PromisedObjective[]
}

/** What became at `at` of what an edition promised, compared with what the plan says now. */
export function whatHappened(promised: PlanContent, now: PlanContent, at: Date): WhatHappened {
  const current = new Map(now.activities.map((activity) => [activity.id, activity]))
  const known = new Set(promised.activities.map(({ id }) => id))
  const withOutcome = (activity: ContentActivity) => ({ activity, outcome: outcomeOf(activity, at) })
  return {
    activities: promised.activities.map((was) => compare(was, current.get(was.id) ?? null, at)),
    added: now.activities
      .filter(({ id }) => !known.has(id))
      .map(withOutcome)
      .map((one) => ({ ...one, reason: reasonOf(one.activity, one.outcome) })),
    objectives: promised.objectives.map(({ id, text, indicators }, index) => ({
      ...{ id, text, number: index + 1 },
      changedIndicators: changedOf(indicators, now.objectives.find((objective) => objective.id === id)?.indicators),
      activities: now.activities.filter(({ objectiveIds }) => objectiveIds.includes(id)).map(withOutcome),
    })),
  }
}

function changedOf(promised: ContentIndicator[], now: ContentIndicator[] = []): ChangedIndicator[] {
  const figures = ({ measuredIn, baseline, baselineOn, target, due }: ContentIndicator) => [
    ...[measuredIn, baseline, baselineOn, target, due],
  ]
  return promised
    .map((was) => ({ promised: was, now: now.find(({ id }) => id === was.id) ?? null }))
    .filter(({ promised: was, now: is }) => !is || !isDeepStrictEqual(figures(was), figures(is)))
}

function compare(promised: ContentActivity, now: ContentActivity | null, at: Date): PromisedActivity {
  const outcome = outcomeOf(now, at)
  // Of what was not held, the date and place do not matter any more.
  const counts = now !== null && outcome !== 'notHeld'
  return {
    promised,
    now,
    outcome,
    moved: counts && isElsewhen(promised.when, now.when) ? { from: promised.when, to: now.when } : null,
    elsewhere: counts && isElsewhere(promised.place, now.place) ? { from: promised.place, to: now.place } : null,
    reason: reasonOf(now, outcome),
  }
}

/** Why it was not held or has no date; what is said of another state is none of it. */
function reasonOf(activity: ContentActivity | null, outcome: Outcome): LocalizedText | null {
  return outcome === 'notHeld' || outcome === 'postponed' ? (activity?.statusReason ?? null) : null
}

const outcomes = {
  HELD: 'held',
  CANCELLED: 'notHeld',
  POSTPONED: 'postponed',
  TENTATIVE: 'open',
  CONFIRMED: 'open',
  UNRECORDED: 'unrecorded',
} as const

function outcomeOf(activity: ContentActivity | null, at: Date): Outcome {
  return activity ? outcomes[activityState(activity, at)] : 'takenOut'
}

/** Whether a date lies, in whole or in part, outside what was promised. */
function isElsewhen(promised: When, now: When): boolean {
  if (now.startsOn < promised.startsOn || now.endsOn > promised.endsOn) return true
  const isSameHour = now.startTime === promised.startTime && now.endTime === promised.endTime
  return promised.precision === 'TIME' && !isSameHour
}

function isElsewhere(promised: ContentActivity['place'], now: ContentActivity['place']): boolean {
  const nameOf = ({ city, name }: ContentActivity['place']) => city?.slug ?? name
  const [was, is] = [nameOf(promised), nameOf(now)]
  return was !== null && was !== is
}
