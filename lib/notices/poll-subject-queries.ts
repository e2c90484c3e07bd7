import 'server-only'
import type { CityName } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { factsOfPoll } from '@/lib/meetings/poll-queries'
import type { PollFacts } from '@/lib/meetings/poll-view'
import { listMeetingCities } from '@/lib/meetings/queries'
import { type When, whenFromRow } from '@/lib/time/when'
import { type ActivitySubject, findActivitySubject } from './subject-queries'

export type PollSubject = {
  activity: ActivitySubject
  poll: PollFacts
  dates: When[]
  /** The cities that take part in the unit, and those that have answered. */
  asked: CityName[]
  answeredIds: ReadonlySet<string>
}

/** A poll as it is when the mail goes; null when everybody may not read the activity, or it was removed. */
export async function findPollSubject(pollId: string, now: Date): Promise<PollSubject | null> {
  const row = await getDb().datePoll.findUnique({
    where: { id: pollId },
    include: { candidates: { orderBy: { position: 'asc' } }, answers: { select: { cityId: true } } },
  })
  const activity = row && (await findActivitySubject(row.activityId))
  if (!row || !activity) return null
  return {
    activity,
    poll: factsOfPoll(row, activity, now),
    dates: row.candidates.map(whenFromRow),
    asked: await listMeetingCities(activity, now),
    answeredIds: new Set(row.answers.map(({ cityId }) => cityId)),
  }
}
