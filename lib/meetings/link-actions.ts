'use server'

import { formAction } from '@/lib/forms/form-action'
import { answerByLink } from './link-mutations'
import { answerInput, answerLinkInput } from './schema'

/** What the link in a call's mail may do; who is signed in does not matter. */
export const answerByLinkAction = formAction(answerInput.and(answerLinkInput), (_viewer, input, now) =>
  answerByLink(input, now),
)
