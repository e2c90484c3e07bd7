import { type Outcome, whatHappened } from '@/lib/editions/happened'
import type { ContentActivity, PlanContent } from '@/lib/editions/plan-content'
import { compareScheduled } from '@/lib/schedule/months'
import type { When } from '@/lib/time/when'

/** First and last day (YYYY-MM-DD, inclusive). */
export type Days = { startsOn: string; endsOn: string }

/** What became of an activity of the mandate; `moved` from the date that it was promised for. */
export type DoneActivity = {
  activity: ContentActivity
  outcome: Exclude<Outcome, 'open'>
  moved: { from: When; to: When } | null
}

/** Whether any of a date lies within some days. */
export function isWithin({ startsOn, endsOn }: Days, days: Days): boolean {
  return startsOn <= days.endsOn && endsOn >= days.startsOn
}

/** A plan as it is now, and as the edition by which it is measured has it. */
type Measured = { content: PlanContent; approved: PlanContent | null }

/** What became by `at` of the activities that these plans have, or promised, for a time, in the order of their dates. What is still ahead is left out. */
export function doneDuring(plans: readonly Measured[], days: Days, at: Date): DoneActivity[] {
  const all = plans.flatMap(({ content, approved }) => {
    const { activities, added } = whatHappened(approved ?? content, content, at)
    return [
      ...activities.map(({ promised, now, outcome, moved }) => ({ activity: now ?? promised, outcome, moved })),
      ...added.map(({ activity, outcome }) => ({ activity, outcome, moved: null })),
    ]
  })
  return all
    .flatMap(({ outcome, ...one }): DoneActivity[] => (outcome === 'open' ? [] : [{ ...one, outcome }]))
    .filter(({ activity }) => isWithin(activity.when, days))
    .sort((a, b) => compareScheduled(a.activity, b.activity))
}

/** How many of them were held, had another date than was promised, were not held, and of how many nobody said anything. */
export function countDone(done: readonly DoneActivity[]) {
  const of = (...outcomes: Outcome[]) => done.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    held: of('held'),
    moved: done.filter(({ moved }) => moved !== null).length,
    notHeld: of('notHeld', 'postponed', 'takenOut'),
    untold: of('unrecorded'),
  }
}
