'use server'

import { formAction } from '@/lib/forms/form-action'
import { answerPollByLink } from './poll-mutations'
import { answerPollInput } from './poll-schema'
import { answerLinkInput } from './schema'

/** What the link in a poll's mail may do; who is signed in does not matter. */
export const answerPollByLinkAction = formAction(answerPollInput.and(answerLinkInput), (_viewer, input, now) =>
  answerPollByLink(input, now),
)
