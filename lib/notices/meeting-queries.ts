import 'server-only'
import { getDb } from '@/lib/db/client'
import { findOpenCall, listAgenda, listMeetingCities } from '@/lib/meetings/queries'
import { type AnswerChoice, wasCalled } from '@/lib/meetings/rules'
import type { AgendaItemView, CallView } from '@/lib/meetings/view'
import { listActedFor } from '@/lib/people/acted-for'
import type { Reader } from './kind'
import { type ActivitySubject, findActivitySubject } from './subject-queries'

export type MeetingSubject = { activity: ActivitySubject; call: CallView; agenda: AgendaItemView[] }

/** An activity to which cities are called, as it is when the mail goes; null when there is nothing left to call to. */
export async function findMeetingSubject(activityId: string, now: Date): Promise<MeetingSubject | null> {
  const activity = await findActivitySubject(activityId)
  if (!activity || activity.status === 'HELD' || activity.status === 'CANCELLED') return null
  const [call, agenda] = await Promise.all([findOpenCall(activity, now), listAgenda(null, activity)])
  return { activity, call, agenda }
}

/** Of these cities, those for which the reader is written to: she acts for them now, or hers is the address of their contact. */
export async function listCitiesOfReader(
  cityIds: readonly string[],
  { personId, address }: Reader,
  now: Date,
): Promise<{ id: string; name: string }[]> {
  const cities = await getDb().city.findMany({
    where: { id: { in: [...cityIds] }, archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, contactEmail: true, acceptsMail: true },
  })
  const actedFor = personId === null ? null : await listActedFor(getDb(), personId, cityIds, now)
  return cities.filter(({ id, contactEmail, acceptsMail }) =>
    actedFor ? actedFor.has(id) : acceptsMail && contactEmail === address,
  )
}

/**
 * The cities that take part in the activity's unit and got its call; `invitedOnly`: of those, the ones that are invited still. A call that was called off, or
 * went to nobody, is none.
 */
export async function listCalledCities(
  activity: ActivitySubject,
  now: Date,
  { invitedOnly }: { invitedOnly: boolean },
): Promise<{ id: string; name: string }[]> {
  const call = await getDb().meetingCall.findUnique({
    where: { activityId: activity.id },
    select: {
      invitesAll: true,
      invitees: {
        where: { calledAt: { not: null } },
        select: {
          cityId: true,
          isChosen: true,
          calledAt: true,
          notice: {
            select: { calledOffAt: true, _count: { select: { mails: { where: { sentAt: { not: null } } } } } },
          },
        },
      },
    },
  })
  if (!call || call.invitees.length === 0) return []
  const called = call.invitees
    // A notice that was kept long enough is gone; the call went all the same.
    .filter((invitee) => wasCalled(invitee) && invitee.notice?._count.mails !== 0)
    .filter(({ isChosen }) => call.invitesAll || isChosen || !invitedOnly)
  const ids = new Set(called.map(({ cityId }) => cityId))
  return (await listMeetingCities(activity, now)).filter(({ id }) => ids.has(id))
}

/** What each city has answered to a call, by the city's id. */
export async function listAnswerChoices(activityId: string): Promise<Map<string, AnswerChoice>> {
  const answers = await getDb().meetingAnswer.findMany({
    where: { activityId },
    select: { cityId: true, choice: true },
  })
  return new Map(answers.map(({ cityId, choice }) => [cityId, choice]))
}

/** The cities that have answered a call. */
export async function listAnsweredCityIds(activityId: string): Promise<string[]> {
  const answers = await getDb().meetingAnswer.findMany({ where: { activityId }, select: { cityId: true } })
  return answers.map(({ cityId }) => cityId)
}
