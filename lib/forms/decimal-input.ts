import { z } from 'zod'
import { readDecimal } from '@/lib/i18n/decimal'
import { locales } from '@/lib/i18n/locales'

// A number as a form submits it, under one name: what was `typed`, and the language in which (`locale`).

const locale = z.enum(locales, { error: 'invalid' })

/** A number that must be there; what is wrong with it stands at `typed`. The language goes on with it: what is told about it is told in that one. */
export const decimalInput = z
  .object({ typed: z.string({ error: 'required' }).max(60, { error: 'decimalTooLong' }), locale })
  .transform(({ typed, locale }, context) => {
    const read = readDecimal(typed, locale)
    if (read.ok) return { value: read.value, locale }
    context.addIssue({ code: 'custom', message: read.code, path: ['typed'] })
    return z.NEVER
  })

/** A number or nothing; nothing is null. */
export const optionalDecimalInput = z
  .object({ typed: z.string({ error: 'invalidDecimal' }).max(60, { error: 'decimalTooLong' }).optional(), locale })
  .transform(({ typed, locale }, context) => {
    if (!typed?.trim()) return { value: null, locale }
    const read = readDecimal(typed, locale)
    if (read.ok) return { value: read.value, locale }
    context.addIssue({ code: 'custom', message: read.code, path: ['typed'] })
    return z.NEVER
  })
