import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { formatCoordinate, parseCoordinate, parseWholeNumber } from './numbers'

describe('a whole number', () => {
  const parse = (text: string) => parseWholeNumber(text, { min: 0, max: 999_999_999 })

  test.each(['347657', '347.657', '347,657', '347 657', '347\u00a0657', ' 347\u202f657 '])(
    'is read from "%s"',
    (text) => {
      expect(parse(text)).toBe(347_657)
    },
  )

  test.each(['11.451.999', '11,451,999'])('is read from "%s"', (text) => {
    expect(parse(text)).toBe(11_451_999)
  })

  test.each(['347.65', '1.234,567', '12.34.567', '-5', '1e5', '0x10', 'mil', '1.000.000.000'])(
    'is not read from "%s"',
    (text) => {
      expect(parse(text)).toBeUndefined()
    },
  )
})

describe('a coordinate', () => {
  test.each([
    ['-29,9186', -29.9186],
    ['-29.9186', -29.9186],
    ['−29,9186', -29.9186],
    ['0', 0],
    ['90', 90],
  ])('is read from "%s"', (text, degrees) => {
    expect(parseCoordinate(text, 90)).toBe(degrees)
  })

  test.each(['90,0001', '-91', '29°55′', '1.234,5', 'NaN', 'Infinity', '--3', ''])('is not read from "%s"', (text) => {
    expect(parseCoordinate(text, 90)).toBeUndefined()
  })

  test.each(locales)('reads back as %s writes it', (locale) => {
    for (const degrees of [-29.9186, -179.999999999999, 0.5, 33]) {
      expect(parseCoordinate(formatCoordinate(degrees, locale), 180)).toBe(degrees)
    }
  })
})
