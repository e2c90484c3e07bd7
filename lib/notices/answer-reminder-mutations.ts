import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNoticesOnce } from '@/lib/mail/queue-notice'
import { wasCalled } from '@/lib/meetings/rules'
import { addDays, plainDate, storedDate, todayIn } from '@/lib/time/when'

/** How many days before the deadline a city that has not answered is reminded. */
const daysAhead = 3

/**
 * Reminds the cities that were called and have not answered, once for each deadline that comes within {@link daysAhead} days. Whoever answers before the mail goes is
 * told nothing.
 */
export async function queueAnswerReminders(tx: Transaction, now: Date): Promise<void> {
  const today = todayIn('UTC', now)
  const calls = await tx.meetingCall.findMany({
    where: {
      deadlineOn: { gte: storedDate(addDays(today, -1)), lte: storedDate(addDays(today, daysAhead)) },
      activity: {
        removedAt: null,
        status: { in: ['TENTATIVE', 'CONFIRMED', 'POSTPONED'] },
        plan: { publishedAt: { not: null }, closedAt: null },
        unit: { archivedAt: null },
      },
    },
    select: {
      activityId: true,
      deadlineOn: true,
      activity: { select: { unitId: true, answers: { select: { cityId: true } } } },
      invitees: { select: { cityId: true, calledAt: true, notice: { select: { calledOffAt: true } } } },
    },
  })
  const orders = calls.flatMap(({ activityId, deadlineOn, activity, invitees }) => {
    const answered = new Set(activity.answers.map(({ cityId }) => cityId))
    const cityIds = invitees
      .filter(wasCalled)
      .map(({ cityId }) => cityId)
      .filter((cityId) => !answered.has(cityId))
    if (!deadlineOn || cityIds.length === 0) return []
    const mergeKey = `answers ${activityId} ${plainDate(deadlineOn)}`
    return [{ kind: 'meeting.answerDue' as const, unitId: activity.unitId, data: { activityId, cityIds }, mergeKey }]
  })
  await queueNoticesOnce(tx, orders, now)
}
