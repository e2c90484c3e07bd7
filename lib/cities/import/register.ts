import type { Transaction } from '@/lib/db/client'
import type { CityFacts, RegisteredCity } from './facts'

const registerSelect = {
  id: true,
  slug: true,
  version: true,
  name: true,
  language: true,
  country: true,
  subdivision: true,
  governmentKind: true,
  governmentName: true,
  website: true,
  contactEmail: true,
  contactPhone: true,
  acceptsMail: true,
  population: true,
  populationYear: true,
  latitude: true,
  longitude: true,
  timeZone: true,
  archivedAt: true,
} as const

/** All cities of a network, archived ones too, by name. */
export async function loadRegister(tx: Transaction, networkId: string): Promise<RegisteredCity[]> {
  const rows = await tx.city.findMany({
    where: { networkId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: registerSelect,
  })
  return rows.map(({ archivedAt, ...city }) => ({ ...city, isArchived: archivedAt !== null }))
}

/** Writes the facts of many cities in one statement, each only where its version is still the given one; answers how many were. */
export async function writeFacts(tx: Transaction, cities: readonly ({ id: string; version: number } & CityFacts)[]) {
  return tx.$executeRaw`
    UPDATE city SET
      subdivision = facts.subdivision,
      government_kind = facts."governmentKind",
      government_name = facts."governmentName",
      website = facts.website,
      contact_email = facts."contactEmail",
      contact_phone = facts."contactPhone",
      contact_accepts_mail = facts."acceptsMail",
      population = facts.population,
      population_year = facts."populationYear",
      latitude = facts.latitude,
      longitude = facts.longitude,
      time_zone = facts."timeZone",
      version = city.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(cities)}::jsonb) AS facts(
      id uuid, version int, subdivision text, "governmentKind" "GovernmentKind", "governmentName" text, website text,
      "contactEmail" text, "contactPhone" text, "acceptsMail" boolean, population int, "populationYear" smallint,
      latitude double precision, longitude double precision, "timeZone" text
    )
    WHERE city.id = facts.id AND city.version = facts.version`
}
