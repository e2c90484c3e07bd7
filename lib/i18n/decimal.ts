import { type Locale, languageTags } from './locales'

/**
 * An exact number as it is stored and compared: "-1234.5", without an exponent, without a zero that says nothing. It never passes through a
 * binary fraction, so that what was typed is what is shown.
 */
export type Decimal = `${number}`

/** As many digits before and after the sign as the database keeps. */
const [WHOLE, FRACTION] = [15, 6]

/** What the language puts between thousands and before a fraction: "1.234,5" in Portuguese and Spanish, "1,234.5" in English. */
function signsOf(locale: Locale): { group: string; fraction: string } {
  const parts = formatOf(locale).formatToParts(12_345.6)
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: signOf('group'), fraction: signOf('decimal') }
}

/** Made once: to make one takes far longer than to use it. */
const formats = new Map<Locale, Intl.NumberFormat>()

function formatOf(locale: Locale): Intl.NumberFormat {
  const known = formats.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: FRACTION, useGrouping: 'always' })
  formats.set(locale, made)
  return made
}

/**
 * The number that somebody typed in her language; `invalidDecimal` for what is no number in it, and for what is one in another language only: "1.5" is no
 * Portuguese number, and to guess would make a thousand of "1.500". `decimalTooLong` for more digits than are kept. Thousands are set apart by the
 * language's sign, by spaces or by nothing.
 */
export function readDecimal(
  text: string,
  locale: Locale,
): { ok: true; value: Decimal } | { ok: false; code: 'invalidDecimal' | 'decimalTooLong' } {
  const { group, fraction } = signsOf(locale)
  const typed = text.trim().replace(/^[−–]/, '-').replace(/\s/g, ' ')
  const whole = `(0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\${group}\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)`
  const match = new RegExp(`^([+-]?) ?${whole}(?:\\${fraction}(\\d+))?$`).exec(typed)
  if (!match) return { ok: false, code: 'invalidDecimal' }
  const [, sign = '', grouped = '', behind = ''] = match
  const [digits, rest] = [grouped.replace(/\D/g, ''), behind.replace(/0+$/, '')]
  if (digits.length > WHOLE || rest.length > FRACTION) return { ok: false, code: 'decimalTooLong' }
  const value = `${digits}${rest && `.${rest}`}`
  return { ok: true, value: (sign === '-' && value !== '0' ? `-${value}` : value) as Decimal }
}

/** A number of the database as ours. */
export function asDecimal(stored: { toFixed(): string }): Decimal {
  return stored.toFixed() as Decimal
}

/** Whether a text is written as {@link Decimal}s are. */
export function isDecimal(text: string): text is Decimal {
  return /^(?:0|-?(?:0|[1-9]\d{0,14})\.\d{0,5}[1-9]|-?[1-9]\d{0,14})$/.test(text)
}

/** The number in the language's own signs, every digit of it: "1.234,5". */
export function formatDecimal(value: Decimal, locale: Locale): string {
  return formatOf(locale).format(value)
}

/** Below zero when `one` is the smaller, zero when they are the same, else above. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const [a, b] = [scaled(one), scaled(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** How far `value` lies between `from` (0) and `to` (1), beyond them too; null where these are the same. Exact to a thousandth, rounded towards `from`. */
export function shareBetween(from: Decimal, to: Decimal, value: Decimal): number | null {
  const [first, last, at] = [scaled(from), scaled(to), scaled(value)]
  if (first === last) return null
  const distance = last - first
  return Number(((at - first) * 1000n * (distance < 0n ? -1n : 1n)) / (distance < 0n ? -distance : distance)) / 1000
}

function scaled(value: Decimal): bigint {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  const amount = BigInt(whole + fraction.padEnd(FRACTION, '0'))
  return value.startsWith('-') ? -amount : amount
}
