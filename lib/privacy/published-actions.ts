'use server'

import { after } from 'next/server'
import { requestSource } from '@/lib/auth/request-source'
import { formAction } from '@/lib/forms/form-action'
import {
  askForPublishedData,
  eraseContactByLink,
  hideContactByLink,
  queuePublishedData,
  saveContactByLink,
} from './published-mutations'
import { askInput, ownContactInput, saveOwnContactInput } from './published-schema'

// Whoever holds the mail may; who is signed in does not matter.

/** Asks for the mail with the link. What there is of the address is looked for after the answer, so that the answer's time tells nothing. */
export const askForPublishedDataAction = formAction(askInput, async (_viewer, input, now) => {
  const result = await askForPublishedData(input, await requestSource())
  if (!result.ok) return result
  after(() => queuePublishedData(result, now))
  return { ok: true, touched: [] }
})

/** Goes on with the link of the address that the contact has now. */
export const saveContactByLinkAction = formAction(
  saveOwnContactInput,
  (_viewer, input, now) => saveContactByLink(input, now),
  ({ token }, returnTo) => returnTo.replace(/(?<=\/privacy\/data\/)[^/?#]+/, token),
)
export const hideContactByLinkAction = formAction(ownContactInput, (_viewer, input, now) =>
  hideContactByLink(input, now),
)
export const eraseContactByLinkAction = formAction(ownContactInput, (_viewer, input, now) =>
  eraseContactByLink(input, now),
)
