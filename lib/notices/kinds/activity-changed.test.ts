import { expect, test } from 'vitest'
import type { ToldActivity } from '@/lib/mail/notice-kinds'
import { daysWhen, monthsWhen, yearsWhen } from '@/lib/time/when'
import { headlineOf } from './activity-changed'

const nowhere = { cityId: null, city: null, name: null, country: null, venue: null, isOnline: false }
const june: ToldActivity = { when: monthsWhen(2016, 6), place: nowhere, status: 'TENTATIVE' }
const at = (hour: string) => ({
  ...daysWhen('2016-06-16'),
  precision: 'TIME' as const,
  startTime: hour,
  timeZone: 'America/Sao_Paulo',
})

test.each<[string, Partial<ToldActivity>, Partial<ToldActivity>, ReturnType<typeof headlineOf>]>([
  ['nothing', {}, {}, null],
  ['a day within the month', {}, { when: daysWhen('2016-06-16') }, 'firmedUp'],
  ['a month within the year', { when: yearsWhen(2016) }, {}, 'firmedUp'],
  ['an hour of the day', { when: daysWhen('2016-06-16') }, { when: at('10:00') }, 'firmedUp'],
  ['another hour', { when: at('09:00') }, { when: at('10:00') }, 'moved'],
  ['a day of another month', {}, { when: daysWhen('2016-07-16') }, 'moved'],
  ['back to the month', { when: daysWhen('2016-06-16') }, {}, 'moved'],
  ['cancelled, whatever else', {}, { status: 'CANCELLED', when: daysWhen('2016-06-16') }, 'cancelled'],
  ['postponed, to a day', {}, { status: 'POSTPONED', when: daysWhen('2016-08-16') }, 'postponed'],
  ['on again', { status: 'POSTPONED' }, { when: daysWhen('2016-08-16') }, 'reopened'],
  ['confirmed with its day', {}, { status: 'CONFIRMED', when: daysWhen('2016-06-16') }, 'firmedUp'],
  ['confirmed', {}, { status: 'CONFIRMED' }, 'confirmed'],
  ['held', {}, { status: 'HELD' }, 'held'],
  ['another place', {}, { place: { ...nowhere, name: 'Santa Fe', country: 'AR' } }, 'place'],
])('of %s is said first what matters most', (_, before, after, headline) => {
  expect(headlineOf({ ...june, ...before }, { ...june, ...after })).toBe(headline)
})
