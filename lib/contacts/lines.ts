import type { Locale } from '@/lib/i18n/locales'
import { readOptional } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { roleKey } from '@/lib/mandates/mandate-period'
import type { TextTable } from '@/lib/tables/text-table'
import { formatCountry } from '@/lib/time/format'
import type { CityContacts, UnitContact, UnitContacts } from './view'

/** One contact as files tell of it: each fact a text in the reader's language, empty where there is none. */
export type ContactLine = {
  /** Of the delegation, the unit's contact or the city: the same in every file. */
  id: string
  kind: 'delegate' | 'contact' | 'office'
  name: string
  office: string
  isLead: boolean
  organization: string
  city: string
  country: string
  /** What the city is in the unit. */
  role: string
  email: string
  phone: string
}

/** The contacts one by one, in their order; a city's institutional contact follows its people. */
export function contactLines({ cities, contacts }: UnitContacts, locale: Locale): ContactLine[] {
  const ofCities = cities.flatMap((held) => linesOfCity(held, locale))
  return [...ofCities, ...contacts.map((contact) => lineOfContact(contact, cities, locale))]
}

function linesOfCity(held: CityContacts, locale: Locale): ContactLine[] {
  const { city, office } = held
  const ofCity = {
    organization: city.governmentName ?? city.name,
    city: city.name,
    country: formatCountry(city.country, locale),
    role: roleText(held, locale),
  }
  const people = held.delegates.map(({ id, name, office, isLead, email }) => {
    return { ...ofCity, kind: 'delegate' as const, id, name, office: office ?? '', isLead, email, phone: '' }
  })
  if (!office) return people
  const institutional = { kind: 'office' as const, id: city.id, name: '', office: '', isLead: false }
  return [...people, { ...ofCity, ...institutional, email: office.email ?? '', phone: office.phone ?? '' }]
}

function lineOfContact(contact: UnitContact, cities: CityContacts[], locale: Locale): ContactLine {
  const { id, name, organization, city, email, phone } = contact
  const held = cities.find((one) => one.city.id === city?.id)
  return {
    id,
    kind: 'contact',
    name: name ?? '',
    office: readOptional(contact.office, locale)?.text ?? '',
    isLead: false,
    organization: organization ?? '',
    city: city?.name ?? '',
    country: city ? formatCountry(city.country, locale) : '',
    role: held ? roleText(held, locale) : '',
    email: email ?? '',
    phone: phone ?? '',
  }
}

function roleText({ role, isActing }: CityContacts, locale: Locale): string {
  return getTranslator(locale, 'mandates')(roleKey({ role, isActing }))
}

/** The lines as a table, with words for what they are. */
export function contactTable(lines: ContactLine[], locale: Locale): TextTable {
  const t = getTranslator(locale, 'contacts')
  const columns = ['name', 'office', 'kind', 'organization', 'city', 'country', 'role', 'email', 'phone'] as const
  const cellsOf = (line: ContactLine) => ({ ...line, kind: t(line.isLead ? 'kinds.lead' : `kinds.${line.kind}`) })
  return {
    columns: columns.map((column) => t(`columns.${column}`)),
    rows: lines.map((line) => {
      const cells = cellsOf(line)
      return columns.map((column) => cells[column])
    }),
  }
}
