import { describe, expect, test } from 'vitest'
import { cityContactInput, cityFactsInput, createCityInput } from './schema'

const seen = { id: '01a20756-778e-730f-a02f-c6ea6d74fd4a', version: '1', locale: 'pt' }
const facts = { ...seen, timeZone: 'America/Santiago' }

/** What is wrong, by field: the first thing, which is the one that forms show. */
function errorsOf(result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) {
  const issues = (result.error?.issues ?? []).toReversed()
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))
}

describe('a city’s contact', () => {
  test.each([
    ['javascript:alert(1)'],
    ['www.loprado.cl'],
    ['ftp://loprado.cl'],
    ['https://'],
    ['https://banco.example@loprado.cl'],
    ['//loprado.cl'],
  ])('has no website "%s"', (website) => {
    expect(errorsOf(cityContactInput.safeParse({ ...seen, website }))).toEqual({ website: 'invalidUrl' })
  })

  test('has a website with its scheme in lower case, as the database wants it', () => {
    expect(cityContactInput.parse({ ...seen, website: ' HTTPS://loprado.cl ' }).website).toBe('https://loprado.cl')
  })

  test('may be empty', () => {
    expect(cityContactInput.parse(seen)).toMatchObject({ website: null, contactEmail: null, contactPhone: null })
  })

  test('allows mail to an address only where there is one', () => {
    expect(errorsOf(cityContactInput.safeParse({ ...seen, acceptsMail: true }))).toEqual({ contactEmail: 'required' })
    const input = { ...seen, acceptsMail: true, contactEmail: 'alcaldia@loprado.example' }
    expect(cityContactInput.parse(input)).toMatchObject({ acceptsMail: true })
    expect(cityContactInput.parse(seen)).toMatchObject({ acceptsMail: false })
  })

  test('says which field is wrong', () => {
    const input = { ...seen, contactEmail: 'alcaldia', contactPhone: '12' }
    expect(errorsOf(cityContactInput.safeParse(input))).toEqual({
      contactEmail: 'invalidEmail',
      contactPhone: 'invalidNumber',
    })
  })
})

describe('a city’s facts', () => {
  test('are read as they are written', () => {
    const input = {
      ...facts,
      population: '104.316',
      populationYear: '2017',
      latitude: '-33,4333',
      longitude: '-70.7167',
    }
    expect(cityFactsInput.parse(input)).toMatchObject({
      population: 104_316,
      populationYear: 2017,
      latitude: -33.4333,
      longitude: -70.7167,
    })
  })

  test('have both coordinates or none', () => {
    expect(errorsOf(cityFactsInput.safeParse({ ...facts, latitude: '-33,4' }))).toEqual({
      longitude: 'coordinatesIncomplete',
    })
    expect(cityFactsInput.parse(facts)).toMatchObject({ latitude: null, longitude: null })
  })

  test('say which field is wrong', () => {
    const wrong = { population: 'muitos', latitude: '95', longitude: '10', populationYear: '1' }
    expect(errorsOf(cityFactsInput.safeParse({ ...facts, ...wrong, timeZone: 'Marte/Olimpo' }))).toMatchObject({
      population: 'invalidNumber',
      latitude: 'invalidLatitude',
      populationYear: 'invalidYear',
      timeZone: 'invalidTimeZone',
    })
  })

  test('say everything that is wrong at once', () => {
    const wrong = { population: 'muitos', longitude: '-70,7' }
    expect(errorsOf(cityFactsInput.safeParse({ ...facts, ...wrong }))).toEqual({
      population: 'invalidNumber',
      latitude: 'coordinatesIncomplete',
    })
  })

  test('have no year without a figure', () => {
    expect(errorsOf(cityFactsInput.safeParse({ ...facts, populationYear: '2017' }))).toEqual({ population: 'required' })
  })
})

test('a new city’s address is lower case, without accents and spaces', () => {
  const city = {
    networkId: seen.id,
    name: 'Ñuñoa',
    language: 'es',
    country: 'CL',
    governmentKind: 'COMMUNE',
    timeZone: 'America/Santiago',
  }
  expect(errorsOf(createCityInput.safeParse({ ...city, slug: 'Ñuñoa' }))).toEqual({ slug: 'invalidSlug' })
  expect(createCityInput.parse({ ...city, slug: 'nunoa' }).slug).toBe('nunoa')
})
