import 'server-only'
import { hashToken } from '@/lib/auth/secrets'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { Actor, HeldMandate } from '@/lib/permissions/actor'

export type Profile = { name: string; email: string; language: Locale; timeZone: string; version: number }

/** The actor's own data, as she may see and mostly change them. */
export async function getProfile(actor: Actor): Promise<Profile> {
  return getDb().person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { name: true, email: true, language: true, timeZone: true, version: true },
  })
}

/** A city that somebody acts for, with what it holds. */
export type ActsFor = {
  cityId: string
  cityName: string
  office: string | null
  isLead: boolean
  mandates: { unitId: string; unitSlug: string; acronym: string; role: HeldMandate['role']; inForce: boolean }[]
}

/** The cities that the actor acts for now, by name, with their mandates: those in force first. */
export async function listActsFor(actor: Actor): Promise<ActsFor[]> {
  const unitIds = actor.delegations.flatMap(({ mandates }) => mandates.map((mandate) => mandate.unitId))
  const [delegates, units] = await Promise.all([
    getDb().delegate.findMany({
      where: { id: { in: actor.delegations.map((delegation) => delegation.delegateId) } },
      select: { id: true, office: true, city: { select: { name: true } } },
      orderBy: { city: { name: 'asc' } },
    }),
    getDb().unit.findMany({ where: { id: { in: unitIds } }, select: { id: true, slug: true, acronym: true } }),
  ])
  return delegates.flatMap(({ id, office, city }) => {
    const delegation = actor.delegations.find(({ delegateId }) => delegateId === id)
    if (!delegation) return []
    const mandates = delegation.mandates.flatMap(({ unitId, role, inForce }) => {
      const unit = units.find((one) => one.id === unitId)
      return unit ? [{ unitId, unitSlug: unit.slug, acronym: unit.acronym, role, inForce }] : []
    })
    mandates.sort((a, b) => Number(b.inForce) - Number(a.inForce))
    return [{ cityId: delegation.cityId, cityName: city.name, office, isLead: delegation.isLead, mandates }]
  })
}

/** Names of the networks whose secretariat the actor belongs to now. */
export async function listSecretariats(actor: Actor): Promise<string[]> {
  const networks = await getDb().network.findMany({
    where: { id: { in: actor.secretariatOf } },
    select: { name: true },
    orderBy: { name: 'asc' },
  })
  return networks.map((network) => network.name)
}

export type OwnSession = { id: string; createdAt: Date; isThisOne: boolean }

/** The actor's living sessions, the newest first. `currentToken` is the one that her browser sent. */
export async function listOwnSessions(actor: Actor, currentToken: string | null, now: Date): Promise<OwnSession[]> {
  const sessions = await getDb().session.findMany({
    where: { personId: actor.personId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, tokenHash: true },
    orderBy: { createdAt: 'desc' },
  })
  const current = currentToken === null ? null : hashToken(currentToken)
  return sessions.map(({ id, createdAt, tokenHash }) => ({ id, createdAt, isThisOne: tokenHash === current }))
}

/** IANA time zones to choose from: those of the cities of all networks first, then `current`, then every other one. */
export async function listTimeZones(current: string): Promise<string[]> {
  const cities = await getDb().city.findMany({
    where: { archivedAt: null },
    distinct: ['timeZone'],
    select: { timeZone: true },
    orderBy: { timeZone: 'asc' },
  })
  return [...new Set([...cities.map((city) => city.timeZone), current, ...Intl.supportedValuesOf('timeZone')])]
}
