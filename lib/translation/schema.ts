import { z } from 'zod'
import { idInput, tickInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'
import { unixLines } from '@/lib/i18n/localized-text'
import { type TextKey, textLimits } from './texts'

const keys = Object.keys(textLimits) as [TextKey, ...TextKey[]]
const hash = z.string({ error: 'invalid' }).regex(/^[0-9a-f]{64}$/, { error: 'invalid' })

/**
 * A translation of one text of a plan, with what its writer had before her: the hash of the original (`madeFrom`) and of the translation
 * (`seen`). `stillRight` says that the words hold for that original, though they did not change.
 */
export const saveTranslationInput = z
  .object({
    planId: idInput,
    key: z.enum(keys, { error: 'invalid' }),
    id: idInput,
    language: z.enum(locales, { error: 'invalid' }),
    madeFrom: hash,
    seen: hash,
    text: z
      .string({ error: 'required' })
      .transform((text) => unixLines(text).trim())
      .pipe(z.string().min(1, { error: 'required' })),
    stillRight: tickInput,
  })
  .superRefine(({ key, text }, context) => {
    if (text.length > textLimits[key]) context.addIssue({ code: 'custom', message: 'tooLong', path: ['text'] })
  })
export type SaveTranslationInput = z.output<typeof saveTranslationInput>

/** Whom the coordination asks, or asks no more, to translate a plan into which language. */
export const translationRequestInput = z.object({
  planId: idInput,
  language: z.enum(locales, { error: 'invalid' }),
  personId: z.uuid({ error: 'required' }),
})
export type TranslationRequestInput = z.output<typeof translationRequestInput>
