import { z } from 'zod'
import { idInput, lineInput, optionalDayInput, optionalLineInput, tickInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'
import { soleAddressInput } from './address-schema'

/** Somebody, known or not, is invited to act for a city of the network or to work in its secretariat. Days are those of the city's zone, or the network's. */
export const createInvitationInput = z
  .object({
    networkId: idInput,
    actsFor: z.union([z.literal('secretariat'), z.uuid()], { error: 'required' }),
    email: soleAddressInput,
    name: lineInput(120),
    language: z.enum(locales, { error: 'invalid' }),
    office: optionalLineInput(160),
    isLead: tickInput,
    startsOn: optionalDayInput,
    endsOn: optionalDayInput,
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'endsBeforeStart',
  })
export type CreateInvitationInput = z.output<typeof createInvitationInput>

/** The one invitation that is accepted: whose it is, is known by who is signed in. */
export const acceptInvitationInput = z.object({ id: idInput })
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>
