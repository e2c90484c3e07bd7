import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNoticesOnce } from '@/lib/mail/queue-notice'
import { addDays, storedDate, todayIn } from '@/lib/time/when'

/** How many days before its month begins somebody should have set an activity's day. */
const daysAhead = 30

/**
 * Reminds of the activities of published plans whose month or year begins within {@link daysAhead} days, or has begun, and whose day is not known: once for each
 * month that is told, so that one that is put off to another month is reminded of again.
 */
export async function queueNotFirmReminders(tx: Transaction, now: Date): Promise<void> {
  const today = todayIn('UTC', now)
  const activities = await tx.activity.findMany({
    where: {
      removedAt: null,
      precision: { in: ['MONTH', 'YEAR'] },
      status: { in: ['TENTATIVE', 'CONFIRMED', 'POSTPONED'] },
      startsOn: { lte: storedDate(addDays(today, daysAhead)) },
      endsOn: { gte: storedDate(today) },
      plan: { publishedAt: { not: null }, closedAt: null },
      unit: { archivedAt: null },
    },
    select: { id: true, unitId: true, startsOn: true },
  })
  const orders = activities.map(({ id, unitId, startsOn }) => ({
    kind: 'activity.notFirm' as const,
    ...{ unitId, data: { activityId: id }, mergeKey: `notFirm ${id} ${startsOn.toISOString().slice(0, 7)}` },
  }))
  await queueNoticesOnce(tx, orders, now)
}
