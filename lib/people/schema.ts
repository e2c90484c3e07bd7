import { z } from 'zod'
import { emailInput, idInput, lineInput, optionalLineInput, tickInput, versionInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'

const name = lineInput(120)
const office = optionalLineInput(160)

/** A new person, with the city or the network's secretariat that she acts for from today on. */
export const createPersonInput = z.object({
  networkId: idInput,
  actsFor: z.union([z.literal('secretariat'), z.uuid()], { error: 'required' }),
  name,
  email: emailInput,
  language: z.enum(locales, { error: 'invalid' }),
  office,
  isLead: tickInput,
})
export type CreatePersonInput = z.output<typeof createPersonInput>

export const savePersonInput = z.object({ id: idInput, version: versionInput, name, email: emailInput })
export type SavePersonInput = z.output<typeof savePersonInput>

/** Somebody who has an account becomes a delegate of a city, from today on. */
export const openDelegationInput = z.object({ cityId: idInput, email: emailInput, office, isLead: tickInput })
export type OpenDelegationInput = z.output<typeof openDelegationInput>

export const saveDelegationInput = z.object({ id: idInput, version: versionInput, office, isLead: tickInput })
export type SaveDelegationInput = z.output<typeof saveDelegationInput>

/** Somebody who has an account joins the secretariat, from today on. */
export const openSecretariatMemberInput = z.object({ networkId: idInput, email: emailInput })
export type OpenSecretariatMemberInput = z.output<typeof openSecretariatMemberInput>
