import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import {
  type ConsentWord,
  type ContactField,
  contactFields,
  type Reach,
  type Reaches,
  reachesOf,
} from '@/lib/plan/contact-consent-rules'
import type { Prisma } from '@/prisma/generated/client/client'
import { findHers, readPublishedLink } from './published-link'

/** What a contact says in one field, how far it is shown, and since when and on whose word; of what is shown to nobody, without these. */
export type OwnField = {
  field: ContactField
  value: string | LocalizedText
  reach: Reach
  /** `toldBy`: the name of who said that she agreed; null for other words, and for who is registered no more. */
  consent: { since: Date; word: ConsentWord; toldBy: string | null } | null
}

/** A contact as the person herself sees it: with all that is kept of her. Fields that are empty are left out of `fields`. */
export type OwnContact = {
  id: string
  version: number
  name: string
  office: LocalizedText | null
  organization: string | null
  email: string
  phone: string | null
  reaches: Reaches
  fields: OwnField[]
  city: CityName | null
  unit: { id: string; acronym: string; name: LocalizedText; network: string }
  /** Of the city, or of the network where there is none: in it the times of the consents are told. */
  timeZone: string
}

const contactSelect = {
  id: true,
  version: true,
  name: true,
  office: true,
  organization: true,
  email: true,
  phone: true,
  city: { select: { ...cityNameSelect, timeZone: true } },
  unit: { select: { id: true, acronym: true, name: true, network: { select: { name: true, timeZone: true } } } },
  consents: {
    where: { withdrawnAt: null },
    select: { field: true, audience: true, word: true, givenAt: true, toldBy: { select: { name: true } } },
  },
} as const satisfies Prisma.ContactSelect

type Row = Prisma.ContactGetPayload<{ select: typeof contactSelect }>

/**
 * Everything that is kept of whoever has the mailbox that `token` was mailed to: her contacts in the units, and whether she has an account, which she
 * sees by signing in. Null for a token that is none, or too old. `address` is null once nothing has it any more.
 */
export async function findPublishedData(
  token: unknown,
  now: Date,
): Promise<{ address: string | null; hasAccount: boolean; contacts: OwnContact[] } | null> {
  const isHers = readPublishedLink(token, now)
  if (!isHers) return null
  const { contactIds, personId, address } = await findHers(getDb(), isHers)
  const rows = await getDb().contact.findMany({
    where: { id: { in: contactIds } },
    orderBy: { id: 'asc' },
    select: contactSelect,
  })
  return { address, hasAccount: personId !== null, contacts: rows.map(ownContact) }
}

/** A contact who has an address, and in which language and zone she is written to; null when she has none, or is gone. */
export async function findContactToTell(
  id: string,
): Promise<{ contact: OwnContact; language: Locale; timeZone: string } | null> {
  const row = await getDb().contact.findUnique({ where: { id }, select: contactSelect })
  if (!row?.email) return null
  const contact = ownContact(row)
  const language = contact.city?.language ?? contact.office?.original ?? defaultLocale
  return { contact, language, timeZone: contact.timeZone }
}

function ownContact({ consents, unit, city, email, ...row }: Row): OwnContact {
  const { timeZone = unit.network.timeZone, ...cityName } = city ?? {}
  const office = parseLocalized(row.office)
  const values = { ...row, office, email }
  const reaches = reachesOf(consents)
  const fields = contactFields.flatMap((field): OwnField[] => {
    const value = values[field]
    if (value === null) return []
    const given = consents.find((one) => one.field === field)
    const consent = given && { since: given.givenAt, word: given.word, toldBy: given.toldBy?.name ?? null }
    return [{ field, value, reach: reaches[field], consent: consent ?? null }]
  })
  return {
    ...row,
    office,
    email: email ?? '',
    reaches,
    fields,
    city: city && (cityName as CityName),
    unit: { id: unit.id, acronym: unit.acronym, name: parseRequired(unit.name), network: unit.network.name },
    timeZone,
  }
}
