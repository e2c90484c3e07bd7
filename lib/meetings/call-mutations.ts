import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type FieldValues, type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized } from '@/lib/i18n/localized-text'
import { applyTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Viewer } from '@/lib/permissions/actor'
import { plainDate, storedDate } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import {
  type CallRow,
  changeMeeting,
  type InvitedCity,
  listInvited,
  listMeetingCities,
  type Saved,
  subjectOf,
} from './change-mutations'
import { deadlineOf, wasCalled } from './rules'
import type { PublishAnswersInput, SaveCallInput, SendCallInput } from './schema'

const namesOf = (cities: readonly InvitedCity[]) => cities.map(({ name }) => name).join(', ') || null

/**
 * Saves who is invited, until when cities answer and what delegates must know; nothing is sent. Refuses `conflict`, with what is stored now, when it changed
 * since `version`, and `invalid`, at the cities, for one that does not take part in the unit.
 */
export async function saveCall(viewer: Viewer, input: SaveCallInput, now: Date): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'meeting.update', activityId: input.id }, async (tx, meeting, actor) => {
    const { call, activity, zone, touched } = meeting
    if ((call?.version ?? 0) !== input.version) return conflict(call)
    const cities = await listMeetingCities(tx, meeting, now)
    const wanted = new Set(input.invites === 'chosen' ? input.cities : [])
    const chosen = cities.filter(({ id }) => wanted.has(id))
    if (chosen.length < wanted.size) return refuse('invalid', { fields: { cities: 'invalid' } })

    const before = contentOf(call, zone)
    const columns = columnsOf(input, call)
    const after = {
      ...before,
      invitesAll: columns.invitesAll,
      invited: columns.invitesAll ? null : namesOf(chosen),
      deadline: deadlineOf(columns, zone),
      practical: applyTextInput(parseLocalized(call?.practical), input.practical),
    }
    const changed = changedFields(before, after)
    if (!changed && call) return { ok: true, id: activity.id, touched: [] }

    await tx.meetingCall.upsert({
      where: { activityId: activity.id },
      create: { activityId: activity.id, ...columns },
      update: { ...columns, version: { increment: 1 } },
    })
    await chooseInvitees(tx, activity.id, chosen)
    if (changed) {
      await recordChange(tx, actor, { action: 'meeting.update', subject: subjectOf(meeting), ...changed })
    }
    return { ok: true, id: activity.id, touched }
  })
}

function columnsOf(input: SaveCallInput, call: CallRow | null) {
  const { deadlineOn, deadlineTime } = input
  const practical = applyTextInput(parseLocalized(call?.practical), input.practical)
  return {
    invitesAll: input.invites === 'all',
    deadlinePrecision: deadlineOn ? (deadlineTime ? ('TIME' as const) : ('DAY' as const)) : null,
    deadlineOn: deadlineOn ? storedDate(deadlineOn) : null,
    deadlineTime,
    practical: practical ?? Prisma.DbNull,
  }
}

/** Rows remain of whom the call was sent to: she is not sent it again. */
async function chooseInvitees(tx: Transaction, activityId: string, chosen: readonly InvitedCity[]) {
  await tx.meetingInvitee.deleteMany({ where: { activityId, calledAt: null } })
  await tx.meetingInvitee.updateMany({ where: { activityId }, data: { isChosen: false } })
  await tx.meetingInvitee.createMany({
    data: chosen.map(({ id }) => ({ activityId, cityId: id })),
    skipDuplicates: true,
  })
  await tx.meetingInvitee.updateMany({
    where: { activityId, cityId: { in: chosen.map(({ id }) => id) } },
    data: { isChosen: true },
  })
}

/** What the record keeps of a call: the names of the cities, because it outlives them; without any, all were invited. */
function contentOf(call: CallRow | null, zone: string) {
  return {
    invitesAll: call?.invitesAll ?? true,
    invited: call && !call.invitesAll ? namesOf(chosenOf(call)) : null,
    deadline: call && deadlineOf(call, zone),
    practical: parseLocalized(call?.practical),
  }
}

function chosenOf({ invitees }: CallRow): InvitedCity[] {
  const cities = invitees.filter(({ isChosen }) => isChosen).map(({ city }) => city)
  return cities.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function conflict(call: CallRow | null): Refusal {
  const values: FieldValues = {
    invites: (call?.invitesAll ?? true) ? 'all' : 'chosen',
    cities: call ? chosenOf(call).map(({ id }) => id) : [],
    deadlineOn: call?.deadlineOn ? plainDate(call.deadlineOn) : '',
    deadlineTime: call?.deadlineTime ?? '',
    ...(call?.practical ? textFieldValues('practical', parseLocalized(call.practical)) : {}),
  }
  return refuse('conflict', { current: { version: call?.version ?? 0, values } })
}

/**
 * Sends the call to the cities that are invited and have not got it: a notice, which waits to be looked at. Refuses `planNotPublished`, `meetingOver` for one that
 * was held or cancelled, and `nobodyToCall` when everybody who is invited has it.
 */
export async function sendCall(viewer: Viewer, { id }: SendCallInput, now: Date): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'meeting.call', activityId: id }, async (tx, meeting, actor) => {
    const { call, activity, touched } = meeting
    if (!activity.plan.publishedAt) return refuse('planNotPublished')
    if (activity.status === 'HELD' || activity.status === 'CANCELLED') return refuse('meetingOver')
    const called = new Set(call?.invitees.filter(wasCalled).map(({ cityId }) => cityId))
    const cities = (await listInvited(tx, meeting, now)).filter((city) => !called.has(city.id))
    if (cities.length === 0) return refuse('nobodyToCall')

    const cityIds = cities.map((city) => city.id)
    const noticeId = await queueNotice(
      tx,
      { kind: 'meeting.call', unitId: activity.unitId, personId: actor.personId, data: { activityId: id, cityIds } },
      now,
    )
    await tx.meetingCall.upsert({ where: { activityId: id }, create: { activityId: id }, update: {} })
    await tx.meetingInvitee.createMany({
      data: cityIds.map((cityId) => ({ activityId: id, cityId })),
      skipDuplicates: true,
    })
    await tx.meetingInvitee.updateMany({
      where: { activityId: id, cityId: { in: cityIds } },
      data: { calledAt: now, noticeId },
    })
    await recordChange(tx, actor, {
      action: 'meeting.call',
      subject: subjectOf(meeting),
      before: null,
      after: { calledCities: namesOf(cities) },
    })
    return { ok: true, id, touched }
  })
}

/** Lets everybody read which cities come and with how many people, or no more. Refuses `alreadyDone`. Names of people are never published. */
export async function publishAnswers(viewer: Viewer, input: PublishAnswersInput, now: Date): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'answers.publish', activityId: input.id }, async (tx, meeting, actor) => {
    const arePublished = meeting.call?.answersPublishedAt != null
    const publish = input.publish === 'yes'
    if (arePublished === publish) return refuse('alreadyDone')

    const answersPublishedAt = publish ? now : null
    const activityId = meeting.activity.id
    await tx.meetingCall.upsert({
      where: { activityId },
      create: { activityId, answersPublishedAt },
      update: { answersPublishedAt },
    })
    await recordChange(tx, actor, {
      action: 'answers.publish',
      subject: subjectOf(meeting),
      before: { isPublished: arePublished },
      after: { isPublished: publish },
    })
    return { ok: true, id: activityId, touched: meeting.touched }
  })
}
