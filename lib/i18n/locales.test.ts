import { describe, expect, test } from 'vitest'
import { negotiateLocale } from './locales'

describe('the language for a reader who has not chosen one', () => {
  test.each([
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['es-UY,es;q=0.9,en-US;q=0.8', 'es'],
    ['en-GB', 'en'],
    ['fr-FR,fr;q=0.9,es;q=0.3,en;q=0.7', 'en'],
    ['ES-ar', 'es'],
    ['en;q=0, es;q=0.1', 'es'],
    ['fr, de', 'pt'],
    ['*', 'pt'],
    ['', 'pt'],
    [null, 'pt'],
    [';;q=,=,', 'pt'],
  ] as const)('%s gives %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })
})
