import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { daysWhen, type When, whenToRow } from '@/lib/time/when'
import type { PollChoice, Prisma } from '@/prisma/generated/client/client'
import { asLocalized, asOptional } from './defaults'

type ItemGiven = Partial<Omit<Prisma.AgendaItemUncheckedCreateInput, 'title' | 'notes'>> & {
  activityId: string
  title?: string | LocalizedText
  notes?: string | LocalizedText
}

/** An item at the end of an activity's agenda. */
export async function createAgendaItem(db: Transaction, { title, notes, ...given }: ItemGiven) {
  const position = (await db.agendaItem.count({ where: { activityId: given.activityId, removedAt: null } })) + 1
  return db.agendaItem.create({
    data: { position, ...given, title: asLocalized(title ?? 'Ponto de pauta'), notes: asOptional(notes) },
  })
}

type CallGiven = Partial<Omit<Prisma.MeetingCallUncheckedCreateInput, 'practical'>> & {
  activityId: string
  practical?: string | LocalizedText
}

/** A call to all cities of the unit, without a deadline, that was sent to nobody yet. */
export function createCall(db: Transaction, { practical, ...given }: CallGiven) {
  return db.meetingCall.create({ data: { ...given, practical: asOptional(practical) } })
}

type AnswerGiven = Partial<Prisma.MeetingAnswerUncheckedCreateInput> & { activityId: string; cityId: string }

/** A city comes with one person, as somebody who was signed in answered. */
export function createAnswer(db: Transaction, given: AnswerGiven) {
  return db.meetingAnswer.create({
    data: { choice: 'COMING', onSite: 1, way: 'SIGNED_IN', answeredAt: new Date(), ...given },
  })
}

type PollGiven = Partial<Prisma.DatePollUncheckedCreateInput> & { activityId: string; candidates?: When[] }

/** An open poll; by default on 15 and 16 June 2027. Its candidates come from the earliest. */
export function createPoll(db: Transaction, { candidates, ...given }: PollGiven) {
  const dates = candidates ?? [daysWhen('2027-06-15'), daysWhen('2027-06-16')]
  return db.datePoll.create({
    data: {
      openedAt: new Date(),
      ...given,
      candidates: { create: dates.map((when, index) => ({ position: index + 1, ...whenToRow(when) })) },
    },
    include: { candidates: { orderBy: { position: 'asc' } } },
  })
}

type PollAnswerGiven = {
  poll: { id: string; candidates: { id: string }[] }
  cityId: string
  /** For each candidate in turn. */
  choices: PollChoice[]
} & Partial<Pick<Prisma.PollAnswerUncheckedCreateInput, 'way' | 'answeredAt'>>

export function createPollAnswer(db: Transaction, { poll, choices, ...given }: PollAnswerGiven) {
  const votes = poll.candidates.flatMap(({ id }, index) => {
    const choice = choices[index]
    return choice ? [{ candidateId: id, choice }] : []
  })
  return db.pollAnswer.create({
    data: { pollId: poll.id, way: 'SIGNED_IN', answeredAt: new Date(), ...given, votes: { create: votes } },
  })
}
