import { closePoll } from '@/lib/meetings/poll-close-mutations'
import { answerPoll, openPoll, recordPollAnswer, updatePoll } from '@/lib/meetings/poll-mutations'
import { noCandidate } from '@/lib/meetings/poll-schema'
import { seen, type Target, type Trial } from './trial'
import { now } from './world'

const none = { id: '', candidateIds: [] }
const pollOf = ({ plan, cityId }: Target) => plan.polls.get(cityId) ?? none

function allYes(target: Target) {
  const { id, candidateIds } = pollOf(target)
  const votes = candidateIds.map((candidateId) => ({ candidateId, choice: 'YES' as const }))
  return { id, cityId: target.cityId, version: 0, votes }
}

export const pollTrials: Trial[] = [
  {
    name: 'openPoll',
    action: 'poll.open',
    seen: 'plan',
    // Nobody is asked about a draft; see lib/meetings for what the coordinator is told.
    states: ['published', 'closed'],
    run: (viewer, { activityId }) =>
      openPoll(
        viewer,
        { id: activityId, candidates: [{ startsOn: '2027-06-15' }, { startsOn: '2027-06-16' }], deadlineOn: null },
        now,
      ),
  },
  {
    name: 'answerPoll',
    action: 'poll.answer',
    seen: 'plan',
    // Nobody answers for an activity of a closed plan.
    states: ['a draft', 'a later draft', 'published'],
    run: (viewer, target) => answerPoll(viewer, allYes(target), now),
  },
  {
    name: 'closePoll',
    action: 'poll.close',
    seen: 'plan',
    run: (viewer, target) => {
      const { id, candidateIds } = pollOf(target)
      return closePoll(viewer, { ...seen(id), candidateId: candidateIds[0] ?? '' }, now)
    },
  },
  {
    name: 'closePoll',
    action: 'poll.close',
    seen: 'plan',
    run: (viewer, target) => closePoll(viewer, { ...seen(pollOf(target).id), candidateId: noCandidate }, now),
  },
  {
    name: 'updatePoll',
    action: 'poll.update',
    seen: 'plan',
    run: (viewer, target) => updatePoll(viewer, { ...seen(pollOf(target).id), deadlineOn: '2027-06-01' }, now),
  },
  {
    name: 'recordPollAnswer',
    action: 'poll.record',
    seen: 'plan',
    run: (viewer, target) => recordPollAnswer(viewer, allYes(target), now),
  },
]
