import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen, yearsWhen } from '@/lib/time/when'
import { countOrdinals, type Numbered, ordinalWord, readActivityTitle } from './ordinals'

const numbered = (id: string, when = monthsWhen(2016, 6), more: Partial<Numbered> = {}): Numbered => ({
  id,
  when,
  isNumbered: true,
  ordinalOverride: null,
  ...more,
})
const countedAs = (activities: Numbered[]) => Object.fromEntries(countOrdinals(activities))

describe('the numbered activities of a plan', () => {
  test('are counted in the order of their dates', () => {
    const plan = [
      numbered('c', monthsWhen(2016, 11)),
      numbered('a', monthsWhen(2016, 6)),
      numbered('b', daysWhen('2016-07-16')),
    ]
    expect(countedAs(plan)).toEqual({ a: 1, b: 2, c: 3 })
  })

  test('do not count the others', () => {
    const virtual = numbered('virtual', monthsWhen(2016, 4), { isNumbered: false })
    expect(countedAs([virtual, numbered('a')])).toEqual({ a: 1 })
  })

  test('go on from an override', () => {
    const plan = [
      numbered('a', monthsWhen(2016, 6), { ordinalOverride: 5 }),
      numbered('b', monthsWhen(2016, 7)),
      numbered('c', monthsWhen(2016, 8), { ordinalOverride: 9 }),
      numbered('d', monthsWhen(2016, 9)),
    ]
    expect(countedAs(plan)).toEqual({ a: 5, b: 6, c: 9, d: 10 })
  })

  test('keep their number while a date firms up within its month', () => {
    const others = [numbered('before', monthsWhen(2016, 5)), numbered('after', monthsWhen(2016, 7))]
    for (const when of [monthsWhen(2016, 6), daysWhen('2016-06-16')]) {
      expect(countedAs([...others, numbered('it', when)])).toEqual({ before: 1, it: 2, after: 3 })
    }
  })

  test('come last while only the year is known', () => {
    expect(countedAs([numbered('some-time', yearsWhen(2016)), numbered('june')])).toEqual({ june: 1, 'some-time': 2 })
  })

  test('of one month are counted in the order in which they were written', () => {
    expect(countedAs([numbered('2'), numbered('1')])).toEqual({ '1': 1, '2': 2 })
  })
})

describe('ordinals in words', () => {
  test.each([
    ['pt', 'feminine', ['Primeira', 'Segunda', 'Terceira', 'Décima', '11ª', '21ª']],
    ['pt', 'masculine', ['Primeiro', 'Segundo', 'Terceiro', 'Décimo', '11º', '21º']],
    ['es', 'feminine', ['Primera', 'Segunda', 'Tercera', 'Décima', '11.ª', '21.ª']],
    ['es', 'masculine', ['Primer', 'Segundo', 'Tercer', 'Décimo', '11.º', '21.º']],
    ['en', 'feminine', ['First', 'Second', 'Third', 'Tenth', '11th', '21st']],
  ] as const)('in %s, %s', (locale, gender, words) => {
    expect([1, 2, 3, 10, 11, 21].map((ordinal) => ordinalWord(ordinal, locale, gender))).toEqual(words)
  })
})

describe('a title', () => {
  const annual = {
    title: localize('pt', {
      pt: 'Reunião Anual da UTPEAM e Missão técnica',
      es: 'Reunión Anual de la UTPEAM y Misión técnica',
      en: 'Annual Meeting of UTPEAM and technical mission',
    }),
    ordinal: 1,
    kinds: ['MEETING', 'TECHNICAL_MISSION'] as const,
  }

  test('has its ordinal before it, in each language', () => {
    expect(locales.map((locale) => readActivityTitle(annual, locale).text)).toEqual([
      'Primeira Reunião Anual da UTPEAM e Missão técnica',
      'Primera Reunión Anual de la UTPEAM y Misión técnica',
      'First Annual Meeting of UTPEAM and technical mission',
    ])
  })

  test('that is shown in its original takes the ordinal of that language', () => {
    const untranslated = { ...annual, title: localize('pt', { pt: 'Seminário' }), kinds: ['SEMINAR'] as const }
    expect(readActivityTitle(untranslated, 'en')).toEqual({ text: 'Primeiro Seminário', lang: 'pt', state: 'missing' })
  })

  test('decides the gender by its first word, whatever kind stands first', () => {
    const kinds = ['MEETING', 'SEMINAR'] as const
    expect(readActivityTitle({ title: localize('pt', { pt: 'Encontro' }), ordinal: 3, kinds }, 'pt').text).toBe(
      'Terceiro Encontro',
    )
    expect(readActivityTitle({ title: localize('es', { es: 'Foro' }), ordinal: 3, kinds }, 'es').text).toBe(
      'Tercer Foro',
    )
  })

  test('may begin small after an ordinal, and never without one', () => {
    const summit = { ...annual, title: localize('pt', { pt: 'reunião na Cúpula de 2016' }) }
    expect(readActivityTitle({ ...summit, ordinal: 3 }, 'pt').text).toBe('Terceira reunião na Cúpula de 2016')
    expect(readActivityTitle({ ...summit, ordinal: null }, 'pt').text).toBe('Reunião na Cúpula de 2016')
  })
})
