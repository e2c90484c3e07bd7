import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { type Told, tell, toldPieces } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { isLaterWithin, mandatePeriod, roleKey } from '@/lib/mandates/mandate-period'
import { placeText, whenText } from '@/lib/schedule/when-where'
import { formatCountry, formatDate, formatWhen, formatYears } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { ReportActivity, ReportContent, ReportDecision, ReportFacts, ReportObjective } from './report-content'

// What a report says alike on its pages, on its paper and in its presentation.

/** "Relatório 2016", by the years of its period (first and last day, YYYY-MM-DD). */
export function reportTitle({ startsOn, endsOn }: ReportContent['period'], locale: Locale): string {
  return getTranslator(locale, 'reportOut')('title', { years: formatYears(startsOn, endsOn) })
}

/** Of which day the facts are, and what they are measured by. */
export function basisText(facts: ReportFacts, locale: Locale): string {
  const date = formatDate(todayIn(facts.network.timeZone, new Date(facts.asOf)), locale)
  return `${getTranslator(locale, 'reportOut')('asOf', { date })} ${measureText(facts, locale)}`
}

/** What the facts are measured by. */
export function measureText({ network, measuredBy }: ReportFacts, locale: Locale): string {
  const t = getTranslator(locale, 'reportOut')
  if (!measuredBy) return t('notMeasured')
  const date = formatDate(todayIn(network.timeZone, new Date(measuredBy.publishedAt)), locale)
  return t('measuredBy', { number: measuredBy.number, date })
}

/** What changed in a mandate, and when; the reason for which one was extended stands beside it. */
export function mandateChangeText(change: ReportContent['mandateChanges'][number], locale: Locale): string {
  const t = getTranslator(locale, 'reportOut')
  const dated = ({ on, precision }: (typeof change)['at']) => formatDate(on, locale, precision)
  const role = getTranslator(locale, 'mandates')(roleKey(change))
  const of = { city: change.city.name, role, date: dated(change.at) }
  if (change.change !== 'extended') return t(`change.${change.change}`, of)
  const isLater = isLaterWithin(change.from.on, change.to.on, change.to.precision)
  const ends = { from: dated(change.from), to: dated(change.to) }
  return t(isLater ? 'change.extendedWithin' : 'change.extended', { ...of, ...ends })
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

/** "Motivo: chuva forte", in one line and with what must be said of the language of the reason. */
export function reasonText(reason: LocalizedText, locale: Locale): Told {
  const { text, lang, note } = tell(reason, locale)
  const label = { text: `${getTranslator(locale, 'editions')('reason')} ` }
  return { ...toldPieces([label, lang === locale ? { text } : { text, lang }], locale), note }
}

/** Who told of an objective on which day, and whether it was reached with that. */
export function noteText({ reportedOn, city, isReached }: ReportObjective['notes'][number], locale: Locale): string {
  const t = getTranslator(locale, 'progress')
  const date = formatDate(reportedOn, locale)
  const by = city ? t('by', { date, city: city.name }) : t('bySecretariat', { date })
  return isReached ? `${by}. ${t('reached')}` : by
}

/** "Coordenação: Canoas, Brasil · 2016", as it is said on a day (YYYY-MM-DD). */
export function officeText(office: ReportContent['offices'][number], day: string, locale: Locale): string {
  const period = mandatePeriod(office, locale, day)
  const { city } = office
  const role = getTranslator(locale, 'mandates')(roleKey(office))
  return `${role}: ${city.name}, ${formatCountry(city.country, locale)} · ${period}`
}

/** "Feito · Responsável: Rosario · até agosto de 2016". */
export function decisionText({ state, responsibleCity, dueMonth }: ReportDecision, locale: Locale): string {
  const t = getTranslator(locale, 'held')
  return [
    t(`decisions.states.${state}`),
    ...(responsibleCity ? [t('decisions.responsible', { city: responsibleCity.name })] : []),
    ...(dueMonth ? [t('decisions.due', { month: formatDate(`${dueMonth}-01`, locale, 'MONTH') })] : []),
  ].join(' · ')
}
