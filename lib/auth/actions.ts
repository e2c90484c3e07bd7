'use server'

import { after } from 'next/server'
import type { CacheTag } from '@/lib/cache/tags'
import type { Result } from '@/lib/errors'
import { formAction } from '@/lib/forms/form-action'
import { clearPendingCookie, readPendingCookie, setPendingCookie } from './pending-cookie'
import { requestSource } from './request-source'
import { demoSignInInput, signInCodeInput, signInLinkInput, signInRequestInput, signOutInput } from './schema'
import { clearSessionCookie, readSessionToken, setSessionCookie } from './session-cookie'
import { endSession } from './session-store'
import { mailSignIn, requestSignIn, type SignedIn, signInAsDemoPerson, signInByCode, signInByLink } from './sign-in'

/** Asks for the mail with link and code. The mail goes out after the answer, so that the answer's time tells nothing. */
export const requestSignInAction = formAction(
  signInRequestInput,
  async (_viewer, input, now) => {
    const result = await requestSignIn(input, await requestSource(), now)
    if (!result.ok) return result
    await setPendingCookie(result.pending)
    after(() => mailSignIn(result.mail))
    return { ok: true, touched: [], codePage: `/${input.locale}/sign-in/code` }
  },
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
  async (_viewer, { locale }) => {
    const token = await readSessionToken()
    if (token) await endSession(token)
    await clearSessionCookie()
    return { ok: true, touched: [], signInPage: `/${locale}/sign-in?done=signedOut` }
  },
  ({ signInPage }) => signInPage,
)

async function startSession(result: Result<SignedIn>): Promise<Result<{ touched: CacheTag[]; goOn: string }>> {
  if (!result.ok) return result
  await setSessionCookie(result.sessionToken)
  await clearPendingCookie()
  return { ok: true, touched: [], goOn: result.goOn }
}
