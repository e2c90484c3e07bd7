import { z } from 'zod'
import { idInput, lineInput, optionalLineInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { contactFields, reaches, widestReach } from './contact-consent-rules'

/** How far each field is shown: to nobody, unless somebody chose. */
const reachesInput = z
  .object({
    name: z.enum(reaches, { error: 'invalid' }),
    office: z.enum(reaches, { error: 'invalid' }),
    organization: z.enum(reaches, { error: 'invalid' }),
    email: z.enum(reaches, { error: 'invalid' }),
    phone: z.enum(reaches, { error: 'invalid' }),
  })
  .partial()
  .default({})
  .transform(({ name = 'NOBODY', office = 'NOBODY', organization = 'NOBODY', email = 'NOBODY', phone = 'NOBODY' }) => {
    return { name, office, organization, email, phone }
  })
  .superRefine((chosen, context) => {
    for (const field of contactFields) {
      const isTooFar = reaches.indexOf(chosen[field]) > reaches.indexOf(widestReach(field))
      if (isTooFar) context.addIssue({ code: 'custom', message: 'invalid', path: [field] })
    }
  })

/** What stands in a contact, whoever writes it. */
export const contactDetails = {
  name: lineInput(120),
  office: localizedTextInput({ max: 200, required: false }),
  organization: optionalLineInput(200),
  email: z
    .union([z.literal(''), z.email({ error: 'invalidEmail' }).max(254, { error: 'tooLong' })], {
      error: 'invalidEmail',
    })
    .optional()
    .transform((email) => email || null),
  phone: optionalLineInput(40),
  reaches: reachesInput,
}

const details = {
  ...contactDetails,
  cityId: z
    .union([z.literal(''), idInput], { error: 'notFound' })
    .optional()
    .transform((cityId) => cityId || null),
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
