import 'server-only'
import { getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type Result, refuse } from '@/lib/errors'
import { ownPath } from '@/lib/forms/own-path'
import type { Locale } from '@/lib/i18n/locales'
import { sendMail } from '@/lib/mail/send-mail'
import { signInMail } from '@/lib/mail/sign-in-mail'
import { deleteExpired } from './clean-up'
import { forgetAttempts, isWithinLimit } from './limits'
import type { Pending } from './pending-cookie'
import type { DemoSignInInput, SignInCodeInput, SignInLinkInput, SignInRequestInput } from './schema'
import { endSession, openSession } from './session-store'
import {
  type Consumed,
  consumeByCode,
  consumeByToken,
  createSignInRequest,
  findSignInRequest,
  signInMinutes,
} from './sign-in-request'

type Asked = { pending: Pending; mail: SignInMailOrder }
type SignInMailOrder = { email: string; token: string; code: string }

/** The token of a session that was just opened, and where to go with it. */
export type SignedIn = { sessionToken: string; goOn: string }

/**
 * Takes a request to sign in. Does the same for a known and an unknown address, and does not look which one it is: that is the
 * business of {@link mailSignIn}, after the answer. Refuses with `tooManyAttempts`, also alike. `source` is the network that asks.
 */
export async function requestSignIn(input: SignInRequestInput, source: string, now: Date): Promise<Result<Asked>> {
  const { email } = input
  if (!(await isWithinLimit('signInPerSource', source))) return refuse('tooManyAttempts')
  if (!(await isWithinLimit('signInPerAccount', email))) return refuse('tooManyAttempts')

  const goOn = ownPath(input.goOn, '')
  const { id, token, code } = await createSignInRequest(email, goOn === '' ? null : goOn, now)
  return { ok: true, pending: { requestId: id, email }, mail: { email, token, code } }
}

/**
 * Mails link and code to the person of that address, in her language; does nothing when nobody has it or she is suspended. A mail
 * that cannot be sent is told to the operator, without saying whose: the person asks for another.
 */
export async function mailSignIn({ email, token, code }: SignInMailOrder): Promise<void> {
  const person = await findPersonWhoMayEnter({ email })
  if (!person) return
  const link = `${getEnv().ENLACE_URL}/${person.language}/sign-in/confirm?token=${token}`
  try {
    await sendMail({ to: email, ...signInMail({ locale: person.language, link, code, minutes: signInMinutes }) })
  } catch (error) {
    process.stderr.write(`A sign-in mail could not be sent: ${error instanceof Error ? error.message : 'unknown'}\n`)
  }
}

/**
 * Signs in with the six-digit code, in the browser that asked for it. Refuses with `wrongCode` beside the field when the code is
 * wrong, used or too old, `linkExpired` when this browser asked for none, `tooManyAttempts` beyond the limits. `previousToken` is the browser's
 * session so far, which ends.
 */
export async function signInByCode(
  { code, locale }: SignInCodeInput,
  { pending, source, previousToken }: { pending: Pending | null; source: string; previousToken: string | null },
  now: Date,
): Promise<Result<SignedIn>> {
  if (!pending) return refuse('linkExpired')
  if (!(await isWithinLimit('codePerSource', source))) return refuse('tooManyAttempts')
  if (!(await isWithinLimit('codePerAccount', pending.email))) return refuse('tooManyAttempts')

  const consumed = await consumeByCode(pending.requestId, code, now)
  const signedIn = consumed && (await enter(consumed, locale, previousToken, now))
  if (!signedIn) return refuse('invalid', { fields: { code: 'wrongCode' } })
  await forgetAttempts('codePerAccount', pending.email)
  return { ok: true, ...signedIn }
}

/** Signs in with the token of the mailed link. Refuses with `linkExpired` when it was used, is too old or never was. */
export async function signInByLink(
  { token, locale }: SignInLinkInput,
  previousToken: string | null,
  now: Date,
): Promise<Result<SignedIn>> {
  const consumed = await consumeByToken(token, now)
  const signedIn = consumed && (await enter(consumed, locale, previousToken, now))
  return signedIn ? { ok: true, ...signedIn } : refuse('linkExpired')
}

/** Whose link this is, while it works: the page with the button says as whom one is about to sign in. */
export async function findLinkAddress(token: unknown, now: Date): Promise<string | null> {
  if (typeof token !== 'string' || token.length > 100) return null
  return (await findSignInRequest(token, now))?.email ?? null
}

/** Signs in as a person of the demonstration, and only while ENLACE_DEMO is on; else `notFound`, for real people too. */
export async function signInAsDemoPerson(
  { personId, locale, goOn }: DemoSignInInput,
  previousToken: string | null,
  now: Date,
): Promise<Result<SignedIn>> {
  const person = getEnv().ENLACE_DEMO ? await findPersonWhoMayEnter({ id: personId, isDemo: true }) : null
  if (!person) return refuse('notFound')
  return { ok: true, ...(await open(person.id, goOn ?? null, locale, previousToken, now)) }
}

async function enter({ email, returnTo }: Consumed, locale: Locale, previousToken: string | null, now: Date) {
  const person = await findPersonWhoMayEnter({ email })
  if (!person) return null
  await getDb().person.updateMany({ where: { id: person.id, emailVerified: null }, data: { emailVerified: now } })
  return open(person.id, returnTo, locale, previousToken, now)
}

/** A new token for each sign-in, never the one that the browser came with: somebody else may have put that one there. */
async function open(
  personId: string,
  returnTo: string | null,
  locale: Locale,
  previousToken: string | null,
  now: Date,
): Promise<SignedIn> {
  if (previousToken) await endSession(previousToken)
  await deleteExpired(now)
  return { sessionToken: await openSession(personId, now), goOn: ownPath(returnTo, `/${locale}/workspace`) }
}

async function findPersonWhoMayEnter(who: { email: string } | { id: string; isDemo: true }) {
  return getDb().person.findFirst({ where: { ...who, suspendedAt: null }, select: { id: true, language: true } })
}
