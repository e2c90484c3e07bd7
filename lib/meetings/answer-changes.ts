import 'server-only'
import { type ByLink, recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type FieldValues, type Refusal, type Result, refuse } from '@/lib/errors'
import type { Actor } from '@/lib/permissions/actor'
import type { AnswerWay, Prisma } from '@/prisma/generated/client/client'
import { listInvited, type MeetingRow, type Saved, subjectOf } from './change-mutations'
import { linesOf } from './delegation-lines'
import type { AnswerInput } from './schema'

// What becomes of an answer once it is known that it may be given: the same for a city's delegate, for who holds its link, and for who records it.

const withDelegation = {
  city: { select: { name: true } },
  delegation: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.MeetingAnswerInclude
type AnswerRow = Prisma.MeetingAnswerGetPayload<{ include: typeof withDelegation }>

type Answering = { author: Actor | ByLink; way: AnswerWay; now: Date }

/**
 * Saves what a city answers, of a meeting that is locked. Refuses `notInvited` for a city that is not, and `conflict`, with what is stored now, when its answer changed
 * since `version`.
 */
export async function saveAnswer(
  tx: Transaction,
  meeting: MeetingRow,
  input: AnswerInput,
  { author, way, now }: Answering,
): Promise<Result<Saved>> {
  const activityId = meeting.activity.id
  const cityId = input.cityId
  const city = (await listInvited(tx, meeting, now)).find(({ id }) => id === cityId)
  if (!city) return refuse('notInvited')
  const key = { activityId_cityId: { activityId, cityId } }
  const current = await tx.meetingAnswer.findUnique({ where: key, include: withDelegation })
  if ((current?.version ?? 0) !== input.version) return conflict(current)

  const { people, ...given } = contentOf(input)
  const answeredById = 'personId' in author ? author.personId : null
  const columns = { ...given, way, answeredById, answeredAt: now }
  const { id } = await tx.meetingAnswer.upsert({
    where: key,
    create: { activityId, cityId, ...columns },
    update: { ...columns, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.delegationMember.deleteMany({ where: { answerId: id } })
  await tx.delegationMember.createMany({
    data: people.map((person, index) => ({ answerId: id, position: index + 1, ...person })),
  })
  await recordChange(tx, author, {
    action: way === 'ON_BEHALF' ? 'answer.record' : 'answer.give',
    subject: subjectOf(meeting),
    before: current && recorded(current),
    after: { answerOf: city.name, ...recorded(given) },
  })
  return { ok: true, id: activityId, touched: meeting.touched }
}

/** What is stored of an input: of who does not come, no people. */
function contentOf({ choice, onSite, remote, peopleOnSite, peopleRemote, note }: AnswerInput) {
  const given = { choice, note: note || null }
  if (choice === 'NOT_COMING') return { ...given, onSite: 0, remote: 0, people: [] }
  return {
    ...given,
    onSite: onSite ?? peopleOnSite.length,
    remote: remote ?? peopleRemote.length,
    people: [
      ...peopleOnSite.map((person) => ({ ...person, isRemote: false })),
      ...peopleRemote.map((person) => ({ ...person, isRemote: true })),
    ],
  }
}

/** The record keeps what was answered, and neither who was named nor what was noted. */
function recorded({ choice, onSite, remote }: Pick<AnswerRow, 'choice' | 'onSite' | 'remote'>) {
  return { choice, onSite, remote }
}

function conflict(current: AnswerRow | null): Refusal {
  if (!current) return refuse('conflict', { current: { version: 0, values: {} } })
  const { version, choice, onSite, remote, note, delegation } = current
  const values: FieldValues = {
    choice,
    onSite: choice === 'NOT_COMING' ? '' : String(onSite),
    remote: choice === 'NOT_COMING' ? '' : String(remote),
    peopleOnSite: linesOf(delegation.filter(({ isRemote }) => !isRemote)),
    peopleRemote: linesOf(delegation.filter(({ isRemote }) => isRemote)),
    note: note ?? '',
  }
  return refuse('conflict', { current: { version, values } })
}
