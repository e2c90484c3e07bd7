import 'server-only'
import { cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { ActivityView } from '@/lib/schedule/view'
import type { AttendanceView, MinutesView, PublicAttendance } from './held-view'
import { countPresent, presenceExpected } from './rules'
import type { AnswerView, CallView } from './view'

type Meeting = Pick<ActivityView, 'id' | 'resource' | 'status'>

const byCityName = [{ city: { name: 'asc' } }, { cityId: 'asc' }] as const

/**
 * Who was at a meeting; before anybody recorded it, the cities that were invited, as they answered. Null for who does not take part in the unit. Cities that
 * have come to the unit since, and those that were invited and are not on the sheet, stand there without a presence.
 */
export async function findAttendance(
  viewer: Viewer,
  meeting: Meeting,
  { call, answers }: { call: CallView; answers: AnswerView[] },
): Promise<AttendanceView | null> {
  if (!can(viewer, 'activity.readPrivate', meeting.resource)) return null
  const sheet = await getDb().attendanceSheet.findUnique({
    where: { activityId: meeting.id },
    include: {
      cities: { orderBy: [...byCityName], include: { city: { select: cityNameSelect } } },
      guests: { orderBy: { position: 'asc' }, select: { name: true, office: true } },
    },
  })
  const recorded = new Map(sheet?.cities.map((line) => [line.cityId, line]))
  const answered = new Map(answers.map((answer) => [answer.city.id, answer]))
  const cities = new Map(
    [...call.unitCities, ...answers.map(({ city }) => city), ...(sheet?.cities ?? []).map(({ city }) => city)].map(
      (city) => [city.id, city],
    ),
  )
  const lines = [...cities.values()].map((city) => {
    if (!sheet) return { city, presence: presenceExpected(answered.get(city.id)) }
    const line = recorded.get(city.id)
    return { city, presence: line ? { presence: line.presence, onSite: line.onSite, remote: line.remote } : null }
  })
  return {
    version: sheet?.version ?? 0,
    lines: lines.sort((a, b) => (a.city.name < b.city.name ? -1 : 1)),
    guestCount: sheet?.guestCount ?? 0,
    guests: sheet?.guests ?? [],
  }
}

/** Which cities were there and how many people, for everybody, once the activity is marked as held; null until then, or when nobody is recorded. */
export async function findPublicAttendance({ id, resource, status }: Meeting): Promise<PublicAttendance | null> {
  if (status !== 'HELD' || !can(null, 'plan.read', resource)) return null
  const sheet = await getDb().attendanceSheet.findUnique({
    where: { activityId: id },
    select: {
      cities: {
        where: { presence: { in: ['ON_SITE', 'REMOTE'] } },
        orderBy: [...byCityName],
        select: { presence: true, onSite: true, remote: true, city: { select: cityNameSelect } },
      },
      guestCount: true,
    },
  })
  if (!sheet || sheet.cities.length + sheet.guestCount === 0) return null
  const { onSite, remote } = countPresent(sheet.cities)
  return {
    ...{ onSite, remote, guests: sheet.guestCount },
    cities: sheet.cities.map(({ city, onSite, remote }) => ({ ...city, onSite, remote })),
  }
}

/** The minutes; for who does not take part in the unit, only published ones of a plan that she may read. */
export async function findMinutes(viewer: Viewer, meeting: Meeting): Promise<MinutesView | null> {
  if (!can(viewer, 'plan.read', meeting.resource)) return null
  const seesDrafts = can(viewer, 'activity.readPrivate', meeting.resource)
  const row = await getDb().meetingMinutes.findFirst({
    where: { activityId: meeting.id, ...(seesDrafts ? {} : { publishedAt: { not: null } }) },
  })
  return row && { version: row.version, text: parseRequired(row.text), isPublished: row.publishedAt !== null }
}
