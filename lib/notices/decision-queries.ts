import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { NoticeData } from '@/lib/mail/notice-kinds'
import { findMinutes } from '@/lib/meetings/held-queries'
import { listMeetingCities } from '@/lib/meetings/queries'
import { type ActivitySubject, findActivitySubject } from './subject-queries'

/** Something that a city has to do; `dueMonth` is YYYY-MM. */
export type DecisionSubject = { text: LocalizedText; cityName: string; dueMonth: string; activity: ActivitySubject }

/**
 * A decision, while it is open and still that city's and that month's. Null, too, where the city's delegates may not read it: its minutes are not published and the
 * city takes no part in the unit.
 */
export async function findDueDecision(
  { decisionId, cityId, dueMonth }: NoticeData['decision.due'],
  now: Date,
): Promise<DecisionSubject | null> {
  const row = await getDb().decision.findFirst({
    where: { id: decisionId, responsibleCityId: cityId, dueMonth, state: 'OPEN' },
    select: { text: true, activityId: true, responsibleCity: { select: { name: true } } },
  })
  const activity = row && (await findActivitySubject(row.activityId))
  if (!row || !activity) return null
  const mayBeRead =
    (await findMinutes(null, activity)) !== null ||
    (await listMeetingCities(activity, now)).some(({ id }) => id === cityId)
  if (!mayBeRead) return null
  return { text: parseRequired(row.text), cityName: row.responsibleCity?.name ?? '', dueMonth, activity }
}
