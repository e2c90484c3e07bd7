import { describe, expect, test } from 'vitest'
import type { Decimal } from '@/lib/i18n/decimal'
import { localize } from '@/lib/i18n/localized-text'
import type { IndicatorContent } from '@/lib/progress/indicator-row'
import { directionOf } from '@/lib/progress/indicator-rules'
import { daysWhen, monthsWhen, yearsWhen } from '@/lib/time/when'
import { continueIndicator } from './indicator-rules'

const from = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
const to = { startsOn: '2018-01-01', endsOn: '2019-12-31' }
const indicator: IndicatorContent = {
  name: localize('pt', { pt: 'Cidades com observatório' }),
  measuredIn: null,
  baseline: '3',
  baselineOn: yearsWhen(2015),
  target: '12',
  due: monthsWhen(2016, 12),
}
const reading = (value: Decimal, month: number) => ({ id: value, value, when: monthsWhen(2016, month) })

describe('an indicator in the next plan', () => {
  test('starts from what was measured last, and is due as much later as the period begins', () => {
    expect(continueIndicator(indicator, [reading('9', 8), reading('5', 5)], from, to)).toEqual({
      ...indicator,
      ...{ baseline: '9', baselineOn: monthsWhen(2016, 8), due: monthsWhen(2018, 12) },
    })
  })

  test('starts from less than before where less was measured', () => {
    expect(continueIndicator(indicator, [reading('1', 8)], from, to)).toMatchObject({ baseline: '1' })
  })

  test('is due in a month where it was due on a day, and in a year where no more was known', () => {
    expect(continueIndicator({ ...indicator, due: daysWhen('2016-11-30') }, [], from, to).due).toEqual(
      monthsWhen(2018, 11),
    )
    expect(continueIndicator({ ...indicator, due: yearsWhen(2016) }, [], from, to).due).toEqual(yearsWhen(2018))
  })

  test.each<[string, IndicatorContent, ReturnType<typeof reading>[]]>([
    ['nothing was measured', indicator, []],
    ['the target is reached', indicator, [reading('12', 8)]],
    ['the target is passed', indicator, [reading('15', 8)]],
    ['nobody said where it started', { ...indicator, baseline: null, baselineOn: null }, [reading('9', 8)]],
  ])('starts where it did before if %s', (_why, given, readings) => {
    const { baseline, baselineOn } = given
    const next = continueIndicator(given, readings, from, to)
    expect(next).toMatchObject({ baseline, baselineOn })
    expect(directionOf(next)).toBe(directionOf(given))
  })
})
