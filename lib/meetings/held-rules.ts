import { type Refusal, refuse } from '@/lib/errors'
import { canHaveBeenHeld } from '@/lib/schedule/rules'
import { whenFromRow } from '@/lib/time/when'
import type { ActivityStatus } from '@/prisma/generated/client/client'

type Row = Parameters<typeof whenFromRow>[0] & { status: ActivityStatus }

/** Why nothing can be kept of what happened at a meeting: it has not begun, or it did not take place as it was planned. Null when it can. */
export function refusalUnlessBegun({ activity, zone }: { activity: Row; zone: string }, now: Date): Refusal | null {
  if (activity.status === 'POSTPONED' || activity.status === 'CANCELLED') return refuse('meetingOff')
  return canHaveBeenHeld({ when: whenFromRow(activity), zone }, now) ? null : refuse('notHeldYet')
}
