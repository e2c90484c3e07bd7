import { z } from 'zod'
import { type PartialDate, parsePartialDate } from '@/lib/time/partial-date'

const part = z.string({ error: 'invalidDate' }).max(10, { error: 'invalidDate' }).optional()
const parts = z.object({ year: part, month: part, day: part }, { error: 'required' })

function isPartialDate(date: PartialDate | null | undefined): date is PartialDate | null {
  return date !== undefined
}

/** A date as far as it is known, or nothing: fields `year`, `month`, `day`. What is wrong with it stands at the year. */
export const optionalPartialDate = parts.optional().transform((given, context): PartialDate | null => {
  const date = parsePartialDate(given ?? {})
  if (isPartialDate(date)) return date
  context.addIssue({ code: 'custom', message: 'invalidDate', path: ['year'] })
  return null
})

/** As {@link optionalPartialDate}, and not nothing. */
export const requiredPartialDate = parts.optional().transform((given, context): PartialDate => {
  const date = parsePartialDate(given ?? {})
  if (date) return date
  context.addIssue({ code: 'custom', message: date === null ? 'required' : 'invalidDate', path: ['year'] })
  return z.NEVER
})
