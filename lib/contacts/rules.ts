import { type Locale, languageTags } from '@/lib/i18n/locales'
import { readOptional } from '@/lib/i18n/localized-text'
import { mandateRoles } from '@/lib/mandates/schema'
import { foldForSearch } from '@/lib/people/rules'
import { formatCountry } from '@/lib/time/format'
import type { ContactsFilter } from './schema'
import type { CityContacts, CityOffice, DelegateContact, UnitContact, UnitContacts } from './view'

/**
 * The contacts that meet the filter, in the reader's order: cities by role, the coordination first, then by name; of each, those who lead
 * first. A word is found in a name, an office, an address, a city or a country, accents and capitals apart; a city's name finds everybody
 * in it. A role leaves out the unit's own contacts whose city has another one, or who have none.
 */
export function arrangeContacts(contacts: UnitContacts, filter: ContactsFilter, locale: Locale): UnitContacts {
  const words = foldForSearch(filter.search).split(/\s+/).filter(Boolean)
  const holdsWords = (texts: (string | null)[]) => {
    const text = foldForSearch(texts.join('\n'))
    return words.every((word) => text.includes(word))
  }
  const { compare } = new Intl.Collator(languageTags[locale])
  const ofRole = contacts.cities.filter(({ role }) => filter.role === null || role === filter.role)
  const roleHolders = new Set(ofRole.map(({ city }) => city.id))
  const cities = ofRole.flatMap((held) => findInCity(held, holdsWords, locale) ?? [])
  return {
    ...contacts,
    cities: cities.map((held) => ({ ...held, delegates: leadsFirst(held.delegates, compare) })).sort(byRole(compare)),
    contacts: contacts.contacts
      .filter(({ city }) => filter.role === null || (city && roleHolders.has(city.id)))
      .filter((contact) => holdsWords(textsOfContact(contact, locale)))
      .sort((a, b) => compare(titleOfContact(a, locale), titleOfContact(b, locale))),
  }
}

/** What of a city's contacts holds the words; null when nothing does. */
function findInCity(
  held: CityContacts,
  holdsWords: (texts: (string | null)[]) => boolean,
  locale: Locale,
): CityContacts | null {
  const { city } = held
  const ofCity = [city.name, city.governmentName, formatCountry(city.country, locale)]
  const delegates = held.delegates.filter(({ name, office, email }) => holdsWords([...ofCity, name, office, email]))
  const office = held.office && holdsWords([...ofCity, held.office.email]) ? held.office : null
  return delegates.length > 0 || office || holdsWords(ofCity) ? { ...held, delegates, office } : null
}

/** What stands for a contact in a list: her name or, where she shows none, her office or body. */
export function titleOfContact({ name, office, organization, email, phone }: UnitContact, locale: Locale): string {
  return name ?? readOptional(office, locale)?.text ?? organization ?? email ?? phone ?? ''
}

function textsOfContact({ name, office, organization, email, city }: UnitContact, locale: Locale) {
  const ofCity = city ? [city.name, formatCountry(city.country, locale)] : []
  return [name, ...Object.values(office?.texts ?? {}), organization, email, ...ofCity]
}

type Compare = (a: string, b: string) => number

function leadsFirst(delegates: DelegateContact[], compare: Compare) {
  return delegates.toSorted((a, b) => Number(b.isLead) - Number(a.isLead) || compare(a.name, b.name))
}

function byRole(compare: Compare) {
  return (a: CityContacts, b: CityContacts) =>
    mandateRoles.indexOf(a.role) - mandateRoles.indexOf(b.role) || compare(a.city.name, b.city.name)
}

/** How many people and cities there are; who acts for two cities is one person. */
export function countContacts({ cities, contacts }: UnitContacts): { people: number; cities: number } {
  const people = new Set(cities.flatMap(({ delegates }) => delegates.map(({ personId }) => personId)))
  return { people: people.size + contacts.length, cities: cities.length }
}

/** Every address once, whatever its capitals, in the order of the contacts. */
export function addressesOf({ cities, contacts }: UnitContacts): string[] {
  const ofCity = (office: CityOffice | null) => office?.email ?? null
  const all = [
    ...cities.flatMap(({ delegates, office }) => [...delegates.map(({ email }) => email), ofCity(office)]),
    ...contacts.map(({ email }) => email),
  ]
  const byAddress = new Map<string, string>()
  for (const email of all) if (email && !byAddress.has(email.toLowerCase())) byAddress.set(email.toLowerCase(), email)
  return [...byAddress.values()]
}

/** Windows hands no longer address on to a mail program. */
const LONGEST_MAIL_LINK = 2_000

/** The address that opens a mail to all of these without one seeing another; null for none, and when it would be too long. */
export function blindCopyLink(addresses: string[]): string | null {
  const recipients = addresses.map((email) => encodeURIComponent(email).replaceAll('%40', '@'))
  const link = `mailto:?bcc=${recipients.join(',')}`
  return addresses.length > 0 && link.length <= LONGEST_MAIL_LINK ? link : null
}
