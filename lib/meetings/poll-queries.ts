import 'server-only'
import { cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { ActivityView } from '@/lib/schedule/view'
import { whenFromRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { arePollAnswersOpen, nothingToAsk, suitsMost, tallyOf } from './poll-rules'
import type { CandidateView, PollAnswerView, PollFacts, PollView } from './poll-view'
import { listMeetingCities, type Meeting, zoneOf } from './queries'
import { deadlineOf } from './rules'

export const pollAnswerSelect = {
  city: { select: cityNameSelect },
  version: true,
  way: true,
  answeredAt: true,
  votes: { select: { candidateId: true, choice: true } },
} as const satisfies Prisma.PollAnswerSelect

const pollInclude = {
  candidates: { orderBy: { position: 'asc' } },
  answers: { orderBy: [{ city: { name: 'asc' } }, { id: 'asc' }], select: pollAnswerSelect },
} as const satisfies Prisma.DatePollInclude
type PollRow = Prisma.DatePollGetPayload<{ include: typeof pollInclude }>

/** Whether a poll about an activity is open, for who changes its date by other means. */
export async function isPollOpen(activityId: string): Promise<boolean> {
  return (await getDb().datePoll.count({ where: { activityId, state: 'OPEN' } })) > 0
}

export type PolledMeeting = Meeting & Pick<ActivityView, 'status'>

/** The polls about an activity, the latest first; none for who does not take part in the unit. */
export async function listPolls(viewer: Viewer, meeting: PolledMeeting, now: Date): Promise<PollView[]> {
  if (!can(viewer, 'activity.readPrivate', meeting.resource)) return []
  const rows = await getDb().datePoll.findMany({
    where: { activityId: meeting.id },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    include: pollInclude,
  })
  if (rows.length === 0) return []
  const asked = await listMeetingCities(meeting, now)
  return rows.map((row) => ({
    ...factsOfPoll(row, meeting, now),
    candidates: candidatesOf(row),
    answers: row.answers.map(answerOfRow),
    asked,
  }))
}

type FactsRow = Pick<PollRow, 'id' | 'version' | 'state' | 'openedAt' | 'endedAt' | 'deadlineOn'>

/** How a poll stands at `now`. */
export function factsOfPoll(row: FactsRow, meeting: PolledMeeting, now: Date): PollFacts {
  const { id, version, state, openedAt, endedAt, deadlineOn } = row
  const zone = zoneOf(meeting)
  const deadline = deadlineOf({ deadlineOn, deadlineTime: null }, zone)
  const isOvertaken = state === 'OPEN' && nothingToAsk({ ...meeting.when, ...meeting }) !== null
  return {
    ...{ id, version, state, openedAt, endedAt, deadline, isOvertaken },
    areAnswersOpen: !meeting.resource.isClosed && !isOvertaken && arePollAnswersOpen({ state, deadline }, zone, now),
  }
}

function candidatesOf({ candidates, answers, chosenId }: PollRow): CandidateView[] {
  const votes = answers.flatMap((answer) => answer.votes)
  const tallies = candidates.map(({ id }) =>
    tallyOf(votes.filter(({ candidateId }) => candidateId === id).map(({ choice }) => choice)),
  )
  return candidates.map((candidate, index) => {
    const tally = tallies[index] ?? tallyOf([])
    const { id } = candidate
    return { id, when: whenFromRow(candidate), tally, suitsMost: suitsMost(tally, tallies), isChosen: id === chosenId }
  })
}

type AnswerRow = Prisma.PollAnswerGetPayload<{ select: typeof pollAnswerSelect }>

export function answerOfRow({ votes, ...answer }: AnswerRow): PollAnswerView {
  return { ...answer, choices: new Map(votes.map(({ candidateId, choice }) => [candidateId, choice])) }
}
