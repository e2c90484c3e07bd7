import { type Locale, languageTags } from '@/lib/i18n/locales'
import { monthOf, type Precision, storedDate, todayIn, type When, weekdayOf, yearOf } from './when'

// Dates without a zone are formatted as midnight UTC in UTC: no process or viewer zone can shift them.
function dayFormat(locale: Locale, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(languageTags[locale], { timeZone: 'UTC', ...options })
}

const dayOptions = { day: 'numeric', month: 'long', year: 'numeric' } as const
const monthOptions = { month: 'long', year: 'numeric' } as const

// Portuguese and Spanish write "12 a 14 de maio" and "12 al 14 de mayo", where Intl only knows a dash for all languages.
const joinings: Record<Locale, { days: string; months: string }> = {
  pt: { days: ' a ', months: ' a ' },
  es: { days: ' al ', months: ' a ' },
  en: { days: '–', months: ' – ' },
}

function formatRange(locale: Locale, options: Intl.DateTimeFormatOptions, from: string, to: string): string {
  const parts = dayFormat(locale, options).formatRangeToParts(storedDate(from), storedDate(to))
  const words = parts.map(({ type, value }, index) => {
    if (type === 'day') return locale === 'pt' && value === '1' ? '1º' : value
    if (type !== 'literal' || !value.includes('–')) return value
    if (!options.day) return joinings[locale].months
    // English sets the dash close between two days, and apart between dates that have more words.
    return locale === 'en' && parts[index - 1]?.type !== 'day' ? ' – ' : joinings[locale].days
  })
  return words.join('')
}

/**
 * `when` in words, no more exactly than it is known: "2016", "junho de 2016", "16 a 17 de junho de 2016",
 * "16 de junho de 2016, 10:00–12:30". Times are wall times of the place; the zone is named by {@link formatZone}.
 */
export function formatWhen(when: When, locale: Locale): string {
  return formatKnown(when, locale, { day: dayOptions, month: monthOptions })
}

/** As {@link formatWhen}, where the year stands above already; it is named all the same for what lies in two years. */
export function formatWhenInYear(when: When, locale: Locale): string {
  if (yearOf(when.startsOn) !== yearOf(when.endsOn)) return formatWhen(when, locale)
  return formatKnown(when, locale, { day: { day: 'numeric', month: 'long' }, month: { month: 'long' } })
}

type Options = Record<'day' | 'month', Intl.DateTimeFormatOptions>

function formatKnown(when: When, locale: Locale, options: Options): string {
  switch (when.precision) {
    case 'YEAR':
      return formatYears(when.startsOn, when.endsOn)
    case 'MONTH':
      return formatRange(locale, options.month, when.startsOn, `${when.endsOn.slice(0, 8)}01`)
    case 'DAY':
      return formatRange(locale, options.day, when.startsOn, when.endsOn)
    case 'TIME':
      return formatTimes(when, locale, options)
  }
}

function formatTimes(when: When, locale: Locale, options: Options): string {
  const { startsOn, endsOn, startTime, endTime } = when
  const start = formatRange(locale, options.day, startsOn, startsOn)
  if (startsOn === endsOn) return `${start}, ${startTime}${endTime ? `–${endTime}` : ''}`
  const end = formatRange(locale, options.day, endsOn, endsOn)
  return `${start}, ${startTime} – ${end}${endTime ? `, ${endTime}` : ''}`
}

/** A machine-readable form for `<time datetime>`: "2016", "2016-06", "2016-06-16" or "2016-06-16T10:00"; null for ranges of more than one such unit. */
export function machineWhen(when: When): string | null {
  if (when.precision === 'YEAR')
    return when.startsOn.slice(0, 4) === when.endsOn.slice(0, 4) ? when.startsOn.slice(0, 4) : null
  if (when.precision === 'MONTH')
    return when.startsOn.slice(0, 7) === when.endsOn.slice(0, 7) ? when.startsOn.slice(0, 7) : null
  if (when.precision === 'TIME') return `${when.startsOn}T${when.startTime}`
  return when.startsOn === when.endsOn ? when.startsOn : null
}

/** The name of a month (1–12) as a heading: "Junho", "Junio", "June". */
export function formatMonth(month: number, locale: Locale): string {
  return capitalize(dayFormat(locale, { month: 'long' }).format(new Date(Date.UTC(2016, month - 1, 1))), locale)
}

/** The name of a month (1–12) as the head of a narrow column: "jun", and for the narrowest one letter, "J". */
export function formatMonthShort(month: number, locale: Locale, width: 'short' | 'narrow'): string {
  const name = dayFormat(locale, { month: width }).format(new Date(Date.UTC(2016, month - 1, 1)))
  return name.replace(/\.$/, '')
}

// As calendars on the walls of the languages' countries have it: Brazil's weeks begin on Sunday.
const firstWeekdays: Record<Locale, number> = { pt: 7, es: 1, en: 1 }

/** The day on which a week begins: 1 is Monday, 7 Sunday. */
export function firstWeekday(locale: Locale): number {
  return firstWeekdays[locale]
}

/** The name of a day of the week (1 Monday – 7 Sunday): "segunda-feira", or "seg". */
export function formatWeekday(weekday: number, locale: Locale, width: 'long' | 'short' = 'long'): string {
  // 1 August 2016 was a Monday.
  return dayFormat(locale, { weekday: width })
    .format(new Date(Date.UTC(2016, 7, weekday)))
    .replace(/\.$/, '')
}

/** A day (YYYY-MM-DD) where its month stands above already: "ter 16"; several of one month: "16–18"; of two: "29 mai – 2 jun". */
export function formatDays(from: string, to: string, locale: Locale): string {
  const day = (date: string) => String(Number(date.slice(8)))
  if (from === to) return `${formatWeekday(weekdayOf(from), locale, 'short')} ${day(from)}`
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day(from)}–${day(to)}`
  const withMonth = (date: string) => `${day(date)} ${formatMonthShort(monthOf(date), locale, 'short')}`
  return `${withMonth(from)} – ${withMonth(to)}`
}

/** `when` as {@link formatWhen} has it, with the day of the week of one day: "quinta-feira, 16 de junho de 2016, 10:00". */
export function formatWhenOfWeek(when: When, locale: Locale): string {
  const text = formatWhen(when, locale)
  return when.startsOn === when.endsOn ? `${formatWeekday(weekdayOf(when.startsOn), locale)}, ${text}` : text
}

/** A day, days or hours as the head of a narrow column: "qui 16 jun", "qui 16 jun, 10:00", "16–18 jun". */
export function formatDaysShort({ startsOn, endsOn, startTime }: When, locale: Locale): string {
  const days = formatDays(startsOn, endsOn, locale)
  const month = formatMonthShort(monthOf(startsOn), locale, 'short')
  const dated = startsOn.slice(0, 7) === endsOn.slice(0, 7) ? `${days} ${month}` : days
  return startTime ? `${dated}, ${startTime}` : dated
}

/** "Canoas, Lo Prado e Montevidéu": some things of a kind in one sentence. */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(languageTags[locale], { type: 'conjunction' }).format(words)
}

function capitalize(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(languageTags[locale]) + text.slice(1)
}

/**
 * The label of a programme's shelf from the days `from` and `to` (YYYY-MM-DD): "Junho", "Junho a julho"; with `withYear`, and always where the
 * months lie in two years, "Junho de 2016".
 */
export function formatMonths(from: string, to: string, locale: Locale, withYear: boolean): string {
  const needsYear = withYear || yearOf(from) !== yearOf(to)
  const last = from.slice(0, 7) === to.slice(0, 7) ? from : to
  return capitalize(formatRange(locale, needsYear ? monthOptions : { month: 'long' }, from, last), locale)
}

/** "2016", or "2016–2017", from the first and the last day. */
export function formatYears(from: string, to: string): string {
  return yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`
}

/** One end of a mandate or a day (YYYY-MM-DD) at its precision: "2016", "junho de 2016", "16 de junho de 2016". */
export function formatDate(date: string, locale: Locale, precision: Precision = 'DAY'): string {
  if (precision === 'YEAR') return String(yearOf(date))
  return formatRange(locale, precision === 'MONTH' ? monthOptions : dayOptions, date, date)
}

/** An instant as day and time in `timeZone`: "16 de junho de 2016, 10:00". */
export function formatInstant(instant: Date, locale: Locale, timeZone: string): string {
  const tag = languageTags[locale]
  const time = new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  )
  return `${formatDate(todayIn(timeZone, instant), locale)}, ${time}`
}

// What CLDR puts into the names of zones without summer time; nobody says it: "horário de Brasília", not "horário padrão".
const standardWord: Record<Locale, RegExp> = { pt: / padrão(?= d)/i, es: / estándar/i, en: / standard(?= time)/i }

/** The zone's own name, in summer and in winter, as it stands within a sentence: "horário de Brasília", "hora de Chile", "Uruguay Time". */
export function formatZone(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(languageTags[locale], { timeZone, timeZoneName: 'longGeneric' }).formatToParts()
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
  return name.replace(standardWord[locale], '').replace(/^H(?=or[aá])/, 'h')
}

/** A zone (IANA name) as one of a list to choose from: "America/Sao Paulo (horário de Brasília)". */
export function formatZoneChoice(timeZone: string, locale: Locale): string {
  return `${timeZone.replaceAll('_', ' ')} (${formatZone(timeZone, locale)})`
}

/** The country's name from its ISO 3166-1 alpha-2 code: "Uruguai". */
export function formatCountry(code: string, locale: Locale): string {
  return new Intl.DisplayNames(languageTags[locale], { type: 'region' }).of(code) ?? code
}

/** A whole number with the language's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale]).format(value)
}
