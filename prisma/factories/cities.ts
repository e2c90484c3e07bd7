import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { contactFields, type Reaches, widestReach } from '@/lib/plan/contact-consent-rules'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized, asOptional, distinct } from './defaults'

// Each factory writes one row and asks for the ids of what it belongs to. Texts may be bare strings.

/** A network without a secretariat. */
export function createNetwork(db: Transaction, given: Partial<Prisma.NetworkUncheckedCreateInput> = {}) {
  const slug = `rede-${distinct()}`
  return db.network.create({ data: { slug, name: 'Rede de Provas', timeZone: 'America/Montevideo', ...given } })
}

type UnitGiven = Partial<Omit<Prisma.UnitUncheckedCreateInput, 'name' | 'purpose'>> & {
  networkId: string
  name?: string | LocalizedText
  purpose?: string | LocalizedText
}

/** A unit that nobody coordinates yet. */
export function createUnit(db: Transaction, { name = 'Unidade de Provas', purpose, ...given }: UnitGiven) {
  const slug = `unidade-${distinct()}`
  const texts = { name: asLocalized(name), purpose: asOptional(purpose) }
  return db.unit.create({ data: { slug, acronym: 'UP', ...given, ...texts } })
}

type CityGiven = Partial<Omit<Prisma.CityUncheckedCreateInput, 'presentation'>> & {
  networkId: string
  presentation?: string | LocalizedText
}

/** A Brazilian municipality, without a mandate, whose card is as empty as the database allows. */
export function createCity(db: Transaction, { presentation, ...given }: CityGiven) {
  return db.city.create({
    data: {
      slug: `cidade-${distinct()}`,
      name: 'Vila das Provas',
      language: 'pt',
      country: 'BR',
      governmentKind: 'MUNICIPALITY',
      timeZone: 'America/Sao_Paulo',
      ...given,
      presentation: asOptional(presentation),
    },
  })
}

type ContactGiven = Partial<Omit<Prisma.ContactUncheckedCreateInput, 'office' | 'consents'>> & {
  unitId: string
  office?: string | LocalizedText
  /** Since when all but the phone number is shown to everybody. */
  publicSince?: Date
  /** How far each field is shown; those that are left out as they are without it. */
  reaches?: Partial<Reaches>
}

/** A contact whose every field is shown to its unit, as somebody said, and to nobody else. */
export async function createContact(db: Transaction, { office, publicSince, reaches, ...given }: ContactGiven) {
  const email = `contato-${distinct()}@unidade.example`
  const contact = await db.contact.create({
    data: { name: 'Helena Prado', email, ...given, office: asOptional(office) },
  })
  const givenAt = publicSince ?? new Date('2016-01-01T12:00:00Z')
  const shown = contactFields.flatMap((field) => {
    if (contact[field] === null) return []
    const audience = reaches?.[field] ?? (publicSince ? widestReach(field) : 'UNIT')
    return audience === 'NOBODY' ? [] : [{ field, audience }]
  })
  await db.contactConsent.createMany({
    data: shown.map((one) => ({ ...one, contactId: contact.id, word: 'TOLD' as const, textVersion: 1, givenAt })),
  })
  return contact
}
