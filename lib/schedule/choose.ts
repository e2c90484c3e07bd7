import type { CityName } from '@/lib/cities/view'
import { instantsOf, secondsToMidnight, yearOf } from '@/lib/time/when'
import type { ActivityKind, ActivityStatus } from '@/prisma/generated/client/client'
import type { ScheduleChoice } from './choice'
import { activityKinds, activityStatuses } from './kinds'
import { activityPhase, type Dated } from './rules'
import type { ActivityView } from './view'

/** What is looked at to choose an activity. */
export type Choosable = Dated &
  Pick<ActivityView, 'kinds'> & { place: { city: Pick<CityName, 'slug'> | null }; unit: { slug: string } }

/** The activities that meet all that is chosen but the time, in the order given. `own`: the addresses of the reader's cities. */
export function filterActivities<T extends Choosable>(
  activities: readonly T[],
  choice: ScheduleChoice,
  own: readonly string[] = [],
): T[] {
  const { unit, city, kind, status, mine } = choice
  return activities.filter((activity) => {
    const host = activity.place.city?.slug
    return (
      (unit === null || activity.unit.slug === unit) &&
      (city === null || host === city) &&
      (kind === null || activity.kinds.includes(kind)) &&
      (status === null || activity.status === status) &&
      (!mine || (host !== undefined && own.includes(host)))
    )
  })
}

/** Those of the year and of the period that are chosen, in the order given. What lies in two years is of both. */
export function inChosenTime<T extends Dated>(activities: readonly T[], choice: ScheduleChoice, now: Date): T[] {
  const { show, year } = choice
  return activities.filter(
    (activity) =>
      (year === null || touchesYear(activity, year)) && (show === 'all' || activityPhase(activity, now) === show),
  )
}

export function touchesYear({ when }: Pick<Dated, 'when'>, year: number): boolean {
  return yearOf(when.startsOn) <= year && yearOf(when.endsOn) >= year
}

/** The years in which anything is scheduled, the latest first. */
export function yearsOf(activities: readonly Pick<Dated, 'when'>[]): number[] {
  const years = new Set(activities.flatMap(({ when }) => yearsBetween(yearOf(when.startsOn), yearOf(when.endsOn))))
  return [...years].sort((a, b) => b - a)
}

function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The year to open a year's view with: this one, else the next in which anything is scheduled, else the last one. */
export function nearestYear(activities: readonly Pick<Dated, 'when'>[], today: string): number {
  const thisYear = yearOf(today)
  const years = yearsOf(activities)
  return years.findLast((year) => year >= thisYear) ?? years[0] ?? thisYear
}

/** The month (YYYY-MM) to open a month's view with: this one or the next in which anything begins on a known day or month, else the last. */
export function nearestMonth(activities: readonly Pick<Dated, 'when'>[], today: string): string {
  const thisMonth = today.slice(0, 7)
  const dated = activities.filter(({ when }) => when.precision !== 'YEAR')
  if (dated.some(({ when }) => when.startsOn.slice(0, 7) <= thisMonth && when.endsOn.slice(0, 7) >= thisMonth)) {
    return thisMonth
  }
  const months = dated.map(({ when }) => when.startsOn.slice(0, 7)).sort()
  return months.find((month) => month >= thisMonth) ?? months.at(-1) ?? thisMonth
}

/**
 * For how many seconds what a page says of these activities stays true by itself: until the first of them is over, and no longer than to
 * midnight in `zone`, whose days are marked.
 */
export function secondsUntilChange(activities: readonly Dated[], zone: string, now: Date): number {
  const ends = activities.map(({ when, zone: own }) => instantsOf(when, own).end.getTime() - now.getTime())
  const next = ends.filter((left) => left > 0).map((left) => Math.ceil(left / 1000))
  return Math.min(secondsToMidnight(zone, now), ...next)
}

/** What there is to choose among, each once; units and cities in the order of their names. */
export type ScheduleOptions = {
  units: ActivityView['unit'][]
  cities: CityName[]
  kinds: ActivityKind[]
  statuses: ActivityStatus[]
}

/** What these activities can be chosen by. */
export function scheduleOptions(activities: readonly ActivityView[]): ScheduleOptions {
  const units = new Map(activities.map(({ unit }) => [unit.slug, unit]))
  const cities = new Map(activities.flatMap(({ place: { city } }) => (city ? [[city.slug, city] as const] : [])))
  return {
    units: [...units.values()].sort((a, b) => a.acronym.localeCompare(b.acronym, 'pt')),
    cities: [...cities.values()].sort((a, b) => a.name.localeCompare(b.name, 'pt')),
    kinds: activityKinds.filter((kind) => activities.some(({ kinds }) => kinds.includes(kind))),
    statuses: activityStatuses.filter((status) => activities.some((activity) => activity.status === status)),
  }
}

/** The choice without what there is nothing of to choose: an address may name a city that has gone. */
export function knownChoice(choice: ScheduleChoice, options: ScheduleOptions): ScheduleChoice {
  const among = (slug: string | null, things: { slug: string }[]) =>
    things.some((thing) => thing.slug === slug) ? slug : null
  return { ...choice, unit: among(choice.unit, options.units), city: among(choice.city, options.cities) }
}
