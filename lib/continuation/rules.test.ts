import { describe, expect, test } from 'vitest'
import { localize, translationState } from '@/lib/i18n/localized-text'
import { addDays, daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { isCarriedAtFirst, type Period, proposeContinuation, shiftWhen, shiftYears } from './rules'

const year = (first: number, last = first): Period => ({ startsOn: `${first}-01-01`, endsOn: `${last}-12-31` })
const period = (startsOn: string, endsOn: string): Period => ({ startsOn, endsOn })

describe('the period that a plan goes on with', () => {
  test.each([
    ['a year', year(2026), period('2027-01-01', '2027-12-31'), '2027'],
    ['two years', year(2025, 2026), period('2027-01-01', '2028-12-31'), '2027-2028'],
    ['from July to June', period('2025-07-01', '2026-06-30'), period('2026-07-01', '2027-06-30'), '2026-2027'],
    ['half a year, up to a leap day', period('2027-09-01', '2028-02-29'), period('2028-03-01', '2028-08-31'), '2028'],
    ['what is not made of months', period('2026-03-10', '2026-12-20'), period('2026-12-21', '2027-10-02'), '2026-2027'],
  ])('is as long as its own and right after it: %s', (_, from, next, slug) => {
    expect(proposeContinuation(from, [], '2026-05-01')).toEqual({ ...next, slug })
  })

  test('is neither over nor in the way of another plan', () => {
    expect(proposeContinuation(year(2016), [], '2026-11-26')).toMatchObject(year(2026))
    expect(proposeContinuation(year(2026), [year(2026), year(2027)], '2026-11-26')).toMatchObject(year(2028))
  })
})

const timed: When = {
  ...daysWhen('2016-06-16'),
  precision: 'TIME',
  startTime: '10:00',
  endTime: null,
  timeZone: 'America/Sao_Paulo',
}

describe('a date goes on', () => {
  test.each([
    ['a month stays a month', monthsWhen(2016, 11), monthsWhen(2017, 11)],
    [
      'several months stay several',
      monthsWhen(2016, 4, { year: 2016, month: 6 }),
      monthsWhen(2017, 4, { year: 2017, month: 6 }),
    ],
    ['a year stays a year', yearsWhen(2016), yearsWhen(2017)],
    ['a day is known no more', daysWhen('2016-06-16'), monthsWhen(2017, 6)],
    [
      'days over the end of a month are its months',
      daysWhen('2016-06-30', '2016-07-02'),
      monthsWhen(2017, 6, { year: 2017, month: 7 }),
    ],
    ['an hour neither, nor its zone', timed, monthsWhen(2017, 6)],
    ['a leap day is February', daysWhen('2016-02-29'), monthsWhen(2017, 2)],
  ])('%s', (_, when, next) => {
    expect(shiftWhen(when, year(2016), year(2017))).toEqual(next)
  })

  test('by the months of a period that is no year', () => {
    const [first, second] = [period('2026-01-01', '2026-06-30'), period('2026-07-01', '2026-12-31')]
    expect(shiftWhen(monthsWhen(2026, 3), first, second)).toEqual(monthsWhen(2026, 9))
    expect(shiftWhen(yearsWhen(2026), first, second)).toEqual(yearsWhen(2026))
  })

  const periods = [
    ...[year(2016), year(2015, 2016), period('2015-07-01', '2016-06-30'), period('2016-01-01', '2017-06-30')],
    ...[period('2016-03-01', '2016-03-31'), period('2015-11-01', '2016-02-29')],
  ]
  test.each(periods)('and no day of %o becomes a firm one, or leaves the new period', (from) => {
    const to = proposeContinuation(from, [], '2010-01-01')
    for (let day = from.startsOn; day <= from.endsOn; day = addDays(day, 1)) {
      for (const when of [daysWhen(day), { ...timed, startsOn: day, endsOn: day }]) {
        const { precision, startsOn, endsOn, startTime, timeZone } = shiftWhen(when, from, to)
        expect([precision, startTime, timeZone]).toEqual(['MONTH', null, null])
        expect([startsOn.slice(8), addDays(endsOn, 1).slice(8)]).toEqual(['01', '01'])
        expect(startsOn >= to.startsOn && endsOn <= to.endsOn, `${day} becomes ${startsOn}`).toBe(true)
      }
    }
  })
})

describe('a title goes on', () => {
  const title = localize('pt', { pt: 'Cúpula de 2016', es: 'Cumbre de 2016', en: 'Summit' })

  test('with the years of the new period, in every language, and its translations stay up to date', () => {
    const next = shiftYears(title, year(2016), year(2018))
    expect(next.texts).toEqual({ pt: 'Cúpula de 2018', es: 'Cumbre de 2018', en: 'Summit' })
    expect(translationState(next, 'es')).toBe('translation')
  })

  test('and a translation that was out of date stays out of date', () => {
    const outdated = { ...title, madeFrom: { ...title.madeFrom, es: 'of other words' } }
    expect(translationState(shiftYears(outdated, year(2016), year(2017)), 'es')).toBe('outdated')
  })

  test.each([
    ['Agenda 2030', 'Agenda 2030'],
    ['Sala 12016', 'Sala 12016'],
    ['Planos 2015 e 2016', 'Planos 2015 e 2017'],
    ['R$ 1.2016', 'R$ 1.2016'],
  ])('"%s" as "%s"', (pt, next) => {
    expect(shiftYears(localize('pt', { pt }), year(2016), year(2017)).texts.pt).toBe(next)
  })

  test('of several years each goes on by itself', () => {
    expect(shiftYears(localize('pt', { pt: 'Plano 2015-2016' }), year(2015, 2016), year(2017, 2018)).texts.pt).toBe(
      'Plano 2017-2018',
    )
  })
})

test('what was cancelled is not carried on unless somebody wants it', () => {
  expect([isCarriedAtFirst({ status: 'CANCELLED' }), isCarriedAtFirst({ status: 'HELD' })]).toEqual([false, true])
})
