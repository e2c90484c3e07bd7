import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { inTransaction, Rollback } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Viewer } from '@/lib/permissions/actor'
import { storedDate, todayIn, whenToRow } from '@/lib/time/when'
import { isAnswerLinkInForce } from './answer-link'
import { changeMeeting, type Saved, subjectOf } from './change-mutations'
import {
  changePoll,
  lockPoll,
  openedKey,
  plainDeadline,
  pollConflict,
  pollDeadline,
  savePollAnswer,
} from './poll-change-mutations'
import { readPollLink } from './poll-link'
import { nothingToAsk, readCandidates } from './poll-rules'
import type { AnswerPollInput, OpenPollInput, UpdatePollInput } from './poll-schema'
import type { AnswerLinkInput } from './schema'

/**
 * Asks the cities of the unit which date suits them. Refuses `planNotPublished`, `meetingOver`, `dayKnown`, `pollOpen` while another poll is, what {@link readCandidates} refuses, and
 * `dayHasPassed`, at the deadline.
 */
export async function openPoll(viewer: Viewer, input: OpenPollInput, now: Date): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'poll.open', activityId: input.id }, async (tx, meeting, actor) => {
    const { activity, zone } = meeting
    if (!activity.plan.publishedAt) return refuse('planNotPublished')
    const nothing = nothingToAsk(activity)
    if (nothing) return refuse(nothing)
    const activityId = activity.id
    if (await tx.datePoll.findFirst({ where: { activityId, state: 'OPEN' } })) return refuse('pollOpen')
    const read = readCandidates(input.candidates, zone, now)
    if (!read.ok) return refuse(read.code, { fields: read.fields })
    if (hasPassed(input.deadlineOn, zone, now)) return deadlineRefusal

    const deadlineOn = input.deadlineOn ? storedDate(input.deadlineOn) : null
    const { id } = await tx.datePoll.create({ data: { activityId, deadlineOn, openedAt: now }, select: { id: true } })
    await tx.pollCandidate.createMany({
      data: read.candidates.map((when, index) => ({ pollId: id, position: index + 1, ...whenToRow(when) })),
    })
    await recordChange(tx, actor, {
      action: 'poll.open',
      subject: subjectOf(meeting),
      before: null,
      after: { candidates: read.candidates, deadline: pollDeadline({ deadlineOn }, zone) },
    })
    await queueNotice(
      tx,
      {
        ...{ kind: 'poll.opened', unitId: activity.unitId, personId: actor.personId, mergeKey: openedKey(id) },
        data: { activityId, pollId: id },
      },
      now,
    )
    return { ok: true, id: activityId, touched: [] }
  })
}

/** Says how the candidates suit a city that the viewer acts for. Refuses as {@link savePollAnswer} does. */
export async function answerPoll(viewer: Viewer, input: AnswerPollInput, now: Date): Promise<Result<Saved>> {
  const asked = { viewer, action: 'poll.answer', id: input.id, cityId: input.cityId } as const
  return changePoll(asked, (tx, at, actor) => savePollAnswer(tx, at, input, { author: actor, way: 'SIGNED_IN', now }))
}

/**
 * The same by the link in the mail, whoever holds it: for that poll and that city, and nothing else. Refuses `linkExpired` (no such link, or good no more), `notFound` for
 * any other poll or city, and `planClosed`.
 */
export async function answerPollByLink(input: AnswerPollInput & AnswerLinkInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const link = readPollLink(input.token)
    const at = link && (await lockPoll(tx, link.pollId))
    if (!link || !at?.meeting.activity.plan.publishedAt) return refuse('linkExpired')
    const { activity } = at.meeting
    if (!(await isAnswerLinkInForce(tx, link, now))) return refuse('linkExpired')
    if (input.id !== link.pollId || input.cityId !== link.cityId) return refuse('notFound')
    if (activity.plan.closedAt) return refuse('planClosed')
    const result = await savePollAnswer(tx, at, input, { author: { linkOfCityId: link.cityId }, way: 'BY_LINK', now })
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

/** Records what a city answered by other ways, marked as recorded on its behalf; also when the deadline has passed. Refuses as {@link savePollAnswer} does. */
export async function recordPollAnswer(viewer: Viewer, input: AnswerPollInput, now: Date): Promise<Result<Saved>> {
  const asked = { viewer, action: 'poll.record', id: input.id } as const
  return changePoll(asked, (tx, at, actor) => savePollAnswer(tx, at, input, { author: actor, way: 'ON_BEHALF', now }))
}

/** Moves the last day for answers. Refuses `pollEnded`, `conflict`, with what is stored now, when the poll changed since `version`, and `dayHasPassed` for a day that is over. */
export async function updatePoll(viewer: Viewer, input: UpdatePollInput, now: Date): Promise<Result<Saved>> {
  return changePoll({ viewer, action: 'poll.update', id: input.id }, async (tx, { meeting, poll }, actor) => {
    const { activity, zone } = meeting
    if (poll.state !== 'OPEN') return refuse('pollEnded')
    if (poll.version !== input.version) return pollConflict(poll)
    const [before, after] = [plainDeadline(poll), input.deadlineOn]
    if (before === after) return { ok: true, id: activity.id, touched: [] }
    if (hasPassed(after, zone, now)) return deadlineRefusal
    const deadlineOn = after ? storedDate(after) : null
    await tx.datePoll.update({ where: { id: poll.id }, data: { deadlineOn, version: { increment: 1 } } })
    await recordChange(tx, actor, {
      action: 'poll.update',
      subject: subjectOf(meeting),
      before: { deadline: pollDeadline(poll, zone) },
      after: { deadline: pollDeadline({ deadlineOn }, zone) },
    })
    return { ok: true, id: activity.id, touched: [] }
  })
}

const deadlineRefusal = refuse('dayHasPassed', { fields: { deadlineOn: 'dayHasPassed' } })

function hasPassed(day: string | null, zone: string, now: Date): boolean {
  return day !== null && day < todayIn(zone, now)
}
