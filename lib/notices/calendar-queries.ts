import 'server-only'
import { loadActor } from '@/lib/auth/load-actor'
import { activityEntry, withJoiningLink } from '@/lib/feeds/activity-entry'
import { calendarWhen, isListed } from '@/lib/feeds/rules'
import { getTranslator } from '@/lib/i18n/translator'
import type { ToldActivity } from '@/lib/mail/notice-kinds'
import { listJoiningLinks } from '@/lib/schedule/form-queries'
import type { CalendarChange, Reader } from './kind'
import type { ActivitySubject } from './subject-queries'

/**
 * What a mail about a meeting does in the calendar of a reader who was called to it, whose calendar knows it as `before` tells (null: not yet). It puts in or moves
 * what has a day, takes out what is cancelled or has no day any more, and else does nothing. The entry is the feeds', under the same identity and sequence; how one
 * joins is in it for who may know it at `now`.
 */
export async function findCalendarChange(
  activity: ActivitySubject,
  reader: Reader,
  now: Date,
  before: ToldActivity | null = null,
): Promise<CalendarChange | undefined> {
  const entry = activityEntry(activity, reader.language, true)
  const fileName = `${activity.slug}.ics`
  if (isInCalendars(activity.told)) {
    const note = getTranslator(reader.language, 'mail')('calendar.answer')
    const event = { ...entry, description: `${note}\n\n${entry.description}` }
    const link = await findJoiningLink(activity, reader, now)
    return { method: 'REQUEST', event: withJoiningLink(event, link, reader.language), fileName }
  }
  if (!before || !isInCalendars(before)) return undefined
  return { method: 'CANCEL', event: { ...entry, when: calendarWhen(before.when, activity.zone) }, fileName }
}

function isInCalendars({ when, status }: ToldActivity): boolean {
  return isListed(when, false) && status !== 'CANCELLED'
}

/** Where one joins a meeting online, if there is such a place and the reader may know it at `now`: an office never does. */
export async function findJoiningLink(activity: ActivitySubject, { personId }: Reader, now: Date) {
  const actor = personId === null ? null : await loadActor(personId, now)
  return (await listJoiningLinks(actor, [activity])).get(activity.id)
}
