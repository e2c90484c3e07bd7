import 'server-only'
import { cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { inForceOn } from '@/lib/people/terms'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { contactSelect, viewOfContact } from '@/lib/plan/contact-queries'
import { todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import type { CityContacts, CityOffice, DelegateContact, UnitContact, UnitContacts } from './view'

/**
 * Everybody who can be written to in the unit at this address, at the instant `now`: of each city with a mandate in force, who acts for it
 * and is not suspended, and its institutional contact; and the unit's own contacts. In no order. Null when there is no such unit, and for
 * who may not read its contacts. A mandate's days are those of the network's zone, a delegate's those of her city's. However many they
 * are, they are read at once.
 */
export async function findUnitContacts(viewer: Viewer, unitSlug: string, now: Date): Promise<UnitContacts | null> {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit || !can(viewer, 'unit.readContacts', { networkId: unit.networkId, unitId: unit.id })) return null
  const [mandates, contacts] = await Promise.all([
    listMandatesInForce(unit.id, todayIn(unit.network.timeZone, now)),
    listUnitContacts(unit.id),
  ])
  const delegates = await listDelegates(
    mandates.map(({ city }) => city),
    now,
  )
  const cities = mandates.map(({ role, isActing, city: { timeZone: _, contactEmail, contactPhone, ...city } }) => {
    const ofCity = delegates.get(city.id) ?? []
    const office = officeOf(contactEmail, contactPhone)
    return { role, isActing, city, delegates: ofCity, isUnrepresented: ofCity.length === 0, office }
  })
  return { unit, cities: cities satisfies CityContacts[], contacts }
}

function listMandatesInForce(unitId: string, today: string) {
  return getDb().mandate.findMany({
    where: { unitId, ...inForceOn(today) },
    select: {
      role: true,
      isActing: true,
      city: {
        select: { ...cityNameSelect, governmentName: true, contactEmail: true, contactPhone: true, timeZone: true },
      },
    },
  })
}

function officeOf(email: string | null, phone: string | null): CityOffice | null {
  return email || phone ? { email, phone } : null
}

/** Who acts for each of these cities, by its id. "Today" differs between zones: each zone asks for its own. */
async function listDelegates(cities: { id: string; timeZone: string }[], now: Date) {
  const zones = [...new Set(cities.map((city) => city.timeZone))]
  const rows = await getDb().delegate.findMany({
    where: {
      cityId: { in: cities.map((city) => city.id) },
      person: { suspendedAt: null },
      OR: zones.map((timeZone) => ({ city: { timeZone }, ...inForceOn(todayIn(timeZone, now)) })),
    },
    select: {
      id: true,
      personId: true,
      cityId: true,
      office: true,
      isLead: true,
      person: { select: { name: true, email: true } },
    },
  })
  const byCity = new Map<string, DelegateContact[]>()
  for (const { cityId, person, ...delegate } of rows) {
    byCity.set(cityId, [...(byCity.get(cityId) ?? []), { ...delegate, ...person }])
  }
  return byCity
}

/** Of each, what she agreed to show to the unit: also to who looks after the contacts, since lists and files are passed on. */
async function listUnitContacts(unitId: string): Promise<UnitContact[]> {
  const rows = await getDb().contact.findMany({ where: { unitId }, select: contactSelect })
  return rows.flatMap((row) => viewOfContact(row, 'UNIT') ?? [])
}
