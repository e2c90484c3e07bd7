import { expect, test } from 'vitest'
import { anglesOf, groupByCountry } from './rules'

test('cities stand by country, both in the order of the reader’s alphabet', () => {
  const names: Record<string, string> = { AR: 'Argentina', BR: 'Brasil', AT: 'Áustria' }
  const cities = ['BR São Paulo', 'AT Wien', 'BR Canoas', 'AR Santa Fe', 'BR Águas'].map((line) => ({
    country: line.slice(0, 2),
    name: line.slice(3),
  }))

  const groups = groupByCountry(cities, (code) => names[code] ?? code, new Intl.Collator('pt-BR').compare)

  expect(groups.map(({ country, cities }) => [country, cities.map(({ name }) => name)])).toEqual([
    ['AR', ['Santa Fe']],
    ['AT', ['Wien']],
    ['BR', ['Águas', 'Canoas', 'São Paulo']],
  ])
})

test('coordinates are told in degrees and minutes, to the side where they lie', () => {
  expect(anglesOf(-29.9186, -51.1844)).toEqual({
    latitude: { degrees: 29, minutes: 55, side: 'south' },
    longitude: { degrees: 51, minutes: 11, side: 'west' },
  })
  expect(anglesOf(10.9999, 0)).toEqual({
    latitude: { degrees: 11, minutes: 0, side: 'north' },
    longitude: { degrees: 0, minutes: 0, side: 'east' },
  })
})
