import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { roleKey } from '@/lib/mandates/mandate-period'
import { placeText } from '@/lib/schedule/when-where'
import { formatDate, formatYears } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { ReportActivity, ReportContent } from './report-content'

// What a report says alike on its pages and on its paper.

/** "Relatório 2016", by the years of its period (first and last day, YYYY-MM-DD). */
export function reportTitle({ startsOn, endsOn }: ReportContent['period'], locale: Locale): string {
  return getTranslator(locale, 'reportOut')('title', { years: formatYears(startsOn, endsOn) })
}

/** Of which day the facts are, and what they are measured by. */
export function basisText({ network, asOf, measuredBy }: ReportContent, locale: Locale): string {
  const t = getTranslator(locale, 'reportOut')
  const dayIn = (instant: string) => formatDate(todayIn(network.timeZone, new Date(instant)), locale)
  const measure = measuredBy
    ? t('measuredBy', { number: measuredBy.number, date: dayIn(measuredBy.publishedAt) })
    : t('notMeasured')
  return `${t('asOf', { date: dayIn(asOf) })} ${measure}`
}

/** What changed in a mandate, and when; the reason for which one was extended stands beside it. */
export function mandateChangeText(change: ReportContent['mandateChanges'][number], locale: Locale): string {
  const t = getTranslator(locale, 'reportOut')
  const dated = ({ on, precision }: (typeof change)['at']) => formatDate(on, locale, precision)
  const role = getTranslator(locale, 'mandates')(roleKey(change))
  const of = { city: change.city.name, role, date: dated(change.at) }
  if (change.change !== 'extended') return t(`change.${change.change}`, of)
  return t('change.extended', { ...of, from: dated(change.from), to: dated(change.to) })
}

/** Where an activity is, or was promised. */
export function reportPlaceText({ city, ...place }: ReportActivity['place'], locale: Locale): string {
  return placeText({ ...place, city: city?.name ?? null, country: city?.country ?? place.country }, locale)
}
