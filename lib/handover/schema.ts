import { z } from 'zod'
import { idInput, seenRowInput, tickInput, versionInput } from '@/lib/forms/input-schema'
import { optionalPartialDate } from '@/lib/forms/partial-date-input'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

/** Who takes over, and from when on, as far as it is known. */
const successorFields = {
  successorCityId: z
    .union([z.literal(''), z.uuid({ error: 'required' })], { error: 'required' })
    .optional()
    .transform((id) => id || null),
  start: optionalPartialDate,
}

export const openHandoverInput = z.object({ unitId: idInput, ...successorFields })
export type OpenHandoverInput = z.output<typeof openHandoverInput>

export const saveHandoverInput = z.object({
  id: idInput,
  version: versionInput,
  ...successorFields,
  passesTasks: tickInput,
})
export type SaveHandoverInput = z.output<typeof saveHandoverInput>

export const saveHandoverNotesInput = z.object({
  id: idInput,
  version: versionInput,
  notes: localizedTextInput({ max: 5_000, required: false }),
})
export type SaveHandoverNotesInput = z.output<typeof saveHandoverNotesInput>

const pointText = localizedTextInput({ max: 500, required: true })

export const addHandoverPointInput = z.object({ handoverId: idInput, text: pointText })
export type AddHandoverPointInput = z.output<typeof addHandoverPointInput>

export const saveHandoverPointInput = z.object({ id: idInput, version: versionInput, text: pointText })
export type SaveHandoverPointInput = z.output<typeof saveHandoverPointInput>

export const tickHandoverPointInput = z.object({ id: idInput, version: versionInput, isDone: tickInput })
export type TickHandoverPointInput = z.output<typeof tickHandoverPointInput>

export const removeHandoverPointInput = seenRowInput
export type RemoveHandoverPointInput = z.output<typeof removeHandoverPointInput>

/** What is confirmed are the terms that were seen. */
export const confirmHandoverInput = seenRowInput
export const acceptHandoverInput = seenRowInput
export type ConfirmHandoverInput = z.output<typeof confirmHandoverInput>

export const callOffHandoverInput = z.object({
  id: idInput,
  version: versionInput,
  reason: localizedTextInput({ max: 300, required: true }),
})
export type CallOffHandoverInput = z.output<typeof callOffHandoverInput>
