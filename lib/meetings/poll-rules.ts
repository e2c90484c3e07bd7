import type { ErrorCode } from '@/lib/errors'
import { readWhenFields } from '@/lib/schedule/when-fields'
import { compareWhen, instantsOf, isOver, type Precision, type When } from '@/lib/time/when'
import type { ActivityStatus, PollState } from '@/prisma/generated/client/client'

/** How a date can suit a city, in the order in which it is offered. */
export const pollChoices = ['YES', 'IF_NEED_BE', 'NO'] as const
export type PollChoice = (typeof pollChoices)[number]

/** Among how many dates the cities can be asked to choose. */
export const candidateLimits = { min: 2, max: 12 } as const

/** A candidate as it was typed: a day or, with a last day, days; with an hour, hours of them. */
export type CandidateFields = Partial<Record<'startsOn' | 'endsOn' | 'startTime' | 'endTime', string>>

export type ReadCandidates =
  | { ok: true; candidates: When[] }
  | { ok: false; code: ErrorCode; fields: Record<string, ErrorCode> }

/**
 * The dates that the rows say, from the earliest, hours by the clocks of `zone`; rows that were left empty count for nothing. Refuses by field (`candidates[2].startTime`) what
 * {@link readWhenFields} refuses, what is over at `now` (`dayHasPassed`) and what was said before (`candidateTwice`); and `tooFewCandidates`.
 */
export function readCandidates(rows: readonly CandidateFields[], zone: string, now: Date): ReadCandidates {
  const fields: Record<string, ErrorCode> = {}
  const candidates: When[] = []
  for (const [index, row] of rows.entries()) {
    if (!Object.values(row).some((text) => text)) continue
    const read = readCandidate(row, zone)
    const at = (field: string) => `candidates[${index}].${field}`
    if (!read.ok) for (const [field, code] of Object.entries(read.errors)) fields[at(field)] = code
    else if (isOver(read.when, now, zone)) fields[at('startsOn')] = 'dayHasPassed'
    else if (candidates.some((other) => isSameDate(other, read.when))) fields[at('startsOn')] = 'candidateTwice'
    else candidates.push(read.when)
  }
  if (Object.keys(fields).length > 0) return { ok: false, code: 'invalid', fields }
  if (candidates.length < candidateLimits.min) return { ok: false, code: 'tooFewCandidates', fields: {} }
  return { ok: true, candidates: candidates.sort(compareWhen) }
}

function readCandidate({ startsOn, endsOn, startTime, endTime }: CandidateFields, timeZone: string) {
  if (startTime || endTime) return readWhenFields({ kind: 'time', startsOn, endsOn, startTime, endTime, timeZone })
  const kind = endsOn && endsOn !== startsOn ? 'days' : 'day'
  return readWhenFields({ kind, startsOn, endsOn })
}

/** Begins and ends with the other, known as exactly. */
function isSameDate(one: When, other: When): boolean {
  return compareWhen(one, other) === 0 && one.endTime === other.endTime
}

type Asked = { precision: Precision; status: ActivityStatus }

/** Why a poll about an activity has nothing to ask (any more): it was held or cancelled, or its day is known. Null while it has. */
export function nothingToAsk({ precision, status }: Asked): 'meetingOver' | 'dayKnown' | null {
  if (status === 'HELD' || status === 'CANCELLED') return 'meetingOver'
  return precision === 'DAY' || precision === 'TIME' ? 'dayKnown' : null
}

/** Whether cities can answer: while the poll is open and, in `zone`, the last day for answers is not over. */
export function arePollAnswersOpen(
  { state, deadline }: { state: PollState; deadline: When | null },
  zone: string,
  now: Date,
): boolean {
  return state === 'OPEN' && (deadline === null || now < instantsOf(deadline, zone).end)
}

export type Tally = Record<PollChoice, number>

/** How many cities answered what about one candidate. */
export function tallyOf(choices: readonly PollChoice[]): Tally {
  const of = (choice: PollChoice) => choices.filter((one) => one === choice).length
  return { YES: of('YES'), IF_NEED_BE: of('IF_NEED_BE'), NO: of('NO') }
}

/** Whether a candidate suits no fewer cities than any other: first those that can at all, then those that can well. Nothing suits before somebody answered. */
export function suitsMost(tally: Tally, all: readonly Tally[]): boolean {
  const rank = ({ YES, IF_NEED_BE }: Tally) => (YES + IF_NEED_BE) * 1_000 + YES
  return rank(tally) > 0 && all.every((other) => rank(other) <= rank(tally))
}
