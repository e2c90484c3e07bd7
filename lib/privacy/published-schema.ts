import { z } from 'zod'
import { emailInput, idInput, versionInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'
import { contactDetails } from '@/lib/plan/contact-schema'

/** Asking for the link to what is shown of an address. */
export const askInput = z.object({ locale: z.enum(locales, { error: 'invalid' }), email: emailInput })
export type AskInput = z.output<typeof askInput>

/** A contact as the person herself names it: by her link, as she saw it. */
const seenByLink = {
  token: z.string({ error: 'linkExpired' }).max(1000, { error: 'linkExpired' }),
  id: idInput,
  version: versionInput,
}
export const ownContactInput = z.object(seenByLink)
export type OwnContactInput = z.output<typeof ownContactInput>

/** The address may be another one and be hidden, but not go: it is her way to this form. */
export const saveOwnContactInput = z.object({ ...seenByLink, ...contactDetails, email: emailInput })
export type SaveOwnContactInput = z.output<typeof saveOwnContactInput>
