import { describe, expect, test } from 'vitest'
import type { Participation } from '@/lib/mandates/participation-queries'
import { daysWhen, monthsWhen, type When } from '@/lib/time/when'
import { findClashes } from './clashes'

const now = new Date('2026-11-25T12:00:00Z')
const zone = 'America/Sao_Paulo'

const city = (slug: string) => ({ id: slug, slug, name: slug, language: 'pt', country: 'BR', isDemo: false }) as const
const inUnit = (
  unitId: string,
  slug: string,
  startsOn = '2020-01-01',
  endsOn: string | null = null,
): Participation => ({
  unitId,
  city: city(slug),
  startsOn,
  startPrecision: 'DAY',
  endsOn,
  endPrecision: endsOn === null ? null : 'DAY',
})
const both = [inUnit('water', 'canoas'), inUnit('culture', 'canoas'), inUnit('culture', 'lo-prado')]

type Status = 'TENTATIVE' | 'CONFIRMED' | 'HELD' | 'POSTPONED' | 'CANCELLED'
const at = (id: string, unit: string, when: When, status: Status = 'TENTATIVE') => ({
  id,
  unit: { id: unit },
  when,
  zone,
  status,
})
const day = daysWhen('2026-12-10')

/** Who clashes with whom and for which cities, as "a: b (canoas)". */
function clashesOf(activities: ReturnType<typeof at>[], participations = both, moment = now) {
  return [...findClashes(activities, participations, moment)].flatMap(([id, clashes]) =>
    clashes.map(({ with: other, cities }) => `${id}: ${other.id} (${cities.map(({ slug }) => slug).join()})`),
  )
}

describe('two units on one day', () => {
  test('clash for the cities that take part in both, and each says so', () => {
    expect(clashesOf([at('a', 'water', day), at('b', 'culture', day)])).toEqual(['a: b (canoas)', 'b: a (canoas)'])
  })

  test('clash when only one of several days is shared, whatever lies between in the order', () => {
    const activities = [
      at('long', 'water', daysWhen('2026-12-01', '2026-12-20')),
      at('own', 'water', daysWhen('2026-12-05')),
      at('late', 'culture', daysWhen('2026-12-20', '2026-12-22')),
    ]
    expect(clashesOf(activities)).toEqual(['long: late (canoas)', 'late: long (canoas)'])
  })

  test('clash with hours as with days: who travels cannot be at both', () => {
    const hours: When = { ...day, precision: 'TIME', startTime: '10:00', endTime: '11:00', timeZone: zone }
    expect(clashesOf([at('a', 'water', hours), at('b', 'culture', day)])).toHaveLength(2)
  })
})

describe('there is no clash', () => {
  const pairs: Record<string, ReturnType<typeof at>[]> = {
    'within one unit': [at('a', 'water', day), at('b', 'water', day)],
    'on neighbouring days': [at('a', 'water', day), at('b', 'culture', daysWhen('2026-12-11'))],
    'with a month': [at('a', 'water', day), at('b', 'culture', monthsWhen(2026, 12))],
    'between two months': [at('a', 'water', monthsWhen(2026, 12)), at('b', 'culture', monthsWhen(2026, 12))],
    'with what was called off': [at('a', 'water', day), at('b', 'culture', day, 'CANCELLED')],
    'with what was postponed': [at('a', 'water', day), at('b', 'culture', day, 'POSTPONED')],
    'with what was held': [at('a', 'water', day), at('b', 'culture', day, 'HELD')],
    'in units without a city in common': [at('a', 'water', day), at('b', 'health', day)],
  }
  test.each(Object.entries(pairs))('%s', (_, activities) => {
    expect(clashesOf(activities, [...both, inUnit('health', 'lo-prado')])).toEqual([])
  })

  test('once one of them is over', () => {
    const activities = [at('a', 'water', day), at('b', 'culture', day)]
    expect(clashesOf(activities, both, new Date('2026-12-11T02:59:00Z'))).toHaveLength(2)
    expect(clashesOf(activities, both, new Date('2026-12-11T03:00:00Z'))).toEqual([])
  })

  test('for a city whose mandate ended before the shared day, or begins after it', () => {
    const activities = [at('a', 'water', daysWhen('2026-12-08', '2026-12-10')), at('b', 'culture', day)]
    const until = (endsOn: string) => [inUnit('water', 'canoas', '2020-01-01', endsOn), inUnit('culture', 'canoas')]
    expect(clashesOf(activities, until('2026-12-09'))).toEqual([])
    expect(clashesOf(activities, until('2026-12-10'))).toHaveLength(2)
    expect(clashesOf(activities, [inUnit('water', 'canoas'), inUnit('culture', 'canoas', '2026-12-11')])).toEqual([])
  })
})
