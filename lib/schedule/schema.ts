import { z } from 'zod'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { activityKinds, activityStatuses } from './kinds'
import { placeCountries } from './place-countries'
import { readWhenFields, whenKinds } from './when-fields'

const id = z.uuid({ error: 'notFound' })
const version = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })
const line = z.string({ error: 'invalid' }).trim().max(200, { error: 'tooLong' }).optional()

export const titleInput = localizedTextInput({ max: 300, required: true })
/** What kinds of activity it is at once. */
export const kindsInput = z
  .array(z.enum(activityKinds, { error: 'invalid' }), { error: 'kindRequired' })
  .min(1, { error: 'kindRequired' })
const isNumbered = z.boolean({ error: 'invalid' }).optional()

const typed = z.string({ error: 'invalid' }).trim().max(100, { error: 'invalid' }).optional()

/** A date at the precision that is known, under `when`; see readWhenFields for what it refuses. */
export const whenInput = z
  .object({
    kind: z.enum(whenKinds, { error: 'required' }),
    year: typed,
    month: typed,
    lastYear: typed,
    lastMonth: typed,
    startsOn: typed,
    endsOn: typed,
    startTime: typed,
    endTime: typed,
    timeZone: typed,
  })
  .transform((fields, context) => {
    const result = readWhenFields(fields)
    if (result.ok) return result.when
    for (const [field, code] of Object.entries(result.errors)) {
      context.addIssue({ code: 'custom', message: code, path: [field] })
    }
    return z.NEVER
  })

const joiningLink = z
  .string({ error: 'invalidUrl' })
  .trim()
  .max(2_000, { error: 'tooLong' })
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), { error: 'invalidUrl' })

/** A city of the register or another place by name and country, not both; or online, or online as well. */
const place = z
  .object({
    cityId: z.uuid({ error: 'invalid' }).optional(),
    name: line,
    country: z.enum(placeCountries, { error: 'invalid' }).optional(),
    venue: line,
    isOnline: z.boolean({ error: 'invalid' }).optional(),
    joiningLink: joiningLink.optional(),
  })
  .superRefine(({ cityId, name, country }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] })
    if (cityId && (name || country)) wrong('name', 'placeTwice')
    else if (name && !country) wrong('country', 'required')
    else if (country && !name) wrong('name', 'required')
  })
export type PlaceInput = z.output<typeof place>

export const createActivityInput = z.object({
  planId: id,
  title: titleInput,
  kinds: kindsInput,
  isNumbered,
  when: whenInput,
  place,
})
export type CreateActivityInput = z.output<typeof createActivityInput>

/** What it is. `ordinalOverride` sets where the counting stands at this activity; empty, it is counted. */
export const saveWhatInput = z.object({
  id,
  version,
  title: titleInput,
  kinds: kindsInput,
  isNumbered,
  ordinalOverride: z.coerce
    .number({ error: 'invalidNumber' })
    .int({ error: 'invalidNumber' })
    .min(1, { error: 'invalidNumber' })
    .max(999, { error: 'invalidNumber' })
    .optional(),
  description: localizedTextInput({ max: 5_000, required: false }),
})
export type SaveWhatInput = z.output<typeof saveWhatInput>

export const saveWhenInput = z.object({ id, version, when: whenInput })
export type SaveWhenInput = z.output<typeof saveWhenInput>

export const savePlaceInput = z.object({ id, version, place })
export type SavePlaceInput = z.output<typeof savePlaceInput>

/** What became of it. A reason belongs to what was postponed or cancelled; a cancellation needs one. */
export const saveStatusInput = z
  .object({
    id,
    version,
    status: z.enum(activityStatuses, { error: 'required' }),
    reason: localizedTextInput({ max: 1_000, required: false }),
  })
  .superRefine(({ status, reason }, context) => {
    if (status === 'CANCELLED' && !reason[reason.original]) {
      context.addIssue({ code: 'custom', message: 'reasonRequired', path: ['reason', reason.original] })
    }
  })
export type SaveStatusInput = z.output<typeof saveStatusInput>

/** The objectives and axes of its plan that it serves; none where nothing is chosen. */
export const saveLinksInput = z.object({
  id,
  version,
  objectives: z.array(id).optional(),
  axes: z.array(id).optional(),
})
export type SaveLinksInput = z.output<typeof saveLinksInput>

export const removeActivityInput = z.object({ id, version })
export type RemoveActivityInput = z.output<typeof removeActivityInput>

export const restoreActivityInput = z.object({ id })
export type RestoreActivityInput = z.output<typeof restoreActivityInput>
