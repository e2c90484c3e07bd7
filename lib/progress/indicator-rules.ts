import { compareDecimals, type Decimal, shareBetween } from '@/lib/i18n/decimal'
import { type LocalizedText, originalOf } from '@/lib/i18n/localized-text'
import type { When } from '@/lib/time/when'

/** What an indicator is counted in, where it is made of words: "%" and "°" are the same in every language. */
export function wordsOfUnit(measuredIn: LocalizedText | null): LocalizedText | null {
  return measuredIn && /\p{L}/u.test(originalOf(measuredIn)) ? measuredIn : null
}

/** Where an indicator is to go, and from where, as far as that was said. */
export type Course = { baseline: Decimal | null; target: Decimal }

/** What was found of an indicator on a day, in a month or a year. */
export type Measured = { id: string; value: Decimal; when: When }

/**
 * Which way is forward: from the baseline to the target. Null where there is no baseline, since without it nobody has said whether more is better, and where the
 * two are the same.
 */
export function directionOf({ baseline, target }: Course): 'up' | 'down' | null {
  const ahead = baseline === null ? 0 : compareDecimals(target, baseline)
  return ahead > 0 ? 'up' : ahead < 0 ? 'down' : null
}

/**
 * Where an indicator stands. `isMet` is whether it is at its target or beyond, null where that cannot be told: nothing was measured, or there is no
 * baseline to say what "beyond" is. `share` is how much of the way from baseline to target is done, from 0 to 1; null without such a way.
 */
export type Standing = { isMet: boolean | null; share: number | null }

export function standingOf(course: Course, value: Decimal | null): Standing {
  if (value === null) return { isMet: null, share: null }
  const { baseline, target } = course
  const direction = directionOf(course)
  const beyond = compareDecimals(value, target)
  if (direction === null) return { isMet: beyond === 0 ? true : baseline === null ? null : false, share: null }
  const share = baseline === null ? null : shareBetween(baseline, target, value)
  return {
    isMet: direction === 'up' ? beyond >= 0 : beyond <= 0,
    share: share === null ? null : Math.min(1, Math.max(0, share)),
  }
}

/** The order in which readings are told: by the last day that they tell of, the vaguer before the more exact, then as they were written (ids grow with time). */
export function byTime(a: Measured, b: Measured): number {
  return (
    a.when.endsOn.localeCompare(b.when.endsOn) ||
    a.when.startsOn.localeCompare(b.when.startsOn) ||
    a.id.localeCompare(b.id)
  )
}

/** The reading that tells of the latest time; null without any. */
export function latestReading<T extends Measured>(readings: readonly T[]): T | null {
  return [...readings].sort(byTime).at(-1) ?? null
}

/**
 * How many of an objective's indicators are at their target, of those of which it can be told; `open` are those without a baseline, of which it cannot.
 * `begun` says whether any of them has moved from where it stood.
 */
export type IndicatorCounts = { met: number; judged: number; open: number; begun: boolean }

export function countIndicators(indicators: readonly (Course & { readings: readonly Measured[] })[]): IndicatorCounts {
  const counts = { met: 0, judged: 0, open: 0, begun: false }
  for (const indicator of indicators) {
    const value = latestReading(indicator.readings)?.value ?? null
    const { isMet, share } = standingOf(indicator, value)
    if (isMet) counts.met += 1
    if (isMet || indicator.baseline !== null) counts.judged += 1
    else counts.open += 1
    counts.begun ||= isMet === true || (value !== null && (share === null ? indicator.baseline === null : share > 0))
  }
  return counts
}
