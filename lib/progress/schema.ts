import { z } from 'zod'
import { idInput, seenRowInput, tickInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { isPlainDate } from '@/lib/time/when'

const content = {
  text: localizedTextInput({ max: 2_000, required: true }),
  reportedOn: z.string({ error: 'required' }).trim().refine(isPlainDate, { error: 'invalidDate' }),
  isReached: tickInput,
}

/** The ids of cities as a form carries them along unseen. */
const seenCities = z
  .string({ error: 'invalid' })
  .max(20_000, { error: 'invalid' })
  .default('')
  .transform((ids) => ids.split(' ').filter(Boolean))

/** `seen` are the cities that were chosen when the form was made: two who choose at once are told, and nobody else is disturbed. */
export const assignObjectiveInput = z.object({
  id: idInput,
  seen: seenCities,
  cities: z.array(idInput, { error: 'invalid' }).default([]),
})
export type AssignObjectiveInput = z.output<typeof assignObjectiveInput>

/** `reportedOn` is the day (YYYY-MM-DD) that the note tells of. */
export const addProgressInput = z.object({ objectiveId: idInput, ...content })
export type AddProgressInput = z.output<typeof addProgressInput>

export const saveProgressInput = z.object({ id: idInput, version: versionInput, ...content })
export type SaveProgressInput = z.output<typeof saveProgressInput>

export const removeProgressInput = seenRowInput
export type RemoveProgressInput = z.output<typeof removeProgressInput>
