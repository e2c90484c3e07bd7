import { z } from 'zod'
import { idInput, tickInput, versionInput } from '@/lib/forms/input-schema'
import { optionalPartialDate, requiredPartialDate } from '@/lib/forms/partial-date-input'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

/** A city's roles in a unit, the highest first. */
export const mandateRoles = ['COORDINATION', 'SUB_COORDINATION', 'MEMBERSHIP'] as const
export type MandateRole = (typeof mandateRoles)[number]

const role = z.enum(mandateRoles, { error: 'required' })

/**
 * A new mandate. The two boxes end, the day before it begins, what runs without an end and stands in its way: the coordination of the unit,
 * and the city's own mandate in it. Nothing is ended unasked.
 */
export const openMandateInput = z.object({
  unitId: idInput,
  cityId: z.uuid({ error: 'required' }),
  role,
  isActing: tickInput,
  start: requiredPartialDate,
  endsCoordination: tickInput,
  endsOwnMandate: tickInput,
})
export type OpenMandateInput = z.output<typeof openMandateInput>

/** The last day of a mandate, as far as it is known: a year ends with its December. */
export const endMandateInput = z.object({ id: idInput, version: versionInput, end: requiredPartialDate })
export type EndMandateInput = z.output<typeof endMandateInput>

export const saveMandateInput = z.object({
  id: idInput,
  version: versionInput,
  role,
  isActing: tickInput,
  start: requiredPartialDate,
  end: optionalPartialDate,
})
export type SaveMandateInput = z.output<typeof saveMandateInput>

/** More time for a mandate, and why. */
export const extendMandateInput = z.object({
  id: idInput,
  version: versionInput,
  end: requiredPartialDate,
  reason: localizedTextInput({ max: 300, required: true }),
})
export type ExtendMandateInput = z.output<typeof extendMandateInput>

/** A city's next term; without an end it runs until a successor takes over. */
export const renewMandateInput = z.object({ id: idInput, version: versionInput, end: optionalPartialDate })
export type RenewMandateInput = z.output<typeof renewMandateInput>

/** Another city takes over, from `start` on. */
export const replaceMandateInput = z.object({
  id: idInput,
  version: versionInput,
  cityId: z.uuid({ error: 'required' }),
  start: requiredPartialDate,
  endsOwnMandate: tickInput,
})
export type ReplaceMandateInput = z.output<typeof replaceMandateInput>
