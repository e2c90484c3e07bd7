import { z } from 'zod'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

const id = z.uuid({ error: 'notFound' })
const version = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
/** One line, without control characters; nothing becomes null. */
const line = (max: number) =>
  z
    .string({ error: 'invalid' })
    .transform(oneLine)
    .pipe(z.string().max(max, { error: 'tooLong' }))
    .optional()
    .transform((text) => text || null)
const requiredLine = (max: number) =>
  z
    .string({ error: 'required' })
    .transform(oneLine)
    .pipe(z.string().min(1, { error: 'required' }).max(max, { error: 'tooLong' }))

const details = {
  name: requiredLine(120),
  office: localizedTextInput({ max: 200, required: false }),
  organization: line(200),
  cityId: z
    .union([z.literal(''), id], { error: 'notFound' })
    .optional()
    .transform((cityId) => cityId || null),
  email: z
    .union([z.literal(''), z.email({ error: 'invalidEmail' }).max(254, { error: 'tooLong' })], {
      error: 'invalidEmail',
    })
    .optional()
    .transform((email) => email || null),
  phone: line(40),
  /** "Publishing is agreed". */
  isPublic: z.literal('on', { error: 'invalid' }).optional(),
}

export const saveContactInput = z.object({ id, version, ...details })
export type SaveContactInput = z.output<typeof saveContactInput>

/** A new contact of the plan's unit, which the plan prints from then on. */
export const addContactInput = z.object({ planId: id, ...details })
export type AddContactInput = z.output<typeof addContactInput>

const noContact = z.union([z.literal(''), id], { error: 'notFound' }).optional()

/** Which of the unit's contacts the plan prints. `from` is the one that the person saw there; empty means none. */
export const chooseContactInput = z.object({
  id,
  from: noContact.transform((contactId) => contactId || null),
  contactId: noContact.transform((contactId) => contactId || null),
})
export type ChooseContactInput = z.output<typeof chooseContactInput>
