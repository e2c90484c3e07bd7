import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'
import { consentTextVersion } from './contact-consent-rules'

/** Every version of the words to which people agreed, as a digest of them in all languages: those of a version are never changed. */
const digests: Record<string, string> = {
  v1: '19bac56196fe5f60',
}

const digestOf = (version: string) => {
  const texts = locales.map((locale) =>
    Object.entries(listTexts(locale, 'consent').texts).find(([key]) => key === version),
  )
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
}

test('the words to which people agreed stay as they were; other words are another version', () => {
  for (const version of Object.keys(digests)) expect([version, digestOf(version)]).toEqual([version, digests[version]])
  expect(Object.keys(listTexts('pt', 'consent').texts)).toEqual(Object.keys(digests))
  expect(Object.keys(digests).at(-1)).toBe(`v${consentTextVersion}`)
})
