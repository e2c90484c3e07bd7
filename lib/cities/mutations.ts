import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedByCity } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Locale } from '@/lib/i18n/locales'
import { parseLocalized } from '@/lib/i18n/localized-text'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import { findCityResource } from '@/lib/people/city-resource'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import { blockDigest, blockValues, type CardBlock, type CityCard } from './card-blocks'
import type { CityContactInput, CityFactsInput, CityNamesInput, CityPresentationInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }

// Each of these refuses `notFound` (no such city, or an archived one, which is the secretariat's alone), `signInNeeded`,
// `notAllowed`, and `conflict` with what the block holds now when somebody else saved it since it was seen.

/** Saves what a city and its local government are called. */
export async function saveCityNames(viewer: Viewer, input: CityNamesInput, now: Date): Promise<Result<Saved>> {
  const { name, governmentKind, governmentName, motto, subdivision } = input
  return saveBlock('names', viewer, input, now, () => ({ name, governmentKind, governmentName, motto, subdivision }))
}

/** Saves how to reach a city's local government. */
export async function saveCityContact(viewer: Viewer, input: CityContactInput, now: Date): Promise<Result<Saved>> {
  const { website, contactEmail, contactPhone } = input
  return saveBlock('contact', viewer, input, now, () => ({ website, contactEmail, contactPhone }))
}

/** Saves a city's population, coordinates and time zone. */
export async function saveCityFacts(viewer: Viewer, input: CityFactsInput, now: Date): Promise<Result<Saved>> {
  const { population, populationYear, latitude, longitude, timeZone } = input
  return saveBlock('facts', viewer, input, now, () => ({ population, populationYear, latitude, longitude, timeZone }))
}

/** Saves how a city presents itself, in each language. */
export async function saveCityPresentation(
  viewer: Viewer,
  input: CityPresentationInput,
  now: Date,
): Promise<Result<Saved>> {
  return saveBlock('presentation', viewer, input, now, (card) => ({
    presentation: applyTextInput(card.presentation, input.presentation),
  }))
}

/**
 * Notes that everything on a city's card is true today, in the city's zone. The card itself stays as it was, and so does its version:
 * who is editing a block loses no race against a confirmation. Refuses `alreadyDone` on the same day.
 */
export async function confirmCity(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return changeCity('city.confirm', viewer, input.id, now, async (tx, city, actor) => {
    if (city.version !== input.version) return refuse('conflict')
    const today = todayIn(city.timeZone, now)
    const confirmedOn = city.confirmedOn && plainDate(city.confirmedOn)
    if (confirmedOn === today) return refuse('alreadyDone')

    const { count } = await tx.city.updateMany({
      where: { id: city.id, version: input.version },
      data: { confirmedOn: storedDate(today) },
    })
    if (count === 0) return refuse('conflict')
    await recordChange(tx, actor, {
      action: 'city.confirm',
      subject: { type: 'city', id: city.id, cityId: city.id },
      before: { confirmedOn },
      after: { confirmedOn: today },
    })
    return saved(city)
  })
}

type BlockInput = SeenRowInput & { seen?: string; locale: Locale }

function saveBlock(
  block: CardBlock,
  viewer: Viewer,
  input: BlockInput,
  now: Date,
  valuesOf: (card: CityCard) => Partial<CityCard>,
): Promise<Result<Saved>> {
  return changeCity('city.update', viewer, input.id, now, async (tx, city, actor) => {
    if (city.version !== input.version && input.seen !== blockDigest(block, cardOf(city))) {
      return conflict(block, city, input.locale)
    }
    const card = cardOf(city)
    const values = valuesOf(card)
    const changed = changedFields(card, values)
    if (!changed) return saved(city)

    const { presentation, ...columns } = values
    const texts = presentation === undefined ? {} : { presentation: presentation ?? Prisma.DbNull }
    const { count } = await tx.city.updateMany({
      where: { id: city.id, version: city.version },
      data: { ...columns, ...texts, version: { increment: 1 } },
    })
    if (count === 0) return conflict(block, (await findCard(tx, city.id)) ?? city, input.locale)
    await recordChange(tx, actor, {
      action: 'city.update',
      subject: { type: 'city', id: city.id, cityId: city.id },
      ...changed,
    })
    return saved(city)
  })
}

type City = NonNullable<Awaited<ReturnType<typeof findCard>>>

function findCard(tx: Transaction, id: string) {
  return tx.city.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      version: true,
      networkId: true,
      archivedAt: true,
      confirmedOn: true,
      name: true,
      governmentKind: true,
      governmentName: true,
      motto: true,
      subdivision: true,
      website: true,
      contactEmail: true,
      contactPhone: true,
      population: true,
      populationYear: true,
      latitude: true,
      longitude: true,
      timeZone: true,
      presentation: true,
    },
  })
}

function cardOf(city: City): CityCard {
  return { ...city, presentation: parseLocalized(city.presentation) }
}

function saved(city: City): Result<Saved> {
  return { ok: true, id: city.id, touched: touchedByCity(city.slug) }
}

function conflict(block: CardBlock, city: City, locale: Locale) {
  const values = blockValues(block, cardOf(city), locale)
  return refuse('conflict', { current: { version: city.version, values } })
}

/** Load, then authorize: what every change of a card begins with. A refusal undoes whatever `change` did. */
async function changeCity(
  action: 'city.update' | 'city.confirm',
  viewer: Viewer,
  id: string,
  now: Date,
  change: (tx: Transaction, city: City, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const city = await findCard(tx, id)
    const resource = city && (await findCityResource(tx, id, now))
    if (!city || !resource) return refuse('notFound')
    if (city.archivedAt && !can(viewer, 'city.archive', city)) return refuse('notFound')
    const refusal = authorize(viewer, action, resource)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const result = await change(tx, city, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
