import { instantsOf, plainDate, type When } from '@/lib/time/when'
import type { ActivityKind } from '@/prisma/generated/client/client'

/** Whether cities come together in an activity: surveys and publications bring nobody together. */
export function bringsTogether({ kinds, isNumbered }: { kinds: readonly ActivityKind[]; isNumbered: boolean }) {
  return kinds.includes('MEETING') || isNumbered
}

/** What a city can answer, in the order in which it is offered. */
export const answerChoices = ['COMING', 'MAYBE', 'NOT_COMING'] as const
export type AnswerChoice = (typeof answerChoices)[number]

type DeadlineColumns = { deadlineOn: Date | null; deadlineTime: string | null }

/** Until when cities answer, as a date of its own: a day, or a wall time in `zone`. Null where no deadline is set. */
export function deadlineOf({ deadlineOn, deadlineTime }: DeadlineColumns, zone: string): When | null {
  if (!deadlineOn) return null
  const day = plainDate(deadlineOn)
  const shared = { startsOn: day, endsOn: day, endTime: null }
  if (!deadlineTime) return { ...shared, precision: 'DAY', startTime: null, timeZone: null }
  return { ...shared, precision: 'TIME', startTime: deadlineTime, timeZone: zone }
}

/** The instant from which on cities answer no more: the end of the deadline's day in `zone`, or its hour. Null: no deadline is set. */
function answersCloseAt(deadline: When | null, zone: string): Date | null {
  if (!deadline) return null
  const { start, end } = instantsOf(deadline, zone)
  return deadline.precision === 'TIME' ? start : end
}

export function areAnswersOpen(deadline: When | null, zone: string, now: Date): boolean {
  const closeAt = answersCloseAt(deadline, zone)
  return closeAt === null || now < closeAt
}

export type RunningTime = { from: string; to: string }

/**
 * When each item of an agenda is due (HH:MM at the place), from the hour at which the meeting begins. Null from the first item on that follows one without a
 * duration, and once a day is over: nothing is guessed.
 */
export function runningTimes(items: readonly { minutes: number | null }[], when: When): (RunningTime | null)[] {
  let at = when.startTime ? minutesOf(when.startTime) : null
  return items.map(({ minutes }) => {
    if (at === null || minutes === null || at + minutes > 24 * 60) {
      at = null
      return null
    }
    const from = at
    at += minutes
    return { from: clock(from), to: clock(at) }
  })
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

type Counted = { choice: AnswerChoice; onSite: number; remote: number }

/** How many cities answered what, and how many people come, to the place and from afar; those of `MAYBE` are not counted as coming. */
export function countAnswers(answers: readonly Counted[]) {
  const of = (choice: AnswerChoice) => answers.filter((answer) => answer.choice === choice)
  const coming = of('COMING')
  return {
    coming: coming.length,
    maybe: of('MAYBE').length,
    notComing: of('NOT_COMING').length,
    onSite: coming.reduce((sum, { onSite }) => sum + onSite, 0),
    remote: coming.reduce((sum, { remote }) => sum + remote, 0),
  }
}

type Called = { calledAt: Date | null; notice: { calledOffAt: Date | null } | null }

/** Whether the call was sent to a city, and not called off before it went. */
export function wasCalled({ calledAt, notice }: Called): boolean {
  return calledAt !== null && !notice?.calledOffAt
}

/** How a city can have taken part, in the order in which it is offered. */
export const presences = ['ON_SITE', 'REMOTE', 'EXCUSED', 'ABSENT'] as const
export type Presence = (typeof presences)[number]

export type PresenceOfCity = { presence: Presence; onSite: number; remote: number }

/** What the attendance sheet offers for a city before it is filled in: what it answered, and nothing where it left open whether it comes. */
export function presenceExpected(answer: Counted | undefined): PresenceOfCity | null {
  if (answer?.choice === 'NOT_COMING') return { presence: 'EXCUSED', onSite: 0, remote: 0 }
  if (answer?.choice !== 'COMING') return null
  const { onSite, remote } = answer
  return { presence: onSite > 0 ? 'ON_SITE' : 'REMOTE', onSite, remote }
}

/** How many were there, and how many cities they came from. */
export function countPresent(cities: readonly PresenceOfCity[]) {
  const present = cities.filter(({ onSite, remote }) => onSite + remote > 0)
  return {
    cities: present.length,
    onSite: present.reduce((sum, { onSite }) => sum + onSite, 0),
    remote: present.reduce((sum, { remote }) => sum + remote, 0),
  }
}

/** What can have become of a decision, in the order in which it is offered. */
export const decisionStates = ['OPEN', 'DONE', 'DROPPED'] as const
export type DecisionState = (typeof decisionStates)[number]
