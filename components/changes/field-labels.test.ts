import { expect, test } from 'vitest'
import { recordedFields } from '@/lib/audit/recorded-fields'
import { locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { fieldLabel, fieldNote, isShown } from './field-values'

test.each(locales)('each field that mutations record has words of its own, or none on purpose: %s', (locale) => {
  const other = getTranslator(locale, 'history')('fields.other')
  const wordless = recordedFields.filter(
    (name) =>
      isShown(name) &&
      name !== 'reaches' &&
      fieldNote(name, null, locale) === null &&
      fieldLabel(name, { locale, subject: 'plan', people: new Map() }) === other,
  )
  expect(wordless).toEqual([])
})
