import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { type ByLink, recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedByCity } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Locale } from '@/lib/i18n/locales'
import { parseLocalized } from '@/lib/i18n/localized-text'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import type { Actor } from '@/lib/permissions/actor'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import { blockDigest, blockValues, type CardBlock, type CityCard } from './card-blocks'
import { withoutContact } from './recorded-card'
import type { CityContactInput, CityFactsInput, CityNamesInput, CityPresentationInput } from './schema'

// What becomes of a card once it is known that it may be changed: the same for who is signed in and for who holds a mailed link.

export type SavedCity = { id: string; touched: CacheTag[] }

export type CardRow = NonNullable<Awaited<ReturnType<typeof findCardRow>>> & {
  /** The units in which the city takes part: who coordinates one of them changes the card for the city that does. */
  unitIds?: string[]
}

function subjectOf({ id, unitIds }: CardRow) {
  return { type: 'city', id, cityId: id, unitIdsOfCity: unitIds } as const
}

/** A city as its card's changes need it; null when there is none. An archived one is there. */
export function findCardRow(tx: Transaction, id: string) {
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
      acceptsMail: true,
      population: true,
      populationYear: true,
      latitude: true,
      longitude: true,
      timeZone: true,
      presentation: true,
    },
  })
}

type Values = Partial<CityCard>

/** What each block's input makes of the card. */
export const blockChanges = {
  names: ({ name, governmentKind, governmentName, motto, subdivision }: CityNamesInput): Values => {
    return { name, governmentKind, governmentName, motto, subdivision }
  },
  contact: ({ website, contactEmail, contactPhone, acceptsMail }: CityContactInput): Values => {
    return { website, contactEmail, contactPhone, acceptsMail }
  },
  facts: ({ population, populationYear, latitude, longitude, timeZone }: CityFactsInput): Values => {
    return { population, populationYear, latitude, longitude, timeZone }
  },
  presentation: ({ presentation }: CityPresentationInput, card: CityCard): Values => {
    return { presentation: applyTextInput(card.presentation, presentation) }
  },
}

type BlockInput = SeenRowInput & { seen?: string; locale: Locale }

/** Saves one block; refuses `conflict` with what it holds now when somebody else saved it since it was seen. */
export async function saveCardBlock<B extends CardBlock>(
  tx: Transaction,
  city: CardRow,
  author: Actor | ByLink,
  block: B,
  input: BlockInput & Parameters<(typeof blockChanges)[B]>[0],
): Promise<Result<SavedCity>> {
  const card = cardOf(city)
  if (city.version !== input.version && input.seen !== blockDigest(block, card)) {
    return conflict(block, city, input.locale)
  }
  const valuesOf = blockChanges[block] as (input: BlockInput, card: CityCard) => Values
  const values = valuesOf(input, card)
  const changed = changedFields(card, values)
  if (!changed) return saved(city)

  const { presentation, ...columns } = values
  const texts = presentation === undefined ? {} : { presentation: presentation ?? Prisma.DbNull }
  const { count } = await tx.city.updateMany({
    where: { id: city.id, version: city.version },
    data: { ...columns, ...texts, version: { increment: 1 } },
  })
  if (count === 0) return conflict(block, (await findCardRow(tx, city.id)) ?? city, input.locale)
  await recordChange(tx, author, { action: 'city.update', subject: subjectOf(city), ...withoutContact(changed) })
  return saved(city)
}

/**
 * Notes that everything on the card is true today, in the city's zone. Refuses `alreadyDone` when that was said on `since` (YYYY-MM-DD) or later, and
 * `conflict` when the card has changed since it was seen.
 */
export async function confirmCard(
  tx: Transaction,
  city: CardRow,
  author: Actor | ByLink,
  { version, since }: { version: number; since: string },
  now: Date,
): Promise<Result<SavedCity>> {
  if (city.version !== version) return refuse('conflict')
  const today = todayIn(city.timeZone, now)
  const confirmedOn = city.confirmedOn && plainDate(city.confirmedOn)
  if (confirmedOn && confirmedOn >= since) return refuse('alreadyDone')

  const { count } = await tx.city.updateMany({
    where: { id: city.id, version },
    data: { confirmedOn: storedDate(today) },
  })
  if (count === 0) return refuse('conflict')
  await recordChange(tx, author, {
    action: 'city.confirm',
    subject: subjectOf(city),
    before: { confirmedOn },
    after: { confirmedOn: today },
  })
  return saved(city)
}

function cardOf(city: CardRow): CityCard {
  return { ...city, presentation: parseLocalized(city.presentation) }
}

function saved(city: CardRow): Result<SavedCity> {
  return { ok: true, id: city.id, touched: touchedByCity(city.slug) }
}

function conflict(block: CardBlock, city: CardRow, locale: Locale) {
  const values = blockValues(block, cardOf(city), locale)
  return refuse('conflict', { current: { version: city.version, values } })
}
