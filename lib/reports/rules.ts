import { isPlainDate, yearOf } from '@/lib/time/when'

type Period = { startsOn: string; endsOn: string }

/** The periods (YYYY-MM-DD, inclusive) that a plan can be reported on: each calendar year of it and, where that is another one, its whole period. */
export function reportPeriods({ startsOn, endsOn }: Period): Period[] {
  const [first, last] = [yearOf(startsOn), yearOf(endsOn)]
  if (first === last) return [{ startsOn, endsOn }]
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    startsOn: index === 0 ? startsOn : `${first + index}-01-01`,
    endsOn: first + index === last ? endsOn : `${first + index}-12-31`,
  }))
  return [...years, { startsOn, endsOn }]
}

/** A period (YYYY-MM-DD, inclusive) as an address names it: "2016", "2016-2017", and where it is not of whole years "2016-03-01--2016-12-31". */
export function periodSlug({ startsOn, endsOn }: Period): string {
  if (!startsOn.endsWith('-01-01') || !endsOn.endsWith('-12-31')) return `${startsOn}--${endsOn}`
  const [first, last] = [yearOf(startsOn), yearOf(endsOn)]
  return first === last ? String(first) : `${first}-${last}`
}

/** The period that an address names; null when it names none, or not in the way of {@link periodSlug}: each has one address. */
export function readPeriodSlug(slug: string): Period | null {
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(slug)
  const [startsOn = '', endsOn = ''] = years ? [`${years[1]}-01-01`, `${years[2] ?? years[1]}-12-31`] : slug.split('--')
  if (!isPlainDate(startsOn) || !isPlainDate(endsOn) || startsOn > endsOn) return null
  return periodSlug({ startsOn, endsOn }) === slug ? { startsOn, endsOn } : null
}
