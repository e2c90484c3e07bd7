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
const recordedStatus = z.object({ status: z.string() })
const setbacks = ['POSTPONED', 'CANCELLED'] as const

/** One step by which a date became what it is: `at` is when it was taken, `byPoll` whether the cities of the unit had been asked. A setback is that it was postponed or cancelled. */
export type DateStep =
  | { is: 'date'; at: Date; from: When; to: When; byPoll: boolean }
  | { is: 'setback'; at: Date; status: (typeof setbacks)[number] }

/**
 * How a date came about, of the changes of an activity, in the order given. What changed other things is left out, and so are reasons: what was corrected
 * since would stay to be read.
 */
export function readDateSteps(changes: { at: Date; before: unknown; after: unknown }[]): DateStep[] {
  return changes.flatMap(({ at, before, after }): DateStep[] => {
    const [from, to] = [recordedDate.safeParse(before), recordedDate.safeParse(after)]
    if (from.success && to.success) {
      return [{ is: 'date', at, from: from.data.when, to: to.data.when, byPoll: to.data.byPoll }]
    }
    const [was, is] = [recordedStatus.safeParse(before).data?.status, recordedStatus.safeParse(after).data?.status]
    const status = setbacks.find((setback) => setback === is)
    return status && was !== status ? [{ is: 'setback', at, status }] : []
  })
}
