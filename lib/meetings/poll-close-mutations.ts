import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { placeOf } from '@/lib/schedule/activity-content'
import { firmUpByPoll } from '@/lib/schedule/part-mutations'
import { isOver, whenFromRow } from '@/lib/time/when'
import { type MeetingRow, type Saved, subjectOf } from './change-mutations'
import { changePoll, openedKey, type PollRow, pollConflict } from './poll-change-mutations'
import { nothingToAsk } from './poll-rules'
import { type ClosePollInput, noCandidate } from './poll-schema'

type At = { meeting: MeetingRow; poll: PollRow }
type Closing = { actor: Actor; now: Date }

/**
 * Ends a poll on one of its candidates, which becomes the activity's date as if it had been saved there, or on none; candidates and answers are kept. Refuses `pollEnded`, and `conflict` when
 * the poll changed since `version`; for a candidate also `invalid` (of another poll), `dayHasPassed` (it is over), `meetingOver`, and `dayKnown` once the date was set by other means.
 */
export async function closePoll(viewer: Viewer, input: ClosePollInput, now: Date): Promise<Result<Saved>> {
  return changePoll({ viewer, action: 'poll.close', id: input.id }, async (tx, at, actor) => {
    if (at.poll.state !== 'OPEN') return refuse('pollEnded')
    if (at.poll.version !== input.version) return pollConflict(at.poll)
    const closing = { actor, now }
    return input.candidateId === noCandidate ? callOff(tx, at, closing) : choose(tx, at, input.candidateId, closing)
  })
}

async function choose(tx: Transaction, { meeting, poll }: At, candidateId: string, { actor, now }: Closing) {
  const { activity, zone } = meeting
  const nothing = nothingToAsk(activity)
  if (nothing) return refuse(nothing)
  const chosen = poll.candidates.find(({ id }) => id === candidateId)
  if (!chosen) return refuse('invalid', { fields: { candidateId: 'invalid' } })
  const when = whenFromRow(chosen)
  if (isOver(when, now, zone)) return refuse('dayHasPassed', { fields: { candidateId: 'dayHasPassed' } })

  await end(tx, { meeting, poll }, { state: 'CLOSED', chosenId: chosen.id }, { actor, now })
  await queueClosed(tx, { meeting, poll }, { actor, now })
  return firmUpByPoll(tx, when, { row: activity, actor, now })
}

async function callOff(tx: Transaction, { meeting, poll }: At, closing: Closing): Promise<Result<Saved>> {
  await end(tx, { meeting, poll }, { state: 'CALLED_OFF', chosenId: null }, closing)
  // Who was never asked is not told that she need not answer.
  const wereAsked = await tx.notice.findFirst({
    where: { mergeKey: openedKey(poll.id), addressedAt: { not: null } },
    select: { id: true },
  })
  if (wereAsked) await queueClosed(tx, { meeting, poll }, closing)
  return { ok: true, id: meeting.activity.id, touched: [] }
}

type End = { state: 'CLOSED' | 'CALLED_OFF'; chosenId: string | null }

async function end(tx: Transaction, { meeting, poll }: At, { state, chosenId }: End, { actor, now }: Closing) {
  const chosen = poll.candidates.find(({ id }) => id === chosenId)
  await tx.datePoll.update({
    where: { id: poll.id },
    data: { state, chosenId, endedAt: now, version: { increment: 1 } },
  })
  await recordChange(tx, actor, {
    action: 'poll.close',
    subject: subjectOf(meeting),
    before: { candidates: poll.candidates.map(whenFromRow) },
    after: { chosen: chosen ? whenFromRow(chosen) : null },
  })
}

/** One mail says that the poll is over and, where it is known now, the date. */
async function queueClosed(tx: Transaction, { meeting: { activity }, poll }: At, { actor, now }: Closing) {
  const before = { when: whenFromRow(activity), place: placeOf(activity), status: activity.status }
  const data = { activityId: activity.id, pollId: poll.id, before }
  await queueNotice(tx, { kind: 'poll.closed', unitId: activity.unitId, personId: actor.personId, data }, now)
}
