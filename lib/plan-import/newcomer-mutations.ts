import type { CacheTag } from '@/lib/cache/tags'
import { citySlug } from '@/lib/cities/import/apply-rows'
import type { NewCity } from '@/lib/cities/import/facts'
import { enterCity } from '@/lib/cities/new-city'
import type { Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, refuse } from '@/lib/errors'
import { broken } from '@/lib/mandates/mandate-row'
import { openNewMandate } from '@/lib/mandates/new-mandate'
import type { Actor } from '@/lib/permissions/actor'
import { parsePartialDate } from '@/lib/time/partial-date'
import type { Known } from './draft'
import type { Newcomers } from './newcomers'

/** `cities` and `mandates` are the keys of those that were chosen of the newcomers; `slugs` the addresses of all cities. */
type Choice = {
  unit: { id: string; networkId: string }
  newcomers: Newcomers
  cities: readonly string[]
  mandates: readonly string[]
  slugs: ReadonlySet<string>
}
type Added = { ok: true; cities: Known['cities']; touched: CacheTag[] }

/**
 * Registers the cities and opens the mandates that were chosen of what a text names and Enlace does not have, by the rules and rights of whoever does either by hand. Gives the new cities.
 * What is refused is named by its field (`city.<key>`, `mandate.<key>`): `notAllowed`, `cityNotRegistered` (a mandate of a city that is not and was not chosen),
 * `mandateOverlaps`, `coordinationTaken`, and `invalid` for what cannot be chosen. The caller has to undo the transaction then.
 */
export async function addNewcomers(tx: Transaction, actor: Actor, choice: Choice, now: Date): Promise<Added | Refusal> {
  const { unit, newcomers, mandates } = choice
  const registered = await registerCities(tx, actor, choice)
  if (!registered.ok) return registered
  const touched = [...registered.touched]
  for (const key of mandates) {
    const field = `mandate.${key}`
    const newcomer = newcomers.mandates.find((one) => one.key === key && one.kind !== 'there')
    const start = parsePartialDate({ year: String(newcomers.since) })
    if (!newcomer || !start) return refuse('invalid', { fields: { [field]: 'invalid' } })
    const { role, cityId } = newcomer.city
    const id = cityId ?? registered.ids.get(key)
    if (!id) return refuse('invalid', { fields: { [field]: 'cityNotRegistered' } })
    const terms = { unitId: unit.id, cityId: id, role, isActing: false, start, byPlanImport: true }
    const work = openNewMandate(tx, actor, { ...terms, endsCoordination: false, endsOwnMandate: false }, now)
    // Nothing more is done in the transaction once the database has refused: it is undone.
    const opened = await refuseBroken(broken(field), work)
    if (!opened.ok) return named(opened, field)
    touched.push(...opened.touched)
  }
  return { ok: true, cities: registered.cities, touched }
}

async function registerCities(
  tx: Transaction,
  actor: Actor,
  { unit: { networkId }, newcomers, cities: chosen, slugs }: Choice,
): Promise<(Added & { ids: ReadonlyMap<string, string> }) | Refusal> {
  const ids = new Map<string, string>()
  const cities: { id: string; name: string; country: string }[] = []
  const touched: CacheTag[] = []
  const taken = new Set(slugs)
  for (const key of chosen) {
    const field = `city.${key}`
    const newcomer = newcomers.cities.find((one) => one.key === key)
    if (newcomer?.kind !== 'new') return refuse('invalid', { fields: { [field]: 'invalid' } })
    const slug = citySlug(newcomer.city, taken)
    const entered = await enterCity(tx, actor, { ...inputOf(newcomer.city), networkId, slug, byPlanImport: true })
    if (!entered.ok) return named(entered, field)
    taken.add(slug)
    ids.set(key, entered.id)
    cities.push({ id: entered.id, name: newcomer.city.name, country: newcomer.city.country })
    touched.push(...entered.touched)
  }
  return { ok: true, cities, ids, touched }
}

/** Of a new city, what its card cannot do without: no text of a plan says more of it. */
function inputOf({ name, language, country, governmentKind, subdivision, timeZone }: NewCity) {
  return { name, language, country, governmentKind, subdivision, timeZone }
}

/** A refusal at the field of what was refused. */
function named({ code, fields }: Refusal, field: string): Refusal {
  return refuse(code, { fields: { [field]: fields?.[field] ?? code } })
}
