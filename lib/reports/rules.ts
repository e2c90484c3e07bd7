import { yearOf } from '@/lib/time/when'

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
