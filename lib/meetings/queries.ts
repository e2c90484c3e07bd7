import 'server-only'
import { cache } from 'react'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { listUnitCities } from '@/lib/mandates/participation-queries'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { ActivityView } from '@/lib/schedule/view'
import { plainDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { areAnswersOpen, countAnswers, deadlineOf, runningTimes, wasCalled } from './rules'
import type { AgendaItemView, AnswerView, CallView, PublicAnswers, RemovedAgendaItem } from './view'

export type Meeting = Pick<ActivityView, 'id' | 'when' | 'zone' | 'resource'>

export const zoneOf = ({ when, zone }: Meeting) => when.timeZone ?? zone

/** The agenda of an activity that the viewer may read, with running times. Who does not take part in the unit gets no names of people. */
export const listAgenda = cache(async (viewer: Viewer, meeting: Meeting): Promise<AgendaItemView[]> => {
  if (!can(viewer, 'plan.read', meeting.resource)) return []
  const rows = await getDb().agendaItem.findMany({
    where: { activityId: meeting.id, removedAt: null },
    orderBy: { position: 'asc' },
    include: { leadCity: { select: cityNameSelect }, carriedTo: { select: { id: true } } },
  })
  const times = runningTimes(rows, meeting.when)
  const seesNames = can(viewer, 'activity.readPrivate', meeting.resource)
  return rows.map(({ id, version, title, notes, minutes, leadCity, leadName, carriedTo }, index) => ({
    id,
    version,
    position: index + 1,
    title: parseRequired(title),
    notes: parseLocalized(notes),
    minutes,
    leadCity,
    leadName: seesNames ? leadName : null,
    runs: times[index] ?? null,
    isCarried: carriedTo !== null,
  }))
})

/** What was taken out of an agenda, the latest first; nothing for who may not put it back. */
export async function listRemovedAgendaItems(viewer: Viewer, meeting: Meeting): Promise<RemovedAgendaItem[]> {
  if (!can(viewer, 'agenda.update', meeting.resource)) return []
  const rows = await getDb().agendaItem.findMany({
    where: { activityId: meeting.id, removedAt: { not: null } },
    orderBy: [{ removedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, title: true },
  })
  return rows.map(({ id, title }) => ({ id, title: parseRequired(title) }))
}

/** How an activity is called to; null for who does not take part in the unit. */
export async function findCall(viewer: Viewer, meeting: Meeting, now: Date): Promise<CallView | null> {
  if (!can(viewer, 'activity.readPrivate', meeting.resource)) return null
  return findOpenCall(meeting, now)
}

/** The same, for who was found to be allowed by other means, such as a mailed link. */
export async function findOpenCall(meeting: Meeting, now: Date): Promise<CallView> {
  const [call, unitCities] = await Promise.all([
    getDb().meetingCall.findUnique({
      where: { activityId: meeting.id },
      include: { invitees: { include: { notice: { select: { calledOffAt: true } } } } },
    }),
    listMeetingCities(meeting, now),
  ])
  const invitees = new Map(call?.invitees.map((invitee) => [invitee.cityId, invitee]))
  const invitesAll = call?.invitesAll ?? true
  const zone = zoneOf(meeting)
  const deadline = call && deadlineOf(call, zone)
  return {
    version: call?.version ?? 0,
    invitesAll,
    deadline,
    deadlineFields: { on: call?.deadlineOn ? plainDate(call.deadlineOn) : '', time: call?.deadlineTime ?? '' },
    areAnswersOpen: areAnswersOpen(deadline, zone, now),
    practical: parseLocalized(call?.practical),
    arePublished: call?.answersPublishedAt != null,
    unitCities,
    invited: unitCities
      .filter(({ id }) => invitesAll || invitees.get(id)?.isChosen)
      .map((city) => {
        const invitee = invitees.get(city.id)
        return { ...city, calledAt: invitee && wasCalled(invitee) ? invitee.calledAt : null }
      }),
  }
}

/** The cities that take part in the unit of an activity at `now`, by name. */
export async function listMeetingCities({ resource }: Pick<Meeting, 'resource'>, now: Date): Promise<CityName[]> {
  const { timeZone } = await getDb().network.findUniqueOrThrow({
    where: { id: resource.networkId },
    select: { timeZone: true },
  })
  return listUnitCities(getDb(), { unitId: resource.unitId, timeZone }, now)
}

export const answerSelect = {
  id: true,
  version: true,
  choice: true,
  onSite: true,
  remote: true,
  note: true,
  way: true,
  answeredAt: true,
  city: { select: cityNameSelect },
  delegation: { orderBy: { position: 'asc' }, select: { name: true, office: true, isRemote: true } },
} as const satisfies Prisma.MeetingAnswerSelect

/** What the cities answered, by name, with whom they name; nothing for who does not take part in the unit. */
export async function listAnswers(viewer: Viewer, meeting: Meeting): Promise<AnswerView[]> {
  if (!can(viewer, 'activity.readPrivate', meeting.resource)) return []
  return getDb().meetingAnswer.findMany({
    where: { activityId: meeting.id },
    orderBy: [{ city: { name: 'asc' } }, { id: 'asc' }],
    select: answerSelect,
  })
}

/** Which cities come and with how many people, for everybody; null unless it was published, or when nobody comes. */
export async function findPublicAnswers(meeting: Meeting): Promise<PublicAnswers | null> {
  if (!can(null, 'plan.read', meeting.resource)) return null
  const answers = await getDb().meetingAnswer.findMany({
    where: {
      activityId: meeting.id,
      choice: 'COMING',
      activity: { call: { answersPublishedAt: { not: null } } },
    },
    orderBy: [{ city: { name: 'asc' } }, { id: 'asc' }],
    select: { choice: true, onSite: true, remote: true, city: { select: cityNameSelect } },
  })
  if (answers.length === 0) return null
  const { onSite, remote } = countAnswers(answers)
  return { onSite, remote, cities: answers.map(({ city, onSite, remote }) => ({ ...city, onSite, remote })) }
}

/** The names of the cities that have answered, for who changes the activity's date or place. */
export async function listAnsweredNames(activityId: string): Promise<string[]> {
  const answers = await getDb().meetingAnswer.findMany({
    where: { activityId },
    orderBy: [{ city: { name: 'asc' } }, { id: 'asc' }],
    select: { city: { select: { name: true } } },
  })
  return answers.map(({ city }) => city.name)
}
