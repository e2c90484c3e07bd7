import 'server-only'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import { findCityResource } from '@/lib/people/city-resource'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { todayIn } from '@/lib/time/when'
import { type CardRow, confirmCard, findCardRow, type SavedCity, saveCardBlock } from './card-changes'
import type { CityContactInput, CityFactsInput, CityNamesInput, CityPresentationInput } from './schema'

// Each of these refuses `notFound` (no such city, or an archived one, which is the secretariat's alone), `signInNeeded`,
// `notAllowed`, and `conflict` with what the block holds now when somebody else saved it since it was seen.

/** Saves what a city and its local government are called. */
export async function saveCityNames(viewer: Viewer, input: CityNamesInput, now: Date): Promise<Result<SavedCity>> {
  return changeCity('city.update', viewer, input.id, now, (tx, city, actor) =>
    saveCardBlock(tx, city, actor, 'names', input),
  )
}

/** Saves how to reach a city's local government, and whether Enlace may write to it. */
export async function saveCityContact(viewer: Viewer, input: CityContactInput, now: Date): Promise<Result<SavedCity>> {
  return changeCity('city.update', viewer, input.id, now, (tx, city, actor) =>
    saveCardBlock(tx, city, actor, 'contact', input),
  )
}

/** Saves a city's population, coordinates and time zone. */
export async function saveCityFacts(viewer: Viewer, input: CityFactsInput, now: Date): Promise<Result<SavedCity>> {
  return changeCity('city.update', viewer, input.id, now, (tx, city, actor) =>
    saveCardBlock(tx, city, actor, 'facts', input),
  )
}

/** Saves how a city presents itself, in each language. */
export async function saveCityPresentation(
  viewer: Viewer,
  input: CityPresentationInput,
  now: Date,
): Promise<Result<SavedCity>> {
  return changeCity('city.update', viewer, input.id, now, (tx, city, actor) =>
    saveCardBlock(tx, city, actor, 'presentation', input),
  )
}

/**
 * Notes that everything on a city's card is true today, in the city's zone. The card itself stays as it was, and so does its version:
 * who is editing a block loses no race against a confirmation. Refuses `alreadyDone` on the same day.
 */
export async function confirmCity(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<SavedCity>> {
  return changeCity('city.confirm', viewer, input.id, now, (tx, city, actor) =>
    confirmCard(tx, city, actor, { version: input.version, since: todayIn(city.timeZone, now) }, now),
  )
}

/** Load, then authorize: what every change of a card begins with. A refusal undoes whatever `change` did. */
async function changeCity(
  action: 'city.update' | 'city.confirm',
  viewer: Viewer,
  id: string,
  now: Date,
  change: (tx: Transaction, city: CardRow, actor: Actor) => Promise<Result<SavedCity>>,
): Promise<Result<SavedCity>> {
  return inTransaction(async (tx) => {
    const city = await findCardRow(tx, id)
    const resource = city && (await findCityResource(tx, id, now))
    if (!city || !resource) return refuse('notFound')
    if (city.archivedAt && !can(viewer, 'city.archive', city)) return refuse('notFound')
    const refusal = authorize(viewer, action, resource)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const result = await change(tx, { ...city, unitIds: resource.unitIds }, viewer)
    if (!result.ok) throw new Rollback<Result<SavedCity>>(result)
    return result
  })
}
