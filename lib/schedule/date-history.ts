import { z } from 'zod'
import { precisions, type When } from '@/lib/time/when'

const storedWhen: z.ZodType<When> = z.object({
  precision: z.enum(precisions),
  startsOn: z.string(),
  endsOn: z.string(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  timeZone: z.string().nullable(),
})
const recordedDate = z.object({ when: storedWhen, byPoll: z.boolean().default(false) })

/** One step by which a date became what it is: `at` is when it was taken, `byPoll` whether the cities of the unit had been asked. */
export type DateStep = { at: Date; from: When; to: When; byPoll: boolean }

/** The changes of date among the changes of an activity, in the order given. What changed other things is left out. */
export function readDateSteps(changes: { at: Date; before: unknown; after: unknown }[]): DateStep[] {
  return changes.flatMap(({ at, before, after }) => {
    const [from, to] = [recordedDate.safeParse(before), recordedDate.safeParse(after)]
    if (!from.success || !to.success) return []
    return [{ at, from: from.data.when, to: to.data.when, byPoll: to.data.byPoll }]
  })
}
