import { type Locale, languageTags } from '@/lib/i18n/locales'

/**
 * A whole number as people write it: "347657", "347.657" (pt, es), "347,657" (en) or "347 657". Undefined for anything else, and for
 * numbers outside of `min` and `max`.
 */
export function parseWholeNumber(text: string, { min, max }: { min: number; max: number }): number | undefined {
  const trimmed = text.trim()
  // One separator throughout: "1.234,567" is no whole number in any language.
  if (!/^(\d+|\d{1,3}(?:([.,\s\u00a0\u202f])\d{3})(?:\2\d{3})*)$/.test(trimmed)) return undefined
  const value = Number(trimmed.replace(/\D/g, ''))
  return value >= min && value <= max ? value : undefined
}

/**
 * Degrees with decimals after a comma or a dot, and a hyphen or a minus sign before those south and west: "-29,9186", "−29.9186".
 * Undefined for anything else, and beyond `limit` to either side.
 */
export function parseCoordinate(text: string, limit: 90 | 180): number | undefined {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, '-')
  if (!/^[+-]?\d{1,3}([.,]\d{1,12})?$/.test(trimmed)) return undefined
  const value = Number(trimmed.replace(',', '.'))
  return Math.abs(value) <= limit ? value : undefined
}

/** Degrees as `locale` writes them, to the last decimal that is stored: what {@link parseCoordinate} reads back. */
export function formatCoordinate(degrees: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 12 }).format(degrees)
}
