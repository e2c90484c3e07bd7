import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals, type Decimal, formatDecimal, isDecimal, readDecimal, shareBetween } from './decimal'
import { locales } from './locales'

const read = (text: string, locale: (typeof locales)[number]) => {
  const result = readDecimal(text, locale)
  return result.ok ? result.value : result.code
}
const decimal = fc.tuple(fc.bigInt(-(10n ** 21n) + 1n, 10n ** 21n - 1n)).map(([amount]): Decimal => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(7, '0')
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
  return (amount < 0n ? `-${text}` : text) as Decimal
})

describe('a number is read', () => {
  test.each([
    ['1.234,5', 'pt', '1234.5'],
    ['1.234,5', 'es', '1234.5'],
    ['1,234.5', 'en', '1234.5'],
    ['1234,50', 'pt', '1234.5'],
    ['1 234 567,25', 'es', '1234567.25'],
    ['1.234', 'pt', '1234'],
    ['1.234', 'en', '1.234'],
    ['0,125', 'pt', '0.125'],
    ['−3', 'es', '-3'],
    ['+3', 'pt', '3'],
    ['-0', 'pt', '0'],
    ['-0,0', 'pt', '0'],
    ['  12 ', 'pt', '12'],
  ] as const)('%s in %s', (text, locale, value) => {
    expect(read(text, locale)).toBe(value)
  })

  test.each([
    ['1,234.5', 'pt'],
    ['1.234,5', 'en'],
    ['1.5', 'pt'],
    ['0.125', 'pt'],
    ['1,5', 'en'],
    ['12.34.567', 'pt'],
    ['1.234.56', 'pt'],
    ['1 234.567', 'es'],
    ['30 %', 'pt'],
    ['R$ 12', 'pt'],
    ['1e3', 'en'],
    ['007', 'pt'],
    ['NaN', 'en'],
    ['Infinity', 'en'],
    [',5', 'pt'],
    ['5,', 'pt'],
    ['', 'pt'],
    ['-', 'pt'],
    ['doze', 'pt'],
    ['1..2', 'en'],
    ['3²', 'pt'],
  ] as const)('not %s in %s: it would be a guess', (text, locale) => {
    expect(read(text, locale)).toBe('invalidDecimal')
  })

  test('no longer than it can be kept', () => {
    expect(read('1234567890123456', 'pt')).toBe('decimalTooLong')
    expect(read('0,1234567', 'pt')).toBe('decimalTooLong')
    expect(read('0,1234560', 'pt')).toBe('0.123456')
  })

  test('as it was shown, to the last digit, in every language', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...locales), (value, locale) => {
        expect(isDecimal(value)).toBe(true)
        expect(read(formatDecimal(value, locale), locale)).toBe(value)
      }),
    )
  })

  test('or refused, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...locales), (text, locale) => {
        const result = readDecimal(text, locale)
        expect(!result.ok || isDecimal(result.value)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- +') }), (text) => {
        const result = readDecimal(text, 'pt')
        expect(!result.ok || isDecimal(result.value)).toBe(true)
      }),
    )
  })
})

describe('numbers', () => {
  test('are compared exactly', () => {
    expect(compareDecimals('0.1', '0.10001')).toBeLessThan(0)
    expect(compareDecimals('-2', '-10')).toBeGreaterThan(0)
    expect(compareDecimals('999999999999999.000001', '999999999999999')).toBeGreaterThan(0)
  })

  test('lie between others, up and down, without rounding up', () => {
    expect(shareBetween('0', '10', '2.5')).toBe(0.25)
    expect(shareBetween('10', '0', '2.5')).toBe(0.75)
    expect(shareBetween('0', '3', '2.9999')).toBe(0.999)
    expect(shareBetween('0', '10', '-1')).toBe(-0.1)
    expect(shareBetween('10', '0', '20')).toBe(-1)
    expect(shareBetween('3', '3', '3')).toBeNull()
  })

  test('give a share that is a number, and the whole only where the end is reached', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (from, to, value) => {
        const share = shareBetween(from, to, value)
        if (share === null) {
          expect(compareDecimals(from, to)).toBe(0)
          return
        }
        expect(Number.isFinite(share)).toBe(true)
        const direction = compareDecimals(to, from)
        if (share >= 1) expect(compareDecimals(value, to) * direction).toBeGreaterThanOrEqual(0)
        if (share < 0) expect(compareDecimals(value, from) * direction).toBeLessThan(0)
      }),
    )
  })
})
