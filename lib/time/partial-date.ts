import { daysWhen, isPlainDate, monthsWhen, type Precision, type When, yearsWhen } from './when'

/** A date as far as it is known: the days (YYYY-MM-DD, inclusive) that it stands for. */
export type PartialDate = { precision: Exclude<Precision, 'TIME'>; firstDay: string; lastDay: string }

/** The parts of a date as fields hold them; what is not known is empty. */
export type DateParts = { year: string; month: string; day: string }

/**
 * The date of which only a year, a year and a month (1–12), or a whole day is known. Null when nothing is given; undefined for what is
 * no date: a day without its month, a month without its year, the 31st of June.
 */
export function parsePartialDate({ year, month, day }: Partial<DateParts>): PartialDate | null | undefined {
  const [y = '', m = '', d = ''] = [year, month, day].map((part) => part?.trim())
  if (!y && !m && !d) return null
  if (!/^\d{4}$/.test(y) || Number(y) < 1900 || !/^\d{0,2}$/.test(m) || !/^\d{0,2}$/.test(d)) return undefined
  if (!m) return d ? undefined : spanOf('YEAR', yearsWhen(Number(y)))
  if (Number(m) < 1 || Number(m) > 12) return undefined
  if (!d) return spanOf('MONTH', monthsWhen(Number(y), Number(m)))
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isPlainDate(date) ? spanOf('DAY', daysWhen(date)) : undefined
}

function spanOf(precision: PartialDate['precision'], { startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  return { precision, firstDay: startsOn, lastDay: endsOn }
}

/** The fields that show one end of a period (YYYY-MM-DD) as far as its precision knows it. */
export function partsOfDate(date: string | null, precision: Precision | null): DateParts {
  const [year = '', month = '', day = ''] = date?.split('-').map((part) => part.replace(/^0+/, '')) ?? []
  return { year, month: precision === 'YEAR' ? '' : month, day: precision === 'DAY' ? day : '' }
}

/** The same as a When. */
export function partialWhen({ precision, firstDay, lastDay }: PartialDate): When {
  return { precision, startsOn: firstDay, endsOn: lastDay, startTime: null, endTime: null, timeZone: null }
}
