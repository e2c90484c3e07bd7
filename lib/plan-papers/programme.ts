import type { ContentActivity } from '@/lib/editions/plan-content'
import type { Locale } from '@/lib/i18n/locales'
import { type Told, tellOptional, tellReadable, told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { groupByMonth } from '@/lib/schedule/months'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { activityMark, activityState } from '@/lib/schedule/rules'
import { shelfLabel, spansYears } from '@/lib/schedule/shelf-label'
import { whenText } from '@/lib/schedule/when-where'
import { formatCountry } from '@/lib/time/format'
import { madeAt, type PlanSources } from './sources'

type ActivityReading = {
  title: Told
  /** When, where, and what became of it. */
  lines: Told[]
  /** How firm its date is, or what became of it. */
  mark: ReturnType<typeof activityMark>
}

/** What is scheduled, by month. */
export type Programme = {
  heading: string
  shelves: { label: string; activities: ActivityReading[] }[]
  none: string
}

/** The activities of a plan in the words of one language, on the shelves of their months. */
export function readProgramme(sources: PlanSources, locale: Locale): Programme {
  const { activities } = sources.content
  const t = getTranslator(locale, 'schedule')
  const withYear = spansYears(activities)
  return {
    heading: t('activities'),
    shelves: groupByMonth(activities).map((shelf) => ({
      label: shelfLabel(shelf, locale, withYear),
      activities: shelf.items.map((activity) => readActivity(activity, locale, madeAt(sources))),
    })),
    none: t('noActivities'),
  }
}

function readActivity(activity: ContentActivity, locale: Locale, now: Date): ActivityReading {
  const { when, zone, place } = activity
  // A month stands on its shelf already.
  const isExact = when.precision === 'DAY' || when.precision === 'TIME'
  const where = placeLine(place, locale)
  return {
    title: tellReadable(readActivityTitle(activity, locale), locale),
    lines: [
      ...(isExact ? [told(whenText(when, zone, locale), locale)] : []),
      ...(where ? [told(where, locale)] : []),
      ...stateLines(activity, locale, now),
    ],
    mark: activityMark(activity),
  }
}

/** "Local: Canoas, Brasil, Sala Verde", "On-line"; null while nothing is known of it. */
function placeLine({ city, name, country, venue, isOnline }: ContentActivity['place'], locale: Locale): string | null {
  const t = getTranslator(locale, 'schedule')
  const named = city?.name ?? name
  const land = city?.country ?? country
  const parts = [named, named && land ? formatCountry(land, locale) : null, venue].filter(Boolean).join(', ')
  if (parts) return t(isOnline ? 'placeAndOnline' : 'place', { place: parts })
  return isOnline ? t('online') : null
}

/** Only where something has become of it, as on the plan's page; then with the reason, which is a click away there. */
function stateLines(activity: ContentActivity, locale: Locale, now: Date): Told[] {
  const state = activityState(activity, now)
  if (state === 'TENTATIVE' || state === 'UNRECORDED') return []
  const reason = tellOptional(activity.statusReason, locale)
  const word = told(getTranslator(locale, 'schedule')(`states.${state}`), locale)
  return reason ? [word, reason] : [word]
}
