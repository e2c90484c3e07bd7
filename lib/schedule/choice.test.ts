import { describe, expect, test } from 'vitest'
import nextConfig from '../../next.config.js'
import { choiceQuery, inAddress, isFiltered, readChoice, readChosenPath, timeParts, wholeSchedule } from './choice'
import { activityKinds, activityStatuses } from './kinds'

const query = (address: string) => Object.fromEntries(new URLSearchParams(address))

describe('an address of a schedule', () => {
  test.each([
    '',
    'view=year',
    'view=year&year=2016',
    'view=month',
    'month=2016-06',
    'show=past',
    'show=past&year=2016',
    'unit=utpeam&city=canoas&kind=technical-mission&status=held&show=upcoming',
    'city=canoas&mine=1&month=2016-06',
  ])('?%s reads back as it is written', (address) => {
    expect(choiceQuery(readChoice(query(address)))).toBe(address && `?${address}`)
  })

  test.each([
    ['view=week&kind=party&status=late&city=../canoas&year=216&mine=yes&show=never', ''],
    ['view=list&show=all', ''],
    ['view=month&show=past&year=2016', '?view=month'],
    ['view=year&show=past', '?view=year'],
    ['view=year&month=2016-06', '?month=2016-06'],
    ['month=2016-13&city=&kind=', ''],
  ])('?%s chooses only what makes sense: %s', (address, expected) => {
    expect(choiceQuery(readChoice(query(address)))).toBe(expected)
  })

  test('may hold anything, several values among it', () => {
    expect(readChoice({ view: ['year', 'month'], year: 2016, city: { slug: 'canoas' } })).toEqual(wholeSchedule)
  })

  test('a form keeps how and when, and asks for the rest anew', () => {
    expect(timeParts(readChoice(query('city=canoas&kind=survey&show=past&year=2016')))).toEqual([
      ['show', 'past'],
      ['year', '2016'],
    ])
  })
})

describe('the path that an address is rewritten to', () => {
  test('is the choice of that address', () => {
    expect(readChosenPath(['view-year', 'year-2016'])).toEqual(readChoice(query('view=year&year=2016')))
    expect(readChosenPath(['city-lo-prado', 'kind-technical-mission', 'month-2016-06'])).toEqual(
      readChoice(query('city=lo-prado&kind=technical-mission&month=2016-06')),
    )
  })

  test.each([
    ['another order', ['year-2016', 'view-year']],
    ['what is so anyway', ['view-list']],
    ['what belongs to another view', ['view-month', 'year-2016']],
    ['something twice', ['view-year', 'view-year']],
    ['what nobody knows', ['colour-red']],
    ['a kind that there is not', ['kind-party']],
    ['what only who is signed in can ask for', ['mine-1']],
  ])('with %s is none', (_, parts) => {
    expect(readChosenPath(parts)).toBeNull()
  })

  test('is made of every kind and status that there is, and of nothing else', async () => {
    const rewrites = await nextConfig.rewrites?.()
    const first = rewrites && 'beforeFiles' in rewrites ? (rewrites.beforeFiles ?? []) : []
    const conditions = first.flatMap(({ has }) => has ?? [])
    const patternOf = (key: string) => {
      const condition = conditions.find((one) => one.type === 'query' && one.key === key)
      return new RegExp(`^${condition?.value ?? 'none'}$`)
    }
    for (const kind of activityKinds) expect(inAddress(kind)).toMatch(patternOf('kind'))
    for (const status of activityStatuses) expect(inAddress(status)).toMatch(patternOf('status'))
    expect('party').not.toMatch(patternOf('kind'))
    expect('late').not.toMatch(patternOf('status'))
  })

  test('is kept only without a filter', () => {
    expect(isFiltered(readChoice(query('view=year&year=2016')))).toBe(false)
    for (const one of ['unit=utpeam', 'city=canoas', 'kind=survey', 'status=held', 'mine=1']) {
      expect(isFiltered(readChoice(query(one)))).toBe(true)
    }
  })
})
