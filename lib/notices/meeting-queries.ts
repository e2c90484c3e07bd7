import 'server-only'
import { getDb } from '@/lib/db/client'
import { findOpenCall, listAgenda } from '@/lib/meetings/queries'
import type { AgendaItemView, CallView } from '@/lib/meetings/view'
import { inForceOn } from '@/lib/people/terms'
import { todayIn } from '@/lib/time/when'
import { findCityContact } from './card-queries'
import type { Reader } from './kind'
import { listCityReaders } from './reader-queries'
import { type ActivitySubject, findActivitySubject } from './subject-queries'

export type MeetingSubject = { activity: ActivitySubject; call: CallView; agenda: AgendaItemView[] }

/** An activity to which cities are called, as it is when the mail goes; null when there is nothing left to call to. */
export async function findMeetingSubject(activityId: string, now: Date): Promise<MeetingSubject | null> {
  const activity = await findActivitySubject(activityId)
  if (!activity || activity.status === 'HELD' || activity.status === 'CANCELLED') return null
  const [call, agenda] = await Promise.all([findOpenCall(activity, now), listAgenda(null, activity)])
  return { activity, call, agenda }
}

/** Who is written to for these cities: whoever acts for each or, where nobody does, its institutional contact, if the city allowed that. */
export async function listCallReaders(cityIds: readonly string[], now: Date): Promise<Reader[]> {
  const readers = new Map<string, Reader>()
  for (const cityId of cityIds) {
    const delegates = await listCityReaders([cityId], now)
    const contact = delegates.length > 0 ? null : await findCityContact(cityId)
    for (const reader of contact ? [contact] : delegates) readers.set(reader.personId ?? reader.address, reader)
  }
  return [...readers.values()]
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
    select: { id: true, name: true, timeZone: true, contactEmail: true, acceptsMail: true },
  })
  const own: { id: string; name: string }[] = []
  for (const { id, name, timeZone, contactEmail, acceptsMail } of cities) {
    const acts =
      personId === null
        ? acceptsMail && contactEmail === address
        : await getDb().delegate.findFirst({
            where: { personId, cityId: id, ...inForceOn(todayIn(timeZone, now)) },
            select: { id: true },
          })
    if (acts) own.push({ id, name })
  }
  return own
}

/** The cities that have answered a call. */
export async function listAnsweredCityIds(activityId: string): Promise<string[]> {
  const answers = await getDb().meetingAnswer.findMany({ where: { activityId }, select: { cityId: true } })
  return answers.map(({ cityId }) => cityId)
}
