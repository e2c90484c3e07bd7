import { decideProposal } from '@/lib/proposals/decide-mutations'
import { answerProposal, proposeActivity, saveProposal, withdrawProposal } from '@/lib/proposals/mutations'
import { monthsWhen } from '@/lib/time/when'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

const content = {
  ...{ title: words('Outro seminário'), why: words('Outra razão.') },
  ...{ kinds: ['SEMINAR' as const], when: monthsWhen(2016, 8) },
}
/** Of the city that is concerned, one that was asked something: nothing is settled, and all can be done to it. */
const proposalOf = ({ plan, cityId }: Target) => seen(plan.proposals.get(cityId) ?? '')

export const proposalTrials: Trial[] = [
  {
    name: 'proposeActivity',
    action: 'proposal.create',
    seen: 'plan',
    // For a closed plan nobody proposes anything.
    states: ['a draft', 'a later draft', 'published'],
    run: (viewer, { plan, cityId }) => proposeActivity(viewer, { planId: plan.id, cityId, ...content }, now),
  },
  {
    name: 'saveProposal',
    action: 'proposal.update',
    seen: 'proposal',
    states: ['a draft', 'a later draft', 'published'],
    run: (viewer, target) => saveProposal(viewer, { ...proposalOf(target), ...content }),
  },
  {
    name: 'answerProposal',
    action: 'proposal.answer',
    seen: 'proposal',
    states: ['a draft', 'a later draft', 'published'],
    run: (viewer, target) => answerProposal(viewer, { ...proposalOf(target), ...content, word: 'Sessenta.' }, now),
  },
  {
    name: 'withdrawProposal',
    action: 'proposal.withdraw',
    seen: 'proposal',
    states: ['a draft', 'a later draft', 'published'],
    run: (viewer, target) => withdrawProposal(viewer, { ...proposalOf(target), word: null }, now),
  },
  ...(['ACCEPT', 'ASK', 'DECLINE'] as const).map(
    (decision): Trial => ({
      name: 'decideProposal',
      action: 'proposal.decide',
      seen: 'proposal',
      run: (viewer, target) => decideProposal(viewer, { ...proposalOf(target), decision, word: 'Obrigada.' }, now),
    }),
  ),
]
