import 'server-only'
import { type ByLink, recordChange } from '@/lib/audit/record-change'
import { getDb, type Transaction } from '@/lib/db/client'
import { type FieldValues, type Refusal, type Result, refuse } from '@/lib/errors'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { plainDate, type When, whenFromRow } from '@/lib/time/when'
import type { AnswerWay } from '@/prisma/generated/client/client'
import {
  changeMeeting,
  listMeetingCities,
  lockMeeting,
  type MeetingRow,
  type PollAction,
  type Saved,
  subjectOf,
} from './change-mutations'
import { arePollAnswersOpen, nothingToAsk } from './poll-rules'
import type { AnswerPollInput } from './poll-schema'
import { deadlineOf } from './rules'

// What every change of a poll begins with, and what becomes of an answer once it is known that it may be given: by a city's delegate, by who holds its link, or recorded.

function findPollRow(tx: Transaction, id: string) {
  return tx.datePoll.findUnique({ where: { id }, include: { candidates: { orderBy: { position: 'asc' } } } })
}
export type PollRow = NonNullable<Awaited<ReturnType<typeof findPollRow>>>

type Asked = { viewer: Viewer; action: PollAction; id: string; cityId?: string }
type Change = (tx: Transaction, at: { meeting: MeetingRow; poll: PollRow }, actor: Actor) => Promise<Result<Saved>>

/** Changes a poll of an activity that is locked, so that its answers and its end wait for each other. Refuses as {@link changeMeeting} does. */
export async function changePoll({ id, ...asked }: Asked, change: Change): Promise<Result<Saved>> {
  // A poll never moves to another activity.
  const found = await getDb().datePoll.findUnique({ where: { id }, select: { activityId: true } })
  if (!found) return refuse('notFound')
  return changeMeeting({ ...asked, activityId: found.activityId }, async (inner, meeting, actor) => {
    const poll = await findPollRow(inner, id)
    return poll ? change(inner, { meeting, poll }, actor) : refuse('notFound')
  })
}

/** Locks the activity of a poll and loads both; null when there is no such poll, or its activity was removed. */
export async function lockPoll(tx: Transaction, id: string): Promise<{ meeting: MeetingRow; poll: PollRow } | null> {
  const found = await tx.datePoll.findUnique({ where: { id }, select: { activityId: true } })
  const meeting = found && (await lockMeeting(tx, found.activityId))
  const poll = meeting && (await findPollRow(tx, id))
  return meeting && poll ? { meeting, poll } : null
}

/** Under which key the notice that asks the cities waits: it tells whether they were asked. */
export function openedKey(pollId: string): string {
  return `poll ${pollId}`
}

export function plainDeadline({ deadlineOn }: Pick<PollRow, 'deadlineOn'>): string | null {
  return deadlineOn && plainDate(deadlineOn)
}

export function pollDeadline(poll: Pick<PollRow, 'deadlineOn'>, zone: string): When | null {
  return deadlineOf({ deadlineOn: poll.deadlineOn, deadlineTime: null }, zone)
}

type Answering = { author: Actor | ByLink; way: AnswerWay; now: Date }

/**
 * Saves how the candidates suit a city. Refuses `pollEnded`, `answersClosed` once the last day for answers is over (but to who records one), what {@link nothingToAsk} says, `notInvited` for a city that takes no part in the unit, `invalid` unless each candidate is answered once, and `conflict`, with what is stored now, when its answer changed since
 * `version`.
 */
export async function savePollAnswer(
  tx: Transaction,
  { meeting, poll }: { meeting: MeetingRow; poll: PollRow },
  input: AnswerPollInput,
  { author, way, now }: Answering,
): Promise<Result<Saved>> {
  if (poll.state !== 'OPEN') return refuse('pollEnded')
  const deadline = way === 'ON_BEHALF' ? null : pollDeadline(poll, meeting.zone)
  if (!arePollAnswersOpen({ state: poll.state, deadline }, meeting.zone, now)) return refuse('answersClosed')
  const nothing = nothingToAsk(meeting.activity)
  if (nothing) return refuse(nothing)
  const city = (await listMeetingCities(tx, meeting, now)).find(({ id }) => id === input.cityId)
  if (!city) return refuse('notInvited')
  if (!answersEach(input.votes, poll)) return refuse('invalid')

  const key = { pollId_cityId: { pollId: poll.id, cityId: city.id } }
  const current = await tx.pollAnswer.findUnique({ where: key, include: { votes: true } })
  if ((current?.version ?? 0) !== input.version) return conflict(current, poll)
  const { id: answerId } = await tx.pollAnswer.upsert({
    where: key,
    create: { pollId: poll.id, cityId: city.id, way, answeredAt: now },
    update: { way, answeredAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.pollVote.deleteMany({ where: { answerId } })
  await tx.pollVote.createMany({ data: input.votes.map((vote) => ({ ...vote, answerId, pollId: poll.id })) })
  await recordChange(tx, author, {
    action: way === 'ON_BEHALF' ? 'poll.record' : 'poll.answer',
    subject: subjectOf(meeting),
    before: current && recorded(current.votes, poll),
    after: { answerOf: city.name, ...recorded(input.votes, poll) },
  })
  return { ok: true, id: poll.id, touched: [] }
}

type Vote = AnswerPollInput['votes'][number]
type StoredAnswer = { version: number; votes: Vote[] }

/** Each candidate once, and nothing else. */
function answersEach(votes: readonly Vote[], { candidates }: PollRow): boolean {
  const answered = new Set(votes.map(({ candidateId }) => candidateId))
  return votes.length === candidates.length && candidates.every(({ id }) => answered.has(id))
}

/** The record keeps the dates themselves: they outlive the poll. */
function recorded(votes: readonly Vote[], { candidates }: PollRow) {
  const datesOf = (choice: Vote['choice']) => {
    const ids = votes.filter((vote) => vote.choice === choice).map(({ candidateId }) => candidateId)
    return candidates.filter(({ id }) => ids.includes(id)).map(whenFromRow)
  }
  return { suits: datesOf('YES'), suitsIfNeedBe: datesOf('IF_NEED_BE'), suitsNot: datesOf('NO') }
}

function conflict(current: StoredAnswer | null, { candidates }: PollRow): Refusal {
  const chosen = new Map(current?.votes.map(({ candidateId, choice }) => [candidateId, choice]))
  const values: FieldValues = Object.fromEntries(
    current ? candidates.map(({ id }, index) => [`votes[${index}].choice`, chosen.get(id) ?? '']) : [],
  )
  return refuse('conflict', { current: { version: current?.version ?? 0, values } })
}

/** What is stored of a poll that was open when it was looked at and is another now. */
export function pollConflict(poll: PollRow): Refusal {
  return refuse('conflict', {
    current: { version: poll.version, values: { deadlineOn: plainDeadline(poll) ?? '' } },
  })
}
