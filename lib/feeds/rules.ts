import type { CalendarEvent, CalendarWhen } from '@/lib/ical/calendar'
import { addDays, type When } from '@/lib/time/when'
import type { ActivityStatus } from '@/prisma/generated/client/client'

/**
 * Whether an activity is an entry of a calendar: it has a day, or its months are known and asked for. A whole year in a calendar would say
 * nothing; it stays on the pages.
 */
export function isListed({ precision }: When, withTentative: boolean): boolean {
  return precision === 'DAY' || precision === 'TIME' || (precision === 'MONTH' && withTentative)
}

/**
 * What a calendar can say of an activity's state. What has no day is tentative whatever else is known. Postponed is tentative and not
 * cancelled: calendars hide what is cancelled, and the reader would not learn why. Only what is sure takes up anybody's time.
 */
export function calendarStatus(status: ActivityStatus, { precision }: When): Pick<CalendarEvent, 'status' | 'isBusy'> {
  if (status === 'CANCELLED') return { status: 'CANCELLED', isBusy: false }
  const isSure = (status === 'CONFIRMED' || status === 'HELD') && precision !== 'MONTH' && precision !== 'YEAR'
  return isSure ? { status: 'CONFIRMED', isBusy: true } : { status: 'TENTATIVE', isBusy: false }
}

/**
 * The date as a calendar holds it: months and days as whole days, times on the clocks of the place (`zone` where the date names none). A
 * meeting without an end has none in the calendar either; one over several days lasts until the midnight after the last.
 */
export function calendarWhen(when: When, zone: string): CalendarWhen {
  const { startsOn, endsOn, startTime, endTime } = when
  if (startTime === null) return { unit: 'days', startsOn, endsOn }
  const lasts = endTime ? { day: endsOn, time: endTime } : { day: addDays(endsOn, 1), time: '00:00' }
  return {
    unit: 'time',
    start: { day: startsOn, time: startTime },
    end: endTime || endsOn > startsOn ? lasts : null,
    timeZone: when.timeZone ?? zone,
  }
}
