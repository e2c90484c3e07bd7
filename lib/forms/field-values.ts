import type { FieldValues } from '@/lib/errors'

/** The text fields of a form by name, without what Next and the form itself add. Several values of a name become a list. */
export function fieldValues(formData: FormData): FieldValues {
  const values: FieldValues = {}
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$') || name === 'returnTo') continue
    const texts = formData.getAll(name).filter((value) => typeof value === 'string')
    values[name] = texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return values
}
