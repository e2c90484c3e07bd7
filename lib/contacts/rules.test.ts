import { describe, expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { addressesOf, arrangeContacts, blindCopyLink, countContacts } from './rules'
import { filterQuery, readFilter } from './schema'
import type { CityContacts, UnitContact, UnitContacts } from './view'

const unit = {} as UnitContacts['unit']

type Given = Partial<Omit<CityContacts, 'city' | 'delegates'>> & { country?: string; people?: string[] }

/** A city of the unit; the first of its people leads. */
function cityOf(name: string, { country = 'BR', people = [], ...given }: Given = {}): CityContacts {
  return {
    role: 'MEMBERSHIP',
    isActing: false,
    city: { id: name, slug: name, name, language: 'pt', country, isDemo: false, governmentName: `Governo de ${name}` },
    delegates: people.map((person, index) => ({
      id: `${name}-${person}`,
      personId: person,
      name: person,
      office: `Setor ${index + 1}`,
      isLead: index === 0,
      email: `${person.toLowerCase().replace(/\W/g, '')}@${country.toLowerCase()}.example`,
    })),
    isUnrepresented: people.length === 0,
    office: { email: `geral@${country.toLowerCase()}.example`, phone: null },
    ...given,
  }
}

function contactOf(name: string, given: Partial<UnitContact> = {}): UnitContact {
  return { id: name, name, office: null, organization: null, email: null, phone: null, city: null, ...given }
}

const loPrado = cityOf('Lo Prado', { country: 'CL', people: ['Carolina Muñoz', 'Ana Rojas', 'Bea Alba'] })
const canoas = cityOf('Canoas', { role: 'COORDINATION', people: ['Ana Ferreira'] })
const avila = cityOf('Ávila', { country: 'UY' })
const zarate = cityOf('Zárate', { country: 'AR', role: 'SUB_COORDINATION', people: ['Zoe Sosa'] })
const office = localize('pt', { pt: 'Diretora de Relações', es: 'Directora de Relaciones' })
const helena = contactOf('Helena Prado', { office, city: canoas.city, email: 'helena@prado.example' })
const iris = contactOf('Íris Cabral', { organization: 'Universidade' })
const contacts: UnitContacts = { unit, cities: [loPrado, zarate, avila, canoas], contacts: [iris, helena] }

function found(search: string, role: CityContacts['role'] | null = null) {
  const { cities, contacts: others } = arrangeContacts(contacts, { search, role }, 'pt')
  return [
    ...cities.map((held) => [held.city.name, ...held.delegates.map(({ name }) => name), ...(held.office ? ['*'] : [])]),
    ...others.map(({ name }) => [name]),
  ]
}

describe('arranging contacts', () => {
  test('puts the coordination first, then sub-coordinations, then members, each by name, and who leads first', () => {
    expect(found('')).toEqual([
      ['Canoas', 'Ana Ferreira', '*'],
      ['Zárate', 'Zoe Sosa', '*'],
      ['Ávila', '*'],
      ['Lo Prado', 'Carolina Muñoz', 'Ana Rojas', 'Bea Alba', '*'],
      ['Helena Prado'],
      ['Íris Cabral'],
    ])
  })

  test.each([
    ['a name without its accent', 'munoz', [['Lo Prado', 'Carolina Muñoz']]],
    ['several words, wherever each of them is', 'ana  canoas', [['Canoas', 'Ana Ferreira']]],
    ['an office', 'setor 3', [['Lo Prado', 'Bea Alba']]],
    ['an address', 'geral@ar', [['Zárate', '*']]],
    ['a city, with everybody in it', 'ZARATE', [['Zárate', 'Zoe Sosa', '*']]],
    ['a city that nobody represents', 'avila', [['Ávila', '*']]],
    ['a country', 'uruguai', [['Ávila', '*']]],
    ['an office in another language', 'directora', [['Helena Prado']]],
    ['an institution', 'universidade', [['Íris Cabral']]],
    ['nothing', 'ninguém', []],
    ['no pattern', '.*', []],
  ])('finds %s', (_, search, expected) => {
    expect(found(search)).toEqual(expected)
  })

  test('leaves out by role, the unit’s own contacts too', () => {
    expect(found('', 'COORDINATION')).toEqual([['Canoas', 'Ana Ferreira', '*'], ['Helena Prado']])
    expect(found('ana', 'MEMBERSHIP')).toEqual([['Lo Prado', 'Ana Rojas']])
  })

  test('a search does not make a city one that nobody represents', () => {
    const [city] = arrangeContacts(contacts, { search: 'geral@cl', role: null }, 'pt').cities

    expect(city).toMatchObject({ delegates: [], isUnrepresented: false })
  })
})

test('who acts for two cities is one person', () => {
  const both = { ...contacts, cities: [canoas, cityOf('Esteio', { people: ['Ana Ferreira'] })] }

  expect(countContacts(both)).toEqual({ people: 3, cities: 2 })
})

test('every address comes once, in the order of the contacts', () => {
  const twice = contactOf('Ana', { email: 'AnaFerreira@BR.example' })

  expect(addressesOf({ unit, cities: [canoas, avila], contacts: [twice, helena, iris] })).toEqual([
    'anaferreira@br.example',
    'geral@br.example',
    'geral@uy.example',
    'helena@prado.example',
  ])
})

describe('a mail to all', () => {
  test('is in blind copy, and no address adds anything to it', () => {
    expect(blindCopyLink(['ana@canoas.example', 'a&body=b?c#d%2C@canoas.example'])).toBe(
      'mailto:?bcc=ana@canoas.example,a%26body%3Db%3Fc%23d%252C@canoas.example',
    )
  })

  test('is offered while mail programs take it', () => {
    const some = (count: number) => Array.from({ length: count }, (_, index) => `pessoa-${index}@cidade.example`)

    expect(blindCopyLink(some(70))?.length).toBeLessThanOrEqual(2_000)
    expect(blindCopyLink(some(80))).toBeNull()
    expect(blindCopyLink([])).toBeNull()
  })
})

describe('the filter in an address', () => {
  test('comes back as it was', () => {
    const filter = { search: 'são & "joão"', role: 'SUB_COORDINATION' } as const

    expect(filterQuery(filter)).toBe('?q=s%C3%A3o+%26+%22jo%C3%A3o%22&role=sub-coordination')
    expect(readFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter))))).toEqual(filter)
  })

  test.each([
    [{}, { search: '', role: null }],
    [
      { q: ['a', 'b'], role: ['membership'] },
      { search: '', role: null },
    ],
    [
      { q: 'a', role: 'MEMBERSHIP' },
      { search: 'a', role: null },
    ],
    [
      { q: 'x'.repeat(500), role: 'membership' },
      { search: 'x'.repeat(120), role: 'MEMBERSHIP' },
    ],
  ])('is nothing where %j makes no sense', (query, filter) => {
    expect(readFilter(query)).toEqual(filter)
  })

  test('of everybody is none', () => {
    expect(filterQuery({ search: '  ', role: null })).toBe('')
  })
})
