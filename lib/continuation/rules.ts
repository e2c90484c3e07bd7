import { locales } from '@/lib/i18n/locales'
import { hashOriginal, type LocalizedText, originalOf, translationState } from '@/lib/i18n/localized-text'
import {
  addDays,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  monthsWhen,
  type When,
  yearOf,
  yearsWhen,
} from '@/lib/time/when'
import type { ActivityStatus } from '@/prisma/generated/client/client'

/** The first and the last day of a plan (YYYY-MM-DD), both inclusive. */
export type Period = { startsOn: string; endsOn: string }

/**
 * The period that a plan most likely goes on with, and the last word of its address: as long as its own and right after it, or as many times
 * later as it takes to be over neither on the day `today` (YYYY-MM-DD) nor in the way of the unit's other plans.
 */
export function proposeContinuation(from: Period, others: readonly Period[], today: string): Period & { slug: string } {
  const isTaken = (one: Period) => others.some((other) => other.startsOn <= one.endsOn && one.startsOn <= other.endsOn)
  let next = periodAfter(from)
  while (next.endsOn < today || isTaken(next)) next = periodAfter(next)
  const [first, last] = [yearOf(next.startsOn), yearOf(next.endsOn)]
  return { ...next, slug: first === last ? String(first) : `${first}-${last}` }
}

/** The period right after another, of the same months where it is made of them, else of the same number of days. */
function periodAfter({ startsOn, endsOn }: Period): Period {
  const next = addDays(endsOn, 1)
  const beginsMonth = startsOn.endsWith('-01') && next.endsWith('-01')
  if (!beginsMonth) return { startsOn: next, endsOn: addDays(next, daysBetween(startsOn, endsOn)) }
  return { startsOn: next, endsOn: lastDayOf(monthCount(next) + monthCount(next) - monthCount(startsOn) - 1) }
}

/** Months since the year 0. */
const monthCount = (date: string) => yearOf(date) * 12 + monthOf(date) - 1
const monthAt = (count: number) => ({ year: Math.floor(count / 12), month: (count % 12) + 1 })

function lastDayOf(count: number): string {
  const { year, month } = monthAt(count)
  const { startsOn } = monthsWhen(year, month)
  return addDays(startsOn, lastDayOfMonth(startsOn) - 1)
}

/**
 * When an activity of one period is likely to be in another: as many months or, where no more than its years are known, years later as that
 * begins later. A day and an hour were settled for that time only: of them the month is left.
 */
export function shiftWhen(when: When, from: Period, to: Period): When {
  if (when.precision === 'YEAR') {
    const years = yearsBetween(from, to)
    return yearsWhen(yearOf(when.startsOn) + years, yearOf(when.endsOn) + years)
  }
  const months = monthCount(to.startsOn) - monthCount(from.startsOn)
  const [first, last] = [monthAt(monthCount(when.startsOn) + months), monthAt(monthCount(when.endsOn) + months)]
  return monthsWhen(first.year, first.month, last)
}

const yearsBetween = (from: Period, to: Period) => yearOf(to.startsOn) - yearOf(from.startsOn)

/** A text whose years of one period became those of another, in every language; other numbers stay. A translation that was up to date stays so. */
export function shiftYears(value: LocalizedText, from: Period, to: Period): LocalizedText {
  const texts = Object.fromEntries(
    Object.entries(value.texts).map(([locale, text]) => [locale, shiftYearsIn(text, from, to)]),
  )
  const shifted = { ...value, texts }
  const hash = hashOriginal(originalOf(shifted))
  const upToDate = locales.filter((locale) => translationState(value, locale) === 'translation')
  return {
    ...shifted,
    madeFrom: { ...value.madeFrom, ...Object.fromEntries(upToDate.map((locale) => [locale, hash])) },
  }
}

function shiftYearsIn(text: string, from: Period, to: Period): string {
  const [first, last] = [yearOf(from.startsOn), yearOf(from.endsOn)]
  return text.replace(/(?<![\d.,])\d{4}(?!\d)/g, (digits) => {
    const year = Number(digits)
    return first <= year && year <= last ? String(year + yearsBetween(from, to)) : digits
  })
}

/** What was called off is not proposed again. */
export function isCarriedAtFirst({ status }: { status: ActivityStatus }): boolean {
  return status !== 'CANCELLED'
}
