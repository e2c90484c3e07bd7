import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNoticesOnce } from '@/lib/mail/queue-notice'
import { addDays, firstDayOfMonth, todayIn } from '@/lib/time/when'

/** Until which day of its month a city is told that something is due in it: what is decided later than that for the same month is known anyway. */
const lastDayToTell = 7

/**
 * Reminds the city that is responsible for a decision which is open: in the first days of the month in which it is due and, where it still is, in the month after. Once
 * each, as long as the month stays the same. Months are those of the city.
 */
export async function queueDecisionReminders(tx: Transaction, now: Date): Promise<void> {
  const today = todayIn('UTC', now)
  const decisions = await tx.decision.findMany({
    where: {
      state: 'OPEN',
      responsibleCity: { archivedAt: null },
      // In some zones it is yesterday still, in others tomorrow already.
      dueMonth: {
        in: [-1, 0, 1].map((shift) => addDays(today, shift)).flatMap((day) => [monthOf(day), monthBefore(day)]),
      },
      activity: {
        removedAt: null,
        plan: { publishedAt: { not: null } },
        unit: { archivedAt: null },
      },
    },
    select: {
      id: true,
      dueMonth: true,
      responsibleCityId: true,
      responsibleCity: { select: { timeZone: true } },
      activity: { select: { unitId: true } },
    },
  })
  const orders = decisions.flatMap(({ id, dueMonth, responsibleCityId, responsibleCity, activity }) => {
    if (!dueMonth || !responsibleCityId || !responsibleCity) return []
    const day = todayIn(responsibleCity.timeZone, now)
    const begins = dueMonth === monthOf(day) && Number(day.slice(8)) <= lastDayToTell
    const isOver = dueMonth === monthBefore(day)
    if (!begins && !isOver) return []
    const data = { decisionId: id, cityId: responsibleCityId, dueMonth, isOver }
    const mergeKey = `decision ${id} ${dueMonth} ${isOver ? 'over' : 'begins'}`
    return [{ kind: 'decision.due' as const, unitId: activity.unitId, data, mergeKey }]
  })
  await queueNoticesOnce(tx, orders, now)
}

/** YYYY-MM */
const monthOf = (day: string) => day.slice(0, 7)
const monthBefore = (day: string) => monthOf(addDays(firstDayOfMonth(monthOf(day)), -1))
