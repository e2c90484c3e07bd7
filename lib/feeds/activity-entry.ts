import { getEnv } from '@/lib/env'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { CalendarEvent, CalendarText } from '@/lib/ical/calendar'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { PlaceView } from '@/lib/schedule/view'
import { formatCountry, formatWhen } from '@/lib/time/format'
import { pagePath } from './addresses'
import { calendarStatus, calendarWhen } from './rules'
import type { FeedActivity } from './view'

/**
 * An activity as an entry of a calendar, in one language. It is known by its id, which stays when its date, its title and the site's address
 * change. `withUnit` says before the title whose it is, where a calendar is of several units.
 */
export function activityEntry(activity: FeedActivity, locale: Locale, withUnit: boolean): CalendarEvent {
  const t = getTranslator(locale, 'schedule')
  const { id, sequence, changedAt, when, zone, status, kinds } = activity
  return {
    uid: id,
    sequence,
    changedAt,
    when: calendarWhen(when, zone),
    ...calendarStatus(status, when),
    summary: summaryOf(activity, locale, withUnit),
    description: descriptionOf(activity, locale),
    location: locationOf(activity.place, locale),
    url: addressOf(activity, locale),
    categories: kinds.map((kind) => t(`kinds.${kind}`)),
  }
}

/** The entry for who may know where one joins it online; without such an address, as it is. */
export function withJoiningLink(entry: CalendarEvent, joiningLink: string | undefined, locale: Locale): CalendarEvent {
  if (!joiningLink) return entry
  const t = getTranslator(locale, 'schedule')
  return { ...entry, conference: joiningLink, description: `${t('join')}: ${joiningLink}\n\n${entry.description}` }
}

function addressOf({ slug, unit }: FeedActivity, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}${pagePath({ of: 'activity', unitSlug: unit.slug, slug })}`
}

/** Calendars show little more than the title: what does not happen as planned says so in it. */
function summaryOf(activity: FeedActivity, locale: Locale, withUnit: boolean): CalendarText {
  const { status, unit } = activity
  const { text, lang } = readActivityTitle(activity, locale)
  const isOff = status === 'CANCELLED' || status === 'POSTPONED'
  const state = isOff ? `${getTranslator(lang, 'schedule')(`states.${status}`)}: ` : ''
  return { text: `${state}${withUnit ? `${unit.acronym}: ` : ''}${text}`, lang: languageTags[lang] }
}

function descriptionOf(activity: FeedActivity, locale: Locale): string {
  const { when, status, statusReason, description, plan, unit } = activity
  const [t, tFeeds] = [getTranslator(locale, 'schedule'), getTranslator(locale, 'feeds')]
  const state = t(`states.${status}`)
  return [
    statusReason && `${state}: ${readText(statusReason, locale).text}`,
    when.precision === 'MONTH' && tFeeds('onlyMonthKnown', { when: formatWhen(when, locale) }),
    description && readText(description, locale).text,
    `${readText(unit.name, locale).text}. ${readText(plan.title, locale).text}.`,
    addressOf(activity, locale),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** "Sala Verde, Canoas, Brasil": the nearer first, as maps read it; online only where it is nowhere else. */
function locationOf({ city, name, country, venue, isOnline }: PlaceView, locale: Locale): CalendarText | null {
  const t = getTranslator(locale, 'schedule')
  const land = city?.country ?? country
  const parts = [venue, city?.name ?? name, land && formatCountry(land, locale)].filter(Boolean).join(', ')
  const lang = languageTags[locale]
  if (parts) return { text: isOnline ? `${parts}, ${t('alsoOnline')}` : parts, lang }
  return isOnline ? { text: t('online'), lang } : null
}
