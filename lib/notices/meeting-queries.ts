import 'server-only'
import { getDb } from '@/lib/db/client'
import { findOpenCall, listAgenda } from '@/lib/meetings/queries'
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

/** The cities that have answered a call. */
export async function listAnsweredCityIds(activityId: string): Promise<string[]> {
  const answers = await getDb().meetingAnswer.findMany({ where: { activityId }, select: { cityId: true } })
  return answers.map(({ cityId }) => cityId)
}
