import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addYears, isPlainDate } from '@/lib/time/when'
import { cardConfirmationDue } from './card-rules'
import { countries } from './countries'
import { municipalElections } from './municipal-elections'

const brazil = { country: 'BR', memberSince: '2016-01-01' }

describe('a card', () => {
  test('is true for a year', () => {
    const card = { ...brazil, confirmedOn: '2026-03-01' }
    expect(cardConfirmationDue({ ...card, today: '2027-02-28' })).toBeNull()
    expect(cardConfirmationDue({ ...card, today: '2027-03-01' })).toEqual({ why: 'yearPassed', on: '2027-03-01' })
    expect(cardConfirmationDue({ ...card, today: '2028-05-01' })).toEqual({ why: 'yearPassed', on: '2028-03-01' })
  })

  test('is asked for again once a government that was elected meanwhile is in office', () => {
    const card = { ...brazil, confirmedOn: '2024-11-15' }
    expect(cardConfirmationDue({ ...card, today: '2024-12-31' })).toBeNull()
    expect(cardConfirmationDue({ ...card, today: '2025-01-01' })).toEqual({
      why: 'election',
      on: '2025-01-01',
      heldOn: '2024-10-06',
    })
    expect(cardConfirmationDue({ ...card, confirmedOn: '2025-01-01', today: '2025-06-01' })).toBeNull()
  })

  test('is asked for sixty days after an election where the day of taking office is not known', () => {
    const card = { country: 'PY', memberSince: '2016-01-01', confirmedOn: '2026-09-01' }
    expect(cardConfirmationDue({ ...card, today: '2026-12-02' })).toBeNull()
    expect(cardConfirmationDue({ ...card, today: '2026-12-03' })).toMatchObject({ why: 'election' })
  })

  test('that was never confirmed ages from the day on which the city began to take part', () => {
    const card = { country: 'AR', memberSince: '2024-02-29', confirmedOn: null }
    expect(cardConfirmationDue({ ...card, today: '2025-02-27' })).toBeNull()
    expect(cardConfirmationDue({ ...card, today: '2025-02-28' })).toEqual({ why: 'yearPassed', on: '2025-02-28' })
    expect(cardConfirmationDue({ ...card, country: 'XX', today: '2025-02-28' })).toMatchObject({ on: '2025-02-28' })
  })
})

describe('for any card on any day', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  const term = fc
    .record({
      country: fc.constantFrom(...countries),
      memberSince: day,
      confirmedOn: fc.option(day),
      today: day,
    })
    .map(({ country, memberSince, confirmedOn, today }) => ({
      country,
      memberSince: memberSince.toISOString().slice(0, 10),
      confirmedOn: confirmedOn?.toISOString().slice(0, 10) ?? null,
      today: today.toISOString().slice(0, 10),
    }))
  const since = ({ confirmedOn, memberSince }: { confirmedOn: string | null; memberSince: string }) =>
    confirmedOn ?? memberSince

  test('what is due has become due since the card was true, and is named by one day', () => {
    fc.assert(
      fc.property(term, (card) => {
        const due = cardConfirmationDue(card)
        if (!due) return
        expect(isPlainDate(due.on)).toBe(true)
        expect(due.on <= card.today && due.on > since(card)).toBe(true)
        expect(cardConfirmationDue({ ...card, today: due.on })).toEqual(due)
      }),
    )
  })

  test('it is due at the latest after a year, and stays so until it is confirmed', () => {
    fc.assert(
      fc.property(term, fc.nat(4_000), (card, days) => {
        const later = addDays(card.today, days)
        if (card.today >= addYears(since(card), 1)) expect(cardConfirmationDue(card)).not.toBeNull()
        if (cardConfirmationDue(card)) expect(cardConfirmationDue({ ...card, today: later })).not.toBeNull()
        expect(cardConfirmationDue({ ...card, confirmedOn: card.today })).toBeNull()
      }),
    )
  })

  test('within a year only an election makes it due, and in Argentina nothing does', () => {
    fc.assert(
      fc.property(term, (card) => {
        if (card.today >= addYears(since(card), 1)) return
        expect(cardConfirmationDue(card)?.why ?? 'election').toBe('election')
        expect(cardConfirmationDue({ ...card, country: 'AR' })).toBeNull()
      }),
    )
  })
})

describe.each(Object.entries(municipalElections))('the elections of %s', (country, elections) => {
  test('are days of the calendar, in their order, each before who was elected takes office', () => {
    expect(countries).toContain(country)
    for (const { heldOn, inOfficeOn } of elections) {
      expect(isPlainDate(heldOn)).toBe(true)
      if (inOfficeOn) {
        expect(isPlainDate(inOfficeOn)).toBe(true)
        expect(inOfficeOn > heldOn && inOfficeOn < addDays(heldOn, 120)).toBe(true)
      }
    }
    expect(elections.map(({ heldOn }) => heldOn).toSorted()).toEqual(elections.map(({ heldOn }) => heldOn))
  })
})
