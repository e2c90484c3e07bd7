import 'server-only'
import { deleteExpired } from '@/lib/auth/clean-up'
import { forgetImports } from '@/lib/cities/import/mutations'
import { openHandoversByItself, passHandovers } from '@/lib/handover/day-mutations'
import { forgetInvitations } from '@/lib/people/invitation-retention-mutations'
import { forgetPlanImports } from '@/lib/plan-import/mutations'
import { deleteKeptLongEnough, settleUnusedAccounts } from '@/lib/privacy/retention-mutations'
import { queueAnswerReminders } from './answer-reminder-mutations'
import { queueCardRequests } from './card-request-mutations'
import { queueDecisionReminders } from './decision-reminder-mutations'
import { queueDigests } from './digest-mutations'
import { type Duty, doDuty } from './duty-mutations'
import { queueMeetingReminders } from './meeting-reminder-mutations'
import { queuePollReminders } from './poll-reminder-mutations'
import { queueNotFirmReminders } from './reminder-mutations'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Everything that Enlace does by itself, whoever is signed in. */
const duties: Duty[] = [
  { name: 'digests', isDue: isFirstOfWeek, work: queueDigests },
  { name: 'notFirmReminders', isDue: atLeast(day), work: queueNotFirmReminders },
  { name: 'answerReminders', isDue: atLeast(day), work: queueAnswerReminders },
  { name: 'pollReminders', isDue: atLeast(day), work: queuePollReminders },
  { name: 'meetingReminders', isDue: atLeast(hour), work: queueMeetingReminders },
  { name: 'decisionReminders', isDue: atLeast(day), work: queueDecisionReminders },
  { name: 'handovers', isDue: atLeast(hour), work: openHandoversByItself },
  // Soon after the midnight at which the access passes.
  { name: 'handoverDays', isDue: atLeast(5 * minute), work: passHandovers },
  { name: 'cardRequests', isDue: atLeast(day), work: queueCardRequests },
  { name: 'invitations', isDue: atLeast(day), work: forgetInvitations },
  { name: 'retention', isDue: atLeast(day), work: deleteKeptLongEnough },
  { name: 'unusedAccounts', isDue: atLeast(day), work: settleUnusedAccounts },
  { name: 'expired', isDue: atLeast(hour), work: (_, now) => deleteExpired(now) },
  { name: 'imports', isDue: atLeast(hour), work: forgetImports },
  { name: 'planImports', isDue: atLeast(hour), work: forgetPlanImports },
]

export async function doDuties(now: Date): Promise<void> {
  for (const duty of duties) await doDuty(duty, now)
}

function atLeast(pause: number): Duty['isDue'] {
  return (doneAt, now) => doneAt === null || now.getTime() - doneAt.getTime() >= pause
}

/** On Mondays from 10:00 UTC on, which is the morning in all of South America. */
function isFirstOfWeek(doneAt: Date | null, now: Date): boolean {
  return doneAt === null || doneAt < lastMonday(now)
}

function lastMonday(now: Date): Date {
  const monday = new Date(now)
  monday.setUTCHours(10, 0, 0, 0)
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
  return monday <= now ? monday : new Date(monday.getTime() - 7 * day)
}
