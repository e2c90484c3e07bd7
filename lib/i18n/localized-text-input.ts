import { z } from 'zod'
import type { FieldValues } from '@/lib/errors'
import { locales } from './locales'
import { type LocalizedText, reviseText, unixLines } from './localized-text'

/** Several lines of text, of `max` characters at most. A browser posts each end of a line as two signs (CRLF); here it is one, as where it was typed. */
function linesInput(max: number) {
  return z
    .string({ error: 'invalid' })
    .transform((text) => unixLines(text).trim())
    .pipe(z.string().max(max, { error: 'tooLong' }))
}

/**
 * A localized text as a form submits it, under one name: `text.original`, `text.pt`, `text.es`, `text.en` and the
 * checkboxes `text.stillRight`. Refuses an original without words (`originalMissing`, at the original's field) when the text is
 * required or a translation has words, and texts beyond `max` characters (`tooLong`).
 */
export function localizedTextInput({ max, required }: { max: number; required: boolean }) {
  const text = linesInput(max).optional()
  return z
    .object({
      original: z.enum(locales, { error: 'invalid' }),
      pt: text,
      es: text,
      en: text,
      stillRight: z.array(z.enum(locales, { error: 'invalid' })).optional(),
    })
    .superRefine((input, context) => {
      const hasWords = locales.some((locale) => input[locale])
      if (!input[input.original] && (required || hasWords)) {
        context.addIssue({ code: 'custom', message: 'originalMissing', path: [input.original] })
      }
    })
}
export type LocalizedTextInput = z.infer<ReturnType<typeof localizedTextInput>>

/** The stored value after this input; null when no language has words. */
export function applyTextInput(previous: LocalizedText | null, input: LocalizedTextInput): LocalizedText | null {
  const { original, pt, es, en, stillRight = [] } = input
  if (!input[original]) return null
  return reviseText(previous, { original, texts: { pt, es, en }, stillRight })
}

/** As {@link applyTextInput}, for inputs made with `required: true`. */
export function applyRequiredTextInput(previous: LocalizedText | null, input: LocalizedTextInput): LocalizedText {
  const { original, pt, es, en, stillRight = [] } = input
  return reviseText(previous, { original, texts: { pt, es, en }, stillRight })
}

/** The field values that show `value` in a form under `name`. */
export function textFieldValues(name: string, value: LocalizedText | null, original = value?.original): FieldValues {
  const values: FieldValues = { [`${name}.original`]: original ?? 'pt' }
  for (const locale of locales) values[`${name}.${locale}`] = value?.texts[locale] ?? ''
  return values
}
