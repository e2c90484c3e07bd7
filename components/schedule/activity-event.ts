import type { StructuredData } from '@/components/meta/json-ld'
import { pageAddress } from '@/components/meta/page-address'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { withOffset } from '@/lib/time/when'

/** The activity as schema.org's Event; null while no day is known, because an Event has one. */
export function activityEvent(activity: ActivityPageView, locale: Locale): StructuredData | null {
  const { when, status, place, description, unit } = activity
  if (when.precision !== 'DAY' && when.precision !== 'TIME') return null
  const url = pageAddress(locale, `/${unit.slug}/activities/${activity.slug}`)
  const statuses = { CANCELLED: 'EventCancelled', POSTPONED: 'EventPostponed' } as Record<string, string>
  const hasPlace = place.city !== null || place.name !== null
  const mode = !place.isOnline ? 'Offline' : hasPlace ? 'Mixed' : 'Online'
  const title = readActivityTitle(activity, locale)
  return {
    '@type': 'Event',
    name: title.text,
    inLanguage: languageTags[title.lang],
    description: description ? readText(description, locale).text : undefined,
    url,
    ...eventDates(activity),
    eventStatus: `https://schema.org/${statuses[status] ?? 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: eventLocation(activity, url),
    organizer: {
      '@type': 'Organization',
      name: readText(unit.name, locale).text,
      url: pageAddress(locale, `/${unit.slug}`),
    },
  }
}

function eventDates({ when }: ActivityPageView) {
  const { startsOn, endsOn, startTime, endTime, timeZone } = when
  if (!startTime || !timeZone) return { startDate: startsOn, endDate: endsOn }
  return {
    startDate: withOffset(startsOn, startTime, timeZone),
    endDate: endTime ? withOffset(endsOn, endTime, timeZone) : startsOn < endsOn ? endsOn : undefined,
  }
}

function eventLocation({ place }: ActivityPageView, url: string) {
  const named = place.city?.name ?? place.name
  const onSite = named && {
    '@type': 'Place',
    name: place.venue ?? named,
    address: {
      '@type': 'PostalAddress',
      addressLocality: named,
      addressCountry: place.city?.country ?? place.country ?? undefined,
    },
  }
  // Where one joins is not public: the page says that it is online.
  const online = place.isOnline && { '@type': 'VirtualLocation', url }
  const locations = [onSite, online].filter(Boolean)
  return locations.length > 1 ? locations : locations[0]
}
