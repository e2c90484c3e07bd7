import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '@/lib/time/when'
import { countOn, drawTimeline, type Stretch, type TimelineMandate } from './timeline'

type Given = Partial<TimelineMandate> & { of: string }

function mandate({ of, ...given }: Given) {
  return {
    role: 'COORDINATION' as const,
    isActing: false,
    startsOn: '2016-01-01',
    startPrecision: 'DAY' as const,
    endsOn: null,
    endPrecision: given.endsOn ? ('DAY' as const) : null,
    extensions: [],
    ...given,
    city: { id: of },
  }
}

/** Coordinations one after the other as the database keeps them, with pauses between some and extensions of some; in no order. */
const coordinations = fc
  .record({
    start: fc.integer({ min: 0, max: 4000 }),
    terms: fc.array(
      fc.record({
        pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })),
        days: fc.integer({ min: 1, max: 1500 }),
        isActing: fc.boolean(),
        precisions: fc.tuple(fc.constantFrom('YEAR', 'MONTH', 'DAY'), fc.constantFrom('YEAR', 'MONTH', 'DAY')),
        // Days before its end; more than there are once its end or its beginning was corrected.
        extended: fc.option(fc.integer({ min: -100, max: 1600 })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    isOpen: fc.boolean(),
  })
  .map(({ start, terms, isOpen }) => {
    let day = addDays('2005-01-01', start)
    return terms.map(({ pause, days, isActing, precisions: [startPrecision, endPrecision], extended }, index) => {
      const startsOn = addDays(day, pause)
      const endsOn = addDays(startsOn, days - 1)
      day = addDays(endsOn, 1)
      const isLastOpen = isOpen && index === terms.length - 1
      return mandate({
        of: `city ${index % 3}`,
        isActing,
        startsOn,
        startPrecision,
        endsOn: isLastOpen ? null : endsOn,
        endPrecision: isLastOpen ? null : endPrecision,
        extensions: extended === null ? [] : [{ fromEndsOn: addDays(endsOn, -extended) }],
      })
    })
  })
  .chain((mandates) => fc.shuffledSubarray(mandates, { minLength: mandates.length, maxLength: mandates.length }))
const today = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2004-01-01', days))

function drawn(mandates: TimelineMandate[], day: string) {
  const timeline = drawTimeline(mandates, day)
  if (!timeline) throw new Error('no timeline')
  return timeline
}
const stretchesOf = (lane: { rows: { stretches: Stretch[] }[] } | undefined) =>
  lane?.rows.flatMap(({ stretches }) => stretches) ?? []

describe('a timeline of mandates', () => {
  test('the coordination has neither overlaps nor holes from its first day to today, or to the last day that is known', () => {
    fc.assert(
      fc.property(coordinations, today, (mandates, day) => {
        const timeline = drawn(mandates, day)
        const stretches = stretchesOf(timeline.lanes[0])
        let reached = daysBetween(timeline.startsOn, mandates.map(({ startsOn }) => startsOn).toSorted()[0] ?? '')
        for (const stretch of stretches) {
          expect(stretch.at).toBe(reached)
          reached = stretch.at + stretch.days
        }
        const isOpen = mandates.some(({ endsOn }) => endsOn === null)
        const lastKnown =
          mandates
            .map(({ endsOn }) => endsOn ?? '')
            .toSorted()
            .at(-1) ?? ''
        const last = [lastKnown, day].toSorted().at(-1) ?? day
        expect(reached).toBe(isOpen ? timeline.days : daysBetween(timeline.startsOn, last) + 1)
      }),
    )
  })

  test('a mandate is its parts, extended ones last, and all lies on the timeline', () => {
    fc.assert(
      fc.property(coordinations, today, (mandates, day) => {
        const timeline = drawn(mandates, day)
        expect(timeline.todayAt).toBeGreaterThanOrEqual(0)
        expect(timeline.todayAt).toBeLessThan(timeline.days)
        for (const { at, days, parts, softStart, softEnd } of stretchesOf(timeline.lanes[0])) {
          let reached = at
          for (const part of parts) {
            expect(part.at).toBe(reached)
            expect(part.days).toBeGreaterThan(0)
            reached = part.at + part.days
          }
          expect(reached).toBe(at + days)
          expect(at).toBeGreaterThanOrEqual(0)
          expect(reached).toBeLessThanOrEqual(timeline.days)
          expect(softStart + softEnd).toBeLessThanOrEqual(days)
          expect(parts.slice(0, -1).map(({ state }) => state)).not.toContain('extended')
        }
      }),
    )
  })

  test('says what each part is: given, extended, acting, vacant, to come', () => {
    const mandates = [
      mandate({ of: 'Lima', startsOn: '2019-01-01', endsOn: '2020-12-31' }),
      mandate({ of: 'Canoas', endsOn: '2017-06-30', extensions: [{ fromEndsOn: '2016-12-31' }] }),
      mandate({ of: 'Rosario', startsOn: '2017-07-01', endsOn: '2017-12-31', isActing: true }),
    ]
    const { lanes } = drawn(mandates, '2018-03-01')
    expect(
      lanes[0]?.rows.map(({ city, stretches }) => [
        city?.id,
        ...stretchesOf({ rows: [{ stretches }] }).flatMap(({ parts }) =>
          parts.map((part) => `${part.state} ${part.days}`),
        ),
      ]),
    ).toEqual([
      ['Canoas', 'regular 366', 'extended 181'],
      ['Rosario', 'acting 184'],
      [undefined, 'vacant 365'],
      ['Lima', 'future 731'],
    ])
  })

  test('a date that is known by the year or the month has as soft an end', () => {
    const known = { startPrecision: 'YEAR', endsOn: '2018-06-30', endPrecision: 'MONTH' } as const
    const [stretch] = stretchesOf(drawn([mandate({ of: 'Canoas', ...known })], '2018-03-01').lanes[0])
    expect(stretch).toMatchObject({ softStart: 366, softEnd: 30, isOpen: false })
    const year = { startPrecision: 'YEAR', endsOn: '2016-12-31', endPrecision: 'YEAR' } as const
    expect(stretchesOf(drawn([mandate({ of: 'Canoas', ...year })], '2016-03-01').lanes[0])[0]).toMatchObject({
      softStart: 183,
      softEnd: 183,
    })
  })

  test('without an end a mandate goes on to the end of the timeline, and a vacancy to today', () => {
    const { lanes, days, todayAt } = drawn(
      [
        mandate({ of: 'Canoas', endsOn: '2016-06-30' }),
        mandate({ of: 'Rosario', role: 'MEMBERSHIP', startsOn: '2016-02-01' }),
      ],
      '2018-03-01',
    )
    const [, vacancy] = stretchesOf(lanes[0])
    expect(vacancy && vacancy.at + vacancy.days - 1).toBe(todayAt)
    expect(stretchesOf(lanes[1])[0]).toMatchObject({ at: 31, days: days - 31, isOpen: true })
  })

  test('a city that comes back keeps its line, and is counted on the days it holds its role', () => {
    const role = 'MEMBERSHIP'
    const { lanes, days } = drawn(
      [
        mandate({ of: 'Lima', role, startsOn: '2018-01-01' }),
        mandate({ of: 'Rosario', role, startsOn: '2016-02-01', endsOn: '2016-12-31' }),
        mandate({ of: 'Lima', role, endsOn: '2016-06-30' }),
      ],
      '2018-03-01',
    )
    const [lane] = lanes
    expect(lane?.rows.map(({ city, stretches }) => [city?.id, stretches.length])).toEqual([
      ['Lima', 2],
      ['Rosario', 1],
    ])
    expect([0, 60, 200, 400, days - 1].map((at) => lane && countOn(lane, at))).toEqual([1, 2, 1, 0, 1])
  })

  test('there is none without mandates', () => {
    expect(drawTimeline([], '2018-03-01')).toBeNull()
  })
})
