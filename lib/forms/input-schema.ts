import { z } from 'zod'
import { isPlainDate } from '@/lib/time/when'

/** The id of a row. A malformed one answers like one that is not there. */
export const idInput = z.uuid({ error: 'notFound' })

/** The version of the row that a form was filled from. */
export const versionInput = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })

/** A row as a form names it, to change or remove exactly what was seen. */
export const seenRowInput = z.object({ id: idInput, version: versionInput })
export type SeenRowInput = z.output<typeof seenRowInput>

/** The digest (lib/forms/seen-digest) of what was shown with a form. */
export const seenDigestInput = z.string({ error: 'invalid' }).max(64, { error: 'invalid' })

/** A box: ticked or not. */
export const tickInput = z.boolean({ error: 'invalid' }).default(false)

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** One line of text that must not be empty: white space within becomes single spaces. */
export function lineInput(max: number) {
  return z
    .string({ error: 'required' })
    .transform(oneLine)
    .pipe(z.string().min(1, { error: 'required' }).max(max, { error: 'tooLong' }))
}

/** One line of text or nothing; nothing is null. */
export function optionalLineInput(max: number) {
  return z
    .string({ error: 'invalid' })
    .optional()
    .transform((text) => oneLine(text ?? '') || null)
    .pipe(z.string().max(max, { error: 'tooLong' }).nullable())
}

/** A day of the calendar (YYYY-MM-DD) or nothing; nothing is null. */
export const optionalDayInput = z
  .string({ error: 'invalidDate' })
  .trim()
  .optional()
  .transform((text) => text || null)
  .refine((day) => day === null || isPlainDate(day), { error: 'invalidDate' })

/** An e-mail address in lower case, as people are entered and sign in with it (RFC 5321 allows 254 octets). */
export const emailInput = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .max(254, { error: 'tooLong' })
  .pipe(z.email({ error: 'invalidEmail' }))

/** A web address is http or https and names nobody: what stands before an @ could pass for another site. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

/** A web address to which a page may lead. */
export function webAddressInput(max: number) {
  return z
    .string({ error: 'invalidUrl' })
    .trim()
    .max(max, { error: 'tooLong' })
    .refine(isWebAddress, { error: 'invalidUrl' })
    .transform((text) => text.replace(/^https?/i, (scheme) => scheme.toLowerCase()))
}

/** A part of an address of the site: lower-case letters without accents, digits and single hyphens within. */
export const slugInput = z
  .string({ error: 'required' })
  .trim()
  .max(60, { error: 'tooLong' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'invalidSlug' })
