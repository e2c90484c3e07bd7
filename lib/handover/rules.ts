import { addDays, type Precision } from '@/lib/time/when'

/** The first day of the successor's coordination (YYYY-MM-DD, in the network's zone), as far as it is known. */
export type HandoverDay = { startsOn: string; startPrecision: Precision }

/**
 * `open`: somebody's confirmation is missing. `confirmed`: both cities confirmed, and the day is ahead. `passed`: it has come. `missed`: the day came
 * and somebody's confirmation was missing, or the coordination ended meanwhile.
 */
export type HandoverState = 'open' | 'missed' | 'confirmed' | 'passed' | 'calledOff'

export type HandoverTerms = {
  day: HandoverDay | null
  isConfirmedByOutgoing: boolean
  isConfirmedBySuccessor: boolean
  isCalledOff: boolean
  /** The last day of the coordination that is handed over. */
  outgoingEndsOn: string | null
}

/** Where a hand-over stands on the day `today` (YYYY-MM-DD in the network's zone). */
export function handoverState(terms: HandoverTerms, today: string): HandoverState {
  const { day, isCalledOff, isConfirmedByOutgoing, isConfirmedBySuccessor, outgoingEndsOn } = terms
  if (isCalledOff) return 'calledOff'
  const hasCome = day !== null && day.startPrecision === 'DAY' && day.startsOn <= today
  if (isConfirmedByOutgoing && isConfirmedBySuccessor) return hasCome ? 'passed' : 'confirmed'
  const isPast = day !== null && day.startPrecision === 'DAY' && day.startsOn < today
  return isPast || hasEnded(outgoingEndsOn, today) ? 'missed' : 'open'
}

/** Whether the last day of a coordination (YYYY-MM-DD, or null without an end) is before `today`. */
export function hasEnded(endsOn: string | null, today: string): boolean {
  return endsOn !== null && endsOn < today
}

/** What is still missing before a hand-over is confirmed. */
export type Missing = 'successor' | 'day' | 'outgoing' | 'incoming'

export function missingOf({ day, successor, ...terms }: HandoverTerms & { successor: object | null }): Missing[] {
  return [
    ...(successor ? [] : (['successor'] as const)),
    ...(day?.startPrecision === 'DAY' ? [] : (['day'] as const)),
    ...(terms.isConfirmedByOutgoing ? [] : (['outgoing'] as const)),
    ...(terms.isConfirmedBySuccessor ? [] : (['incoming'] as const)),
  ]
}

type KnownTerms = Pick<HandoverTerms, 'day'> & { successor: object | null }

/** Whether it is said to whom and on which day the coordination passes: nobody confirms what is not said yet. */
export function areTermsKnown({ day, successor }: KnownTerms): boolean {
  return successor !== null && day?.startPrecision === 'DAY'
}

/** How long before the known end of a coordination there is a hand-over to prepare. */
export const prepareDays = 8 * 7

/** Whether, on the day `today`, the last day `endsOn` of a coordination (both YYYY-MM-DD in the network's zone) is near and has not passed. */
export function isTimeToPrepare(endsOn: string, today: string): boolean {
  return today <= endsOn && addDays(endsOn, -prepareDays) <= today
}
