'use server'

import { formAction } from '@/lib/forms/form-action'
import { decideProposal } from './decide-mutations'
import { answerProposal, proposeActivity, saveProposal, withdrawProposal } from './mutations'
import {
  answerProposalInput,
  decideProposalInput,
  proposeInput,
  saveProposalInput,
  withdrawProposalInput,
} from './schema'

/** Goes on to the new proposal, which stands in the list and not where the form was. */
export const proposeActivityAction = formAction(proposeInput, proposeActivity, ({ id }, returnTo) =>
  returnTo.replaceAll('new-proposal', `proposal-${id}`),
)
export const saveProposalAction = formAction(saveProposalInput, saveProposal)
export const answerProposalAction = formAction(answerProposalInput, answerProposal)
export const withdrawProposalAction = formAction(withdrawProposalInput, withdrawProposal)
export const decideProposalAction = formAction(decideProposalInput, decideProposal)
