import { z } from 'zod'
import { decimalInput, optionalDecimalInput } from '@/lib/forms/decimal-input'
import { idInput, seenRowInput, versionInput } from '@/lib/forms/input-schema'
import { optionalPartialDate, requiredPartialDate } from '@/lib/forms/partial-date-input'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

/** As many characters as a name and a unit of measure may have. */
export const indicatorLimits = { name: 300, measuredIn: 60 } as const

const indicatorFields = {
  name: localizedTextInput({ max: indicatorLimits.name, required: true }),
  measuredIn: localizedTextInput({ max: indicatorLimits.measuredIn, required: false }),
  baseline: optionalDecimalInput,
  baselineOn: optionalPartialDate,
  target: decimalInput,
  due: requiredPartialDate,
}
/** A date of nothing says nothing. */
const datesItsBaseline = ({ baseline, baselineOn }: { baseline: { value: unknown }; baselineOn: unknown }) =>
  baselineOn === null || baseline.value !== null
const undated = { error: 'required', path: ['baseline', 'typed'] }

/** A new indicator: it is added at the end of its objective's. */
export const addIndicatorInput = z
  .object({ objectiveId: idInput, ...indicatorFields })
  .refine(datesItsBaseline, undated)
export type AddIndicatorInput = z.output<typeof addIndicatorInput>

export const saveIndicatorInput = z
  .object({ id: idInput, version: versionInput, ...indicatorFields })
  .refine(datesItsBaseline, undated)
export type SaveIndicatorInput = z.output<typeof saveIndicatorInput>

const place = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })

/** `from` is where the person saw it: when it stands elsewhere by now, somebody else has moved something. */
export const moveIndicatorInput = z.object({ id: idInput, from: place, to: place })
export type MoveIndicatorInput = z.output<typeof moveIndicatorInput>

export const removeIndicatorInput = seenRowInput
export type RemoveIndicatorInput = z.output<typeof removeIndicatorInput>

const readingFields = {
  value: decimalInput,
  when: requiredPartialDate,
  note: localizedTextInput({ max: 1_000, required: false }),
}

/** `when` is the day, month or year that the value tells of. */
export const addReadingInput = z.object({ indicatorId: idInput, ...readingFields })
export type AddReadingInput = z.output<typeof addReadingInput>

export const saveReadingInput = z.object({ id: idInput, version: versionInput, ...readingFields })
export type SaveReadingInput = z.output<typeof saveReadingInput>

export const removeReadingInput = seenRowInput
export type RemoveReadingInput = z.output<typeof removeReadingInput>
