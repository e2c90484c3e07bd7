import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNotices } from '@/lib/mail/queue-notice'
import { listUnitCities } from '@/lib/mandates/participation-queries'
import { addDays, plainDate, storedDate, todayIn } from '@/lib/time/when'

/** How many days before the deadline a city that has not answered is reminded. */
const daysAhead = 3

/**
 * Reminds the cities that have not answered a date poll, once for each deadline that comes within {@link daysAhead} days. Whoever answers before the mail goes is told nothing.
 */
export async function queuePollReminders(tx: Transaction, now: Date): Promise<void> {
  const today = todayIn('UTC', now)
  const polls = await tx.datePoll.findMany({
    where: {
      state: 'OPEN',
      deadlineOn: { gte: storedDate(addDays(today, -1)), lte: storedDate(addDays(today, daysAhead)) },
      activity: {
        removedAt: null,
        precision: { in: ['YEAR', 'MONTH'] },
        status: { in: ['TENTATIVE', 'CONFIRMED', 'POSTPONED'] },
        plan: { publishedAt: { not: null }, closedAt: null },
        unit: { archivedAt: null },
      },
    },
    select: {
      id: true,
      activityId: true,
      deadlineOn: true,
      activity: { select: { unitId: true, unit: { select: { network: { select: { timeZone: true } } } } } },
      answers: { select: { cityId: true } },
    },
  })
  const keyOf = ({ id, deadlineOn }: (typeof polls)[number]) =>
    `poll answers ${id} ${deadlineOn && plainDate(deadlineOn)}`
  const told = await tx.notice.findMany({
    where: { mergeKey: { in: polls.map(keyOf) } },
    select: { mergeKey: true },
  })
  const known = new Set(told.map(({ mergeKey }) => mergeKey))
  const orders = []
  for (const poll of polls.filter((one) => !known.has(keyOf(one)))) {
    const { id: pollId, activityId, activity } = poll
    const answered = new Set(poll.answers.map(({ cityId }) => cityId))
    const { unitId } = activity
    const asked = await listUnitCities(tx, { unitId, timeZone: activity.unit.network.timeZone }, now)
    const cityIds = asked.map(({ id }) => id).filter((cityId) => !answered.has(cityId))
    if (cityIds.length === 0) continue
    const data = { activityId, pollId, cityIds }
    orders.push({ kind: 'poll.answerDue' as const, unitId, data, mergeKey: keyOf(poll) })
  }
  await queueNotices(tx, orders, now)
}
