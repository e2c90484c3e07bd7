import 'server-only'
import { getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type Result, refuse } from '@/lib/errors'
import { ownPath } from '@/lib/forms/own-path'
import type { Locale } from '@/lib/i18n/locales'
import { sendMail } from '@/lib/mail/send-mail'
import { signInMail } from '@/lib/mail/sign-in-mail'
import { deleteExpired } from './clean-up'
import { findInvitationOfToken, findOpenInvitation, invitationPath } from './invitation-token'
import { forgetAttempts, isWithinLimit } from './limits'
import type { Pending } from './pending-cookie'
import type {
  DemoSignInInput,
  InvitedSignInInput,
  SignInCodeInput,
  SignInLinkInput,
  SignInRequestInput,
} from './schema'
import { endSession, openSession } from './session-store'
import {
  consumeByCode,
  consumeByToken,
  createSignInRequest,
  findSignInRequest,
  type SignInWish,
  signInMinutes,
} from './sign-in-request'

export type Asked = { pending: Pending; mail: SignInMailOrder }
type SignInMailOrder = Pick<SignInWish, 'email' | 'invitationId'> & { token: string; code: string }

/** The token of a session that was just opened, and where to go with it. */
export type SignedIn = { sessionToken: string; goOn: string }

/**
 * Takes a request to sign in. Does the same for a known and an unknown address, and does not look which one it is: that is the
 * business of {@link mailSignIn}, after the answer. Refuses with `tooManyAttempts`, also alike. `source` is the network that asks.
 */
export async function requestSignIn(input: SignInRequestInput, source: string, now: Date): Promise<Result<Asked>> {
  const { email } = input
  const goOn = ownPath(input.goOn, '')
  return noteWish({ email, returnTo: goOn === '' ? null : goOn, invitationId: null }, source, now)
}

/**
 * Takes the request of somebody who holds the link of an invitation to sign in as the address that it is for. To hold the link does not
 * prove the address, since mails are passed on: she is mailed like anybody else. Answers alike for an address with an account and one
 * without; refuses `linkExpired` for an invitation that is not open, else as {@link requestSignIn} does.
 */
export async function requestInvitedSignIn(
  { token, locale }: InvitedSignInInput,
  source: string,
  now: Date,
): Promise<Result<Asked>> {
  const invitationId = await findInvitationOfToken(token)
  const invitation = invitationId && (await findOpenInvitation(invitationId, now))
  if (!invitation) return refuse('linkExpired')
  const wish = { email: invitation.address, returnTo: `/${locale}/workspace`, invitationId }
  const asked = await noteWish(wish, source, now)
  if (!asked.ok) return asked
  return { ...asked, pending: { ...asked.pending, askAt: invitationPath(locale, token) } }
}

async function noteWish(wish: SignInWish, source: string, now: Date): Promise<Result<Asked>> {
  const { email, invitationId } = wish
  if (!(await isWithinLimit('signInPerSource', source))) return refuse('tooManyAttempts')
  if (!(await isWithinLimit('signInPerAccount', email))) return refuse('tooManyAttempts')

  const { id, token, code } = await createSignInRequest(wish, now)
  return { ok: true, pending: { requestId: id, email }, mail: { email, invitationId, token, code } }
}

/**
 * Mails link and code to the person of that address, in her language, or to whom an open invitation is for; does nothing for anybody
 * else, nor for who is suspended. A mail that cannot be sent is told to the operator, without saying whose: the person asks for another.
 */
export async function mailSignIn({ email, invitationId, token, code }: SignInMailOrder, now: Date): Promise<void> {
  const locale = await findReaderLanguage({ email, invitationId }, now)
  if (!locale) return
  const link = `${getEnv().ENLACE_URL}/${locale}/sign-in/confirm?token=${token}`
  try {
    await sendMail({ to: email, ...signInMail({ locale, link, code, minutes: signInMinutes }) })
  } catch (error) {
    process.stderr.write(`A sign-in mail could not be sent: ${error instanceof Error ? error.message : 'unknown'}\n`)
  }
}

async function findReaderLanguage({ email, invitationId }: Omit<SignInWish, 'returnTo'>, now: Date) {
  const person = await getDb().person.findUnique({ where: { email }, select: { language: true, suspendedAt: true } })
  if (person) return person.suspendedAt ? null : person.language
  const invitation = invitationId ? await findOpenInvitation(invitationId, now) : null
  return invitation?.address === email ? invitation.language : null
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

async function enter(wish: SignInWish, locale: Locale, previousToken: string | null, now: Date) {
  const { email, returnTo } = wish
  const person = (await findPersonWhoMayEnter({ email })) ?? (await enterInvited(wish, now))
  if (!person) return null
  await getDb().person.updateMany({ where: { id: person.id, emailVerified: null }, data: { emailVerified: now } })
  return open(person.id, returnTo, locale, previousToken, now)
}

/**
 * Begins an account for who has just proved the address of an open invitation, with nothing that it could do: what she was invited to is
 * hers once she accepts. Null for an address that has an account already (it is suspended), and for anybody else.
 */
async function enterInvited({ email, invitationId }: SignInWish, now: Date) {
  const invitation = invitationId ? await findOpenInvitation(invitationId, now) : null
  if (invitation?.address !== email) return null
  const { name, language, timeZone } = invitation
  // Another of her windows may have been faster.
  await getDb().person.createMany({ data: [{ email, name, language, timeZone }], skipDuplicates: true })
  return findPersonWhoMayEnter({ email })
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
  return getDb().person.findFirst({ where: { ...who, suspendedAt: null }, select: { id: true } })
}
