import { z } from 'zod'
import { idInput, lineInput, optionalLineInput, tickInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

const details = {
  name: lineInput(120),
  office: localizedTextInput({ max: 200, required: false }),
  organization: optionalLineInput(200),
  cityId: z
    .union([z.literal(''), idInput], { error: 'notFound' })
    .optional()
    .transform((cityId) => cityId || null),
  email: z
    .union([z.literal(''), z.email({ error: 'invalidEmail' }).max(254, { error: 'tooLong' })], {
      error: 'invalidEmail',
    })
    .optional()
    .transform((email) => email || null),
  phone: optionalLineInput(40),
  /** "Publishing is agreed". */
  isPublic: tickInput,
}

export const saveContactInput = z.object({ id: idInput, version: versionInput, ...details })
export type SaveContactInput = z.output<typeof saveContactInput>

/** A new contact of the plan's unit, which the plan prints from then on. */
export const addContactInput = z.object({ planId: idInput, ...details })
export type AddContactInput = z.output<typeof addContactInput>

const noContact = z.union([z.literal(''), idInput], { error: 'notFound' }).optional()

/** Which of the unit's contacts the plan prints. `from` is the one that the person saw there; empty means none. */
export const chooseContactInput = z.object({
  id: idInput,
  from: noContact.transform((contactId) => contactId || null),
  contactId: noContact.transform((contactId) => contactId || null),
})
export type ChooseContactInput = z.output<typeof chooseContactInput>
