import { z } from 'zod'
import { emailInput, idInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'

const locale = z.enum(locales, { error: 'invalid' })

/** Where to go once signed in: checked to be a path of ours before it is used. */
const goOn = z.string().max(2_000).optional()

/** Asking for the mail. */
export const signInRequestInput = z.object({ locale, goOn, email: emailInput })

/** Six digits; the mail sets a space in their middle, and pasting may bring more. */
export const signInCodeInput = z.object({
  locale,
  code: z
    .string({ error: 'required' })
    .max(100, { error: 'wrongCode' })
    .transform((text) => text.replace(/[\s\p{Pd}]/gu, ''))
    .pipe(z.string().regex(/^\d{6}$/, { error: 'wrongCode' })),
})

export const signInLinkInput = z.object({ locale, token: z.string({ error: 'linkExpired' }).max(100) })

/** Asking for the mail by the link of an invitation. */
export const invitedSignInInput = z.object({ locale, token: z.string({ error: 'linkExpired' }).max(100) })

export const demoSignInInput = z.object({ locale, goOn, personId: idInput })

/** Signing out; `goOn` leads to the page that was to be read as nobody or as somebody else. */
export const signOutInput = z.object({ locale, goOn })

export type SignInRequestInput = z.output<typeof signInRequestInput>
export type SignInCodeInput = z.output<typeof signInCodeInput>
export type InvitedSignInInput = z.output<typeof invitedSignInInput>
export type SignInLinkInput = z.output<typeof signInLinkInput>
export type DemoSignInInput = z.output<typeof demoSignInInput>
