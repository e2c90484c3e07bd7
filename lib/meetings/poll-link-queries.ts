import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { type ActivityPageView, findActivity } from '@/lib/schedule/activity-queries'
import { type When, whenFromRow } from '@/lib/time/when'
import { isAnswerLinkInForce } from './answer-link'
import { readPollLink } from './poll-link'
import { answerOfRow, factsOfPoll, pollAnswerSelect } from './poll-queries'
import type { PollAnswerView, PollFacts } from './poll-view'
import { listMeetingCities } from './queries'

/**
 * What the link of a poll's mail opens: nothing, when it is none; the activity, when it is good no more; the poll with what that city answered, and no other city's
 * answer. The activity is as everybody may read it.
 */
export type PollByLink =
  | { state: 'invalid' }
  | { state: 'expired'; activity: ActivityPageView }
  | {
      state: 'open'
      activity: ActivityPageView
      city: CityName
      /** The city's zone: that of whoever answers, as far as is known. */
      zone: string
      /** Whether the city takes part in the unit still. */
      isAsked: boolean
      poll: PollFacts & { candidates: { id: string; when: When }[] }
      answer: PollAnswerView | null
    }

export async function findPollByLink(token: unknown, now: Date): Promise<PollByLink> {
  const link = readPollLink(token)
  const row =
    link &&
    (await getDb().datePoll.findUnique({
      where: { id: link.pollId },
      include: {
        activity: { select: { slug: true, unit: { select: { slug: true } } } },
        candidates: { orderBy: { position: 'asc' } },
        answers: { where: { cityId: link.cityId }, select: pollAnswerSelect },
      },
    }))
  const activity = row && (await findActivity(null, row.activity.unit.slug, row.activity.slug))
  if (!link || !activity) return { state: 'invalid' }
  if (!(await isAnswerLinkInForce(getDb(), link, now))) return { state: 'expired', activity }
  const [{ timeZone: zone, ...city }, asked] = await Promise.all([
    getDb().city.findUniqueOrThrow({ where: { id: link.cityId }, select: { ...cityNameSelect, timeZone: true } }),
    listMeetingCities(activity, now),
  ])
  const [answer] = row.answers.map(answerOfRow)
  return {
    state: 'open',
    activity,
    city,
    zone,
    isAsked: asked.some(({ id }) => id === city.id),
    poll: {
      ...factsOfPoll(row, activity, now),
      candidates: row.candidates.map((candidate) => ({ id: candidate.id, when: whenFromRow(candidate) })),
    },
    answer: answer ?? null,
  }
}
