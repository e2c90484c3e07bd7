import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTimeZone } from '@/lib/time/when'
import { countryFacts } from '../countries'
import { citySlug } from './apply-rows'
import type { RegisteredCity } from './facts'
import { planDigest } from './plan-digest'
import type { Cells } from './row-schema'
import { type Choices, planImport } from './rules'

const city = (name: string, given: Partial<RegisteredCity> = {}): RegisteredCity => ({
  id: `id of ${given.subdivision ? `${name}, ${given.subdivision}` : name}`,
  slug: name.toLowerCase(),
  version: 1,
  name,
  language: 'es',
  country: 'AR',
  subdivision: null,
  governmentKind: 'MUNICIPALITY',
  governmentName: null,
  website: null,
  contactEmail: null,
  contactPhone: null,
  acceptsMail: false,
  population: null,
  populationYear: null,
  latitude: null,
  longitude: null,
  timeZone: 'America/Argentina/Cordoba',
  isArchived: false,
  ...given,
})

/** The plan for rows of Argentina unless they say otherwise; lines are counted from 2. */
function plan(rows: Cells[], register: RegisteredCity[] = [], choices: Choices = {}) {
  const seen = (cells: Cells) =>
    register.filter((one) => one.name === cells.name).map(({ id, version }) => ({ id, version }))
  const read = rows.map((cells, index) => ({
    line: index + 2,
    cells: { country: 'Argentina', ...cells },
    seen: seen(cells),
  }))
  return planImport(read, register, choices)
}
const zone = { timeZone: 'America/Argentina/Salta' }
const kinds = (...args: Parameters<typeof plan>) => plan(...args).map(({ kind }) => kind)
const matched = (...args: Parameters<typeof plan>) =>
  plan(...args).map((row) => (row.kind === 'change' || row.kind === 'same' ? row.city.id : row.kind))

describe('a row is about', () => {
  const cordoba = city('Córdoba', { subdivision: 'Córdoba' })

  test.each(['Córdoba', 'Cordoba', 'CÓRDOBA', '  córdoba ', 'Cordóba'])(
    'the registered city of its name: %j',
    (name) => {
      expect(matched([{ name }], [cordoba])).toEqual([cordoba.id])
    },
  )

  test('a city of the same name in another country only when it is of that country', () => {
    expect(kinds([{ name: 'Córdoba', country: 'Colômbia' }], [cordoba])).toEqual(['new'])
  })

  test('the one in the subdivision that it says', () => {
    const two = [city('San Martín', { subdivision: 'Mendoza' }), city('San Martín', { subdivision: 'Buenos Aires' })]
    const rows = [
      { name: 'San Martin', subdivision: 'BUENOS AIRES' },
      { name: 'San Martin', subdivision: 'Mendoza' },
    ]
    expect(matched(rows, two)).toEqual([two[1]?.id, two[0]?.id])
  })

  test('the only one of its name, whose subdivision nobody has said yet', () => {
    const one = city('Rosario')
    expect(plan([{ name: 'Rosario', subdivision: 'Santa Fe' }], [one])).toMatchObject([
      { kind: 'change', city: { id: one.id }, changes: { subdivision: 'Santa Fe' } },
    ])
  })

  test.each<[string, Cells, RegisteredCity[]]>([
    ['several fit', { name: 'San Martín' }, [city('San Martín', { id: 'a' }), city('San Martín', { id: 'b' })]],
    ['it lies elsewhere', { name: 'Córdoba', subdivision: 'Salta' }, [cordoba]],
    ['it is archived', { name: 'Córdoba' }, [{ ...cordoba, isArchived: true }]],
  ])('nobody knows which when %s', (_, cells, register) => {
    expect(plan([{ ...cells, ...zone }], register)).toMatchObject([
      { kind: 'ask', candidates: register, mayBeNew: true, missing: 'required' },
    ])
    const [first] = register
    expect(matched([{ ...cells, ...zone }], register, { 2: first?.id ?? '' })).toEqual([first?.id])
    expect(kinds([{ ...cells, ...zone }], register, { 2: 'new' })).toEqual(['new'])
    expect(kinds([{ ...cells, ...zone }], register, { 2: 'skip' })).toEqual(['skip'])
    expect(kinds([{ ...cells, ...zone }], register, { 2: 'id of another' })).toEqual(['ask'])
    const lacking = { ...cells, populationYear: '2022' }
    expect(kinds([lacking], register, { 2: 'new' }), 'a year without its figure cannot be new').toEqual(['ask'])
  })
})

describe('two rows about one city', () => {
  test('are one too many: the first that is right counts', () => {
    const rows = [
      { name: 'Salta', latitude: 'norte', ...zone },
      { name: 'Salta', ...zone },
      { name: 'SALTA', subdivision: 'Salta', ...zone },
    ]
    expect(plan(rows)).toMatchObject([
      { kind: 'error' },
      { kind: 'new' },
      { kind: 'error', problems: [{ column: 'name', code: 'sameAsLine', line: 3 }] },
    ])
  })

  test('are two cities in two subdivisions, unless the register knows only one', () => {
    const rows = [
      { name: 'Salto', subdivision: 'Salta', ...zone },
      { name: 'Salto', subdivision: 'Jujuy', ...zone },
    ]
    expect(kinds(rows)).toEqual(['new', 'new'])
    expect(plan(rows, [city('Salto')])).toMatchObject([
      { kind: 'change' },
      { kind: 'error', problems: [{ code: 'sameAsLine', line: 2 }] },
    ])
  })

  test('cannot be made one by a choice either', () => {
    const two = [city('Salto', { id: 'a', subdivision: 'Salta' }), city('Salto', { id: 'b', subdivision: 'Jujuy' })]
    const rows = [
      { name: 'Salto', subdivision: 'Salta' },
      { name: 'Salto', subdivision: 'Chaco' },
    ]
    expect(plan(rows, two, { 3: 'a' })).toMatchObject([{ kind: 'same' }, { kind: 'ask', missing: 'cityTwice' }])
  })
})

describe('a registered city', () => {
  const salta = city('Salta', {
    subdivision: 'Salta',
    website: 'https://salta.example',
    population: 535_303,
    populationYear: 2010,
  })

  test('keeps what the row does not say, and the name in which it was recognised', () => {
    expect(kinds([{ name: 'SALTA' }], [salta])).toEqual(['same'])
    expect(
      plan([{ name: 'Salta', subdivision: 'SALTA', website: 'salta.example', contactPhone: '0387 437 0000' }], [salta]),
    ).toMatchObject([{ kind: 'change', changes: { contactPhone: '0387 437 0000' } }])
  })

  test('loses the year of a figure that is replaced by one without a year', () => {
    expect(plan([{ name: 'Salta', population: '618.375' }], [salta])).toMatchObject([
      { changes: { population: 618_375, populationYear: null } },
    ])
    expect(kinds([{ name: 'Salta', population: '535303' }], [salta])).toEqual(['same'])
    expect(plan([{ name: 'Salta', population: '618375', populationYear: '2022' }], [salta])).toMatchObject([
      { changes: { population: 618_375, populationYear: 2022 } },
    ])
  })

  test('does not take along to another address what the one before agreed to', () => {
    const agreed = city('Salta', { contactEmail: 'a@salta.example', acceptsMail: true })
    expect(plan([{ name: 'Salta', contactEmail: 'b@salta.example' }], [agreed])).toMatchObject([
      { changes: { contactEmail: 'b@salta.example', acceptsMail: false } },
    ])
    expect(kinds([{ name: 'Salta', contactEmail: 'a@salta.example' }], [agreed])).toEqual(['same'])
  })

  test('has no year without a figure', () => {
    const empty = city('Jujuy')
    expect(plan([{ name: 'Jujuy', populationYear: '2022' }], [empty])).toMatchObject([
      { kind: 'error', problems: [{ column: 'population', code: 'populationMissing' }] },
    ])
  })

  test('that changed since the file was read is marked, and changes the digest', () => {
    const before = plan([{ name: 'Salta', contactPhone: '0387 437 0000' }], [salta])
    const row = { line: 2, cells: { name: 'Salta', country: 'AR' }, seen: [{ id: salta.id, version: 1 }] }
    const [now] = planImport([row], [{ ...salta, version: 2 }])
    expect(now).toMatchObject({ isNews: true })
    expect(planImport([row], [])).toMatchObject([{ isNews: true, kind: 'new' }])
    expect(planDigest(before)).not.toBe(
      planDigest(plan([{ name: 'Salta', contactPhone: '0387 437 0000' }], [{ ...salta, version: 2 }])),
    )
  })
})

describe('of a new city is taken for granted', () => {
  test('what is so in its whole country, and said so', () => {
    expect(plan([{ name: 'Canelones', country: 'UY' }])).toMatchObject([
      {
        kind: 'new',
        city: { language: 'es', governmentKind: 'OTHER', timeZone: 'America/Montevideo', population: null },
        guesses: [
          { field: 'language', from: 'country' },
          { field: 'governmentKind', from: 'unknown' },
          { field: 'timeZone', from: 'country' },
        ],
      },
    ])
  })

  test('the zone of its subdivision, from the register or from the file', () => {
    const manaus = { name: 'Manaus', country: 'BR', subdivision: 'Amazonas', timeZone: 'America/Manaus' }
    const rows = [{ name: 'Parintins', country: 'BR', subdivision: 'AMAZONAS' }, manaus]
    expect(plan(rows)).toMatchObject([
      { city: { timeZone: 'America/Manaus' }, guesses: [{}, {}, { field: 'timeZone', from: 'subdivision' }] },
      { city: { timeZone: 'America/Manaus' } },
    ])
  })

  test.each([
    ['Acre', 'America/Rio_Branco', 'subdivision'],
    ['MT', 'America/Cuiaba', 'subdivision'],
    ['Rondônia', 'America/Porto_Velho', 'subdivision'],
    ['Rio Grande do Sul', 'America/Sao_Paulo', 'mostOfCountry'],
  ])('the zone of a Brazilian state: %s is %s', (subdivision, timeZone, from) => {
    const [row] = plan([{ name: 'Bela Vista', country: 'BR', subdivision }])
    expect(row).toMatchObject({ city: { timeZone }, guesses: [{}, {}, { field: 'timeZone', from }] })
  })

  test('the zone of the nearest city that is near', () => {
    const far = city('Rio Branco', {
      country: 'BR',
      latitude: -9.97,
      longitude: -67.81,
      timeZone: 'America/Rio_Branco',
    })
    const near = city('Porto Velho', {
      country: 'BR',
      latitude: -8.76,
      longitude: -63.9,
      timeZone: 'America/Porto_Velho',
    })
    const [row] = plan([{ name: 'Ariquemes', country: 'BR', latitude: '-9,91', longitude: '-63,04' }], [far, near])
    expect(row).toMatchObject({
      city: { timeZone: 'America/Porto_Velho' },
      guesses: [{}, {}, { field: 'timeZone', from: 'neighbour', neighbour: 'Porto Velho' }],
    })
  })

  test('the zone of most of the country where it has several and nobody is near, to be looked at', () => {
    const far = city('Punta Arenas', {
      country: 'CL',
      latitude: -53.16,
      longitude: -70.91,
      timeZone: 'America/Punta_Arenas',
    })
    const [row] = plan([{ name: 'Ñuñoa', country: 'Chile', latitude: '-33,45', longitude: '-70,6' }], [far])
    expect(row).toMatchObject({
      city: { timeZone: 'America/Santiago' },
      guesses: [{}, {}, { field: 'timeZone', from: 'mostOfCountry' }],
    })
  })

  test('only zones that the server knows', () => {
    const zones = Object.values(countryFacts).flatMap((one) => [one.timeZone, ...Object.keys(one.zonesElsewhere ?? {})])
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
  })
})

test('whatever is in a table, each row has one outcome, none changes a city twice, and the same plan has the same digest', () => {
  const name = fc.constantFrom('Salta', 'SALTA', 'Sálta', 'Rosario', 'São Paulo', '', '日本')
  const row = fc.record({
    name,
    country: fc.constantFrom('AR', 'Brasil', 'Chile', 'Atlantida', ''),
    subdivision: fc.constantFrom('', 'Salta', 'salta', 'Chaco'),
    timeZone: fc.constantFrom('', 'America/Sao_Paulo'),
    population: fc.constantFrom('', '1', 'x'),
  })
  const register = [
    city('Salta', { id: 'a', subdivision: 'Salta' }),
    city('Sálta', { id: 'b' }),
    city('Rosario', { id: 'c', isArchived: true }),
    city('São Paulo', { id: 'd', country: 'BR' }),
  ]
  const choice = fc.constantFrom('a', 'b', 'c', 'd', 'new', 'skip', '')
  fc.assert(
    fc.property(fc.array(fc.tuple(row, choice), { maxLength: 12 }), (rows) => {
      const choices = Object.fromEntries(rows.map(([, one], index) => [index + 2, one]))
      const cells = rows.map(([one]) => one)
      const planned = plan(cells, register, choices)
      expect(planned.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2))
      const cities = planned.flatMap((one) => (one.kind === 'change' || one.kind === 'same' ? [one.city.id] : []))
      expect(new Set(cities).size).toBe(cities.length)
      expect(planDigest(plan(cells, register, choices))).toBe(planDigest(planned))
    }),
    { numRuns: 500 },
  )
})

describe('the address of a new city', () => {
  test.each([
    [{ name: '25 de Mayo', country: 'AR' }, [], '25-de-mayo'],
    [{ name: 'Ñuñoa', country: 'CL' }, ['nunoa'], 'nunoa-cl'],
    [{ name: 'San Martín', country: 'AR' }, ['san-martin', 'san-martin-ar'], 'san-martin-ar-2'],
    [{ name: '日本', country: 'BR' }, [], 'br'],
  ] as const)('%o beside %j is %s', (named, taken, slug) => {
    expect(citySlug(named, new Set(taken))).toBe(slug)
  })
})
