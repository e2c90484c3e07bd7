import { type Decimal, formatDecimal } from '@/lib/i18n/decimal'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { type Piece, type Told, toldPieces } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { formatWhen } from '@/lib/time/format'
import type { When } from '@/lib/time/when'
import { wordsOfUnit } from './indicator-rules'

/** The days that a date without an hour stands for. */
export type DateSpan = Pick<When, 'precision' | 'startsOn' | 'endsOn'>

/** What an indicator goes by: where it stood, where it is to be, and until when. */
export type Figures = {
  measuredIn: LocalizedText | null
  baseline: Decimal | null
  baselineOn: DateSpan | null
  target: Decimal
  due: DateSpan
}

/** A date without an hour, as exactly as it is known: "dezembro de 2016". */
export function formatSpan({ precision, startsOn, endsOn }: DateSpan, locale: Locale): string {
  return formatWhen({ precision, startsOn, endsOn, startTime: null, endTime: null, timeZone: null }, locale)
}

/** A number with what it is counted in: "1.234,5 km", "30%". They stay on one line. */
export function formatMeasure(value: Decimal, measuredIn: LocalizedText | null, locale: Locale): string {
  const number = formatDecimal(value, locale)
  const unit = measuredIn && readText(measuredIn, locale).text
  if (unit === '%') return locale === 'es' ? `${number}\u00a0%` : `${number}%`
  return unit ? `${number}\u00a0${unit}` : number
}

/**
 * The figures of an indicator in the order of time, piece by piece: where it stood, what was measured of it, and its target, with what it is counted in where it is named last:
 * "Linha de base 3 (2015)", "medido 5 (maio de 2016)", "meta 12 cidades até dezembro de 2016".
 */
export function figureWords(
  { measuredIn, baseline, baselineOn, target, due }: Figures,
  latest: { value: Decimal; when: DateSpan } | null,
  locale: Locale,
): string[] {
  const t = getTranslator(locale, 'indicators')
  const ahead = { value: formatMeasure(target, measuredIn, locale), date: formatSpan(due, locale) }
  const was = baseline === null ? null : formatDecimal(baseline, locale)
  const date = baselineOn && formatSpan(baselineOn, locale)
  const words = [
    was && date ? t('figures.baselineOn', { value: was, date }) : was && t('figures.baseline', { value: was }),
    latest && t('figures.value', { value: formatDecimal(latest.value, locale), date: formatSpan(latest.when, locale) }),
    t(was || latest ? 'figures.target' : 'figures.targetAlone', ahead),
  ].filter((piece) => piece !== null)
  const [first = '', ...rest] = words
  return [first.charAt(0).toLocaleUpperCase(languageTags[locale]) + first.slice(1), ...rest]
}

/** Words for a reader of `locale`, cut where they name what is counted, if that stands in another language: it follows its number on the same line. */
export function measurePieces(text: string, measuredIn: LocalizedText | null, locale: Locale): Piece[] {
  const unit = wordsOfUnit(measuredIn)
  const words = unit && readText(unit, locale)
  const at = words && words.lang !== locale ? text.indexOf(`\u00a0${words.text}`) + 1 : 0
  if (!words || at === 0) return [{ text }]
  const pieces = [
    { text: text.slice(0, at) },
    { text: words.text, lang: words.lang },
    { text: text.slice(at + words.text.length) },
  ]
  return pieces.filter((piece) => piece.text !== '')
}

/** The same words as {@link figureWords} in one line. */
export function figureLine(figures: Figures, latest: Parameters<typeof figureWords>[1], locale: Locale): Told {
  const line = figureWords(figures, latest, locale).join(' → ')
  return toldPieces(measurePieces(line, figures.measuredIn, locale), locale)
}
