import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNoticesOnce } from '@/lib/mail/queue-notice'
import { wasCalled } from '@/lib/meetings/rules'
import { addDays, daysBetween, instantsOf, storedDate, todayIn, whenFromRow } from '@/lib/time/when'

const hour = 60 * 60_000
const day = 24 * hour

/** Reminders go from eight in the morning on, at the place of the meeting. */
const morning = 8 * hour

/** How many days before a meeting each reminder goes, at the most and at the least; a city whose call is more recent than `quiet` needs none. */
const reminders = [
  { name: 'week', most: 7, least: 5, quiet: 3 * day },
  { name: 'day', most: 1, least: 0, quiet: day },
] as const

/**
 * Reminds the cities that were called to a meeting, a week and a day before it, once for each day that it is planned on: those that come, may come, or have not
 * answered. Who answers meanwhile that it does not come is told nothing.
 */
export async function queueMeetingReminders(tx: Transaction, now: Date): Promise<void> {
  const orders = (await findCalledMeetings(tx, now)).flatMap((meeting) => {
    const zone = meeting.timeZone ?? meeting.hostCity?.timeZone ?? meeting.unit.network.timeZone
    const when = whenFromRow(meeting)
    const days = daysBetween(todayIn(zone, new Date(now.getTime() - morning)), when.startsOn)
    const reminder = reminders.find(({ most, least }) => least <= days && days <= most)
    if (!reminder || instantsOf(when, zone).start <= now) return []
    const cityIds = citiesToRemind(meeting, new Date(now.getTime() - reminder.quiet))
    const mergeKey = `reminder ${meeting.id} ${when.startsOn} ${reminder.name}`
    const data = { activityId: meeting.id, cityIds, startsOn: when.startsOn }
    return cityIds.length > 0 ? [{ kind: 'meeting.reminder' as const, unitId: meeting.unitId, data, mergeKey }] : []
  })
  await queueNoticesOnce(tx, orders, now)
}

/** The meetings of published plans to which somebody was called, that have a day, and have it within about a week. */
function findCalledMeetings(tx: Transaction, now: Date) {
  const today = todayIn('UTC', now)
  return tx.activity.findMany({
    where: {
      removedAt: null,
      precision: { in: ['DAY', 'TIME'] },
      status: { in: ['TENTATIVE', 'CONFIRMED'] },
      startsOn: { gte: storedDate(addDays(today, -1)), lte: storedDate(addDays(today, 8)) },
      plan: { publishedAt: { not: null }, closedAt: null },
      unit: { archivedAt: null },
      call: { invitees: { some: { calledAt: { not: null } } } },
    },
    select: {
      ...{ id: true, unitId: true, precision: true, startsOn: true, endsOn: true },
      ...{ startTime: true, endTime: true, timeZone: true },
      hostCity: { select: { timeZone: true } },
      unit: { select: { network: { select: { timeZone: true } } } },
      answers: { where: { choice: 'NOT_COMING' }, select: { cityId: true } },
      call: {
        select: {
          invitees: { select: { cityId: true, calledAt: true, notice: { select: { calledOffAt: true } } } },
        },
      },
    },
  })
}

type CalledMeeting = Awaited<ReturnType<typeof findCalledMeetings>>[number]

function citiesToRemind({ answers, call }: CalledMeeting, calledBefore: Date): string[] {
  const staying = new Set(answers.map(({ cityId }) => cityId))
  return (call?.invitees ?? [])
    .filter((invitee) => wasCalled(invitee) && invitee.calledAt && invitee.calledAt <= calledBefore)
    .map(({ cityId }) => cityId)
    .filter((cityId) => !staying.has(cityId))
}
