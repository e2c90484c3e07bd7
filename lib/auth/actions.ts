'use server'

import { after } from 'next/server'
import type { CacheTag } from '@/lib/cache/tags'
import type { Result } from '@/lib/errors'
import { formAction } from '@/lib/forms/form-action'
import { ownPath } from '@/lib/forms/own-path'
import type { Locale } from '@/lib/i18n/locales'
import { clearPendingCookie, readPendingCookie, setPendingCookie } from './pending-cookie'
import { requestSource } from './request-source'
import {
  demoSignInInput,
  invitedSignInInput,
  signInCodeInput,
  signInLinkInput,
  signInRequestInput,
  signOutInput,
} from './schema'
import { clearSessionCookie, readSessionToken, setSessionCookie } from './session-cookie'
import { endSession } from './session-store'
import {
  type Asked,
  mailSignIn,
  requestInvitedSignIn,
  requestSignIn,
  type SignedIn,
  signInAsDemoPerson,
  signInByCode,
  signInByLink,
} from './sign-in'

/** Asks for the mail with link and code. The mail goes out after the answer, so that the answer's time tells nothing. */
export const requestSignInAction = formAction(
  signInRequestInput,
  async (_viewer, input, now) => awaitCode(await requestSignIn(input, await requestSource(), now), input.locale),
  ({ codePage }) => codePage,
)

/** The same for who holds the link of an invitation: the mail goes to the address that it is for. */
export const requestInvitedSignInAction = formAction(
  invitedSignInInput,
  async (_viewer, input, now) => awaitCode(await requestInvitedSignIn(input, await requestSource(), now), input.locale),
  ({ codePage }) => codePage,
)

/** Signs in with the code from the mail, in the browser that asked for it. */
export const signInByCodeAction = formAction(
  signInCodeInput,
  async (_viewer, input, now) => {
    const pending = await readPendingCookie()
    const previousToken = await readSessionToken()
    return startSession(await signInByCode(input, { pending, source: await requestSource(), previousToken }, now))
  },
  ({ goOn }) => goOn,
)

/** Signs in with the link from the mail, once its button is pressed. */
export const signInByLinkAction = formAction(
  signInLinkInput,
  async (_viewer, input, now) => startSession(await signInByLink(input, await readSessionToken(), now)),
  ({ goOn }) => goOn,
)

/** Signs in as one of the demonstration's people. */
export const signInAsDemoPersonAction = formAction(
  demoSignInInput,
  async (_viewer, input, now) => startSession(await signInAsDemoPerson(input, await readSessionToken(), now)),
  ({ goOn }) => goOn,
)

/** Ends this browser's session. */
export const signOutAction = formAction(
  signOutInput,
  async (_viewer, { locale, goOn }) => {
    const token = await readSessionToken()
    if (token) await endSession(token)
    await clearSessionCookie()
    return { ok: true, touched: [], goOn: ownPath(goOn, `/${locale}/sign-in?done=signedOut`) }
  },
  ({ goOn }) => goOn,
)

async function awaitCode(
  result: Result<Asked>,
  locale: Locale,
): Promise<Result<{ touched: CacheTag[]; codePage: string }>> {
  if (!result.ok) return result
  await setPendingCookie(result.pending)
  after(() => mailSignIn(result.mail, new Date()))
  return { ok: true, touched: [], codePage: `/${locale}/sign-in/code` }
}

async function startSession(result: Result<SignedIn>): Promise<Result<{ touched: CacheTag[]; goOn: string }>> {
  if (!result.ok) return result
  await setSessionCookie(result.sessionToken)
  await clearPendingCookie()
  return { ok: true, touched: [], goOn: result.goOn }
}
