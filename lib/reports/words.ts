import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod, roleKey } from '@/lib/mandates/mandate-period'
import { placeText, whenText } from '@/lib/schedule/when-where'
import { formatCountry, formatDate, formatWhen, formatYears } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { ReportActivity, ReportContent, ReportObjective } from './report-content'
import { dayOf, type ReportSources } from './sources'

// What a report says alike on its pages, on its paper and in its presentation.

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
function reportPlaceText({ city, ...place }: ReportActivity['place'], locale: Locale): string {
  return placeText({ ...place, city: city?.name ?? null, country: city?.country ?? place.country }, locale)
}

/** When and where an activity is, what differs from what was promised, and who was there: line by line. */
export function activityTexts({ when, zone, place, ...activity }: ReportActivity, locale: Locale): string[] {
  return [`${whenText(when, zone, locale)} · ${reportPlaceText(place, locale)}`, ...differenceTexts(activity, locale)]
}

type Difference = Pick<ReportActivity, 'promised' | 'isAdded' | 'moved' | 'elsewhere' | 'attendance'>

function differenceTexts({ promised, isAdded, moved, elsewhere, attendance }: Difference, locale: Locale): string[] {
  const t = getTranslator(locale, 'reportOut')
  const editions = getTranslator(locale, 'editions')
  const lines = [
    // "From … to …" names the promise already.
    promised && !moved ? editions('promisedFor', { when: formatWhen(promised, locale) }) : null,
    isAdded ? t('added') : null,
    moved ? editions('moved', { from: formatWhen(moved.from, locale), to: formatWhen(moved.to, locale) }) : null,
    elsewhere
      ? editions('elsewhere', {
          from: reportPlaceText(elsewhere.from, locale),
          to: reportPlaceText(elsewhere.to, locale),
        })
      : null,
    attendance ? t('sheet', { onSite: attendance.onSite, remote: attendance.remote, guests: attendance.guests }) : null,
  ]
  return lines.filter((line) => line !== null)
}

/** Who told of an objective on which day, and whether it was reached with that. */
export function noteText({ reportedOn, city, isReached }: ReportObjective['notes'][number], locale: Locale): string {
  const t = getTranslator(locale, 'progress')
  const date = formatDate(reportedOn, locale)
  const by = city ? t('by', { date, city: city.name }) : t('bySecretariat', { date })
  return isReached ? `${by}. ${t('reached')}` : by
}

/** "Coordenação: Canoas, Brasil (2016)". */
export function officeText(office: ReportContent['offices'][number], sources: ReportSources, locale: Locale): string {
  const period = mandatePeriod(office, locale, dayOf(sources))
  const { city } = office
  const role = getTranslator(locale, 'mandates')(roleKey(office))
  return `${role}: ${city.name}, ${formatCountry(city.country, locale)} (${period})`
}
