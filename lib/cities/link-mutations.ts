import 'server-only'
import type { ByLink } from '@/lib/audit/record-change'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import { todayIn } from '@/lib/time/when'
import { type CardRow, confirmCard, findCardRow, type SavedCity, saveCardBlock } from './card-changes'
import { type CardLink, isCardLinkInForce, readCardLink } from './card-link'
import type { CardLinkInput, CityContactInput, CityFactsInput, CityNamesInput, CityPresentationInput } from './schema'

// What the link in a city's mail may do, whoever holds it: confirm and correct the card of that city. Each of these refuses
// `linkExpired` (no such link, or good no more), `notFound` for the card of any other city, and `conflict` as lib/cities/mutations does.

/** Saves what a city and its local government are called. */
export async function saveCityNamesByLink(input: CityNamesInput & CardLinkInput, now: Date) {
  return changeByLink(input, now, (tx, city, author) => saveCardBlock(tx, city, author, 'names', input))
}

/**
 * Saves how to reach a city's local government. That Enlace may write to the contact can be ended by the link, and is never begun by it: neither where
 * it was not allowed, nor for another address.
 */
export async function saveCityContactByLink(input: CityContactInput & CardLinkInput, now: Date) {
  return changeByLink(input, now, (tx, city, author) => {
    const acceptsMail = input.acceptsMail && city.acceptsMail && input.contactEmail === city.contactEmail
    return saveCardBlock(tx, city, author, 'contact', { ...input, acceptsMail })
  })
}

/** Saves a city's population, coordinates and time zone. */
export async function saveCityFactsByLink(input: CityFactsInput & CardLinkInput, now: Date) {
  return changeByLink(input, now, (tx, city, author) => saveCardBlock(tx, city, author, 'facts', input))
}

/** Saves how a city presents itself, in each language. */
export async function saveCityPresentationByLink(input: CityPresentationInput & CardLinkInput, now: Date) {
  return changeByLink(input, now, (tx, city, author) => saveCardBlock(tx, city, author, 'presentation', input))
}

/** Notes that everything on the card is true today. Refuses `alreadyDone` when somebody said so after the link was sent. */
export async function confirmCityByLink(input: SeenRowInput & CardLinkInput, now: Date) {
  return changeByLink(input, now, (tx, city, author, { sentAt }) => {
    const since = todayIn(city.timeZone, sentAt)
    return confirmCard(tx, city, author, { version: input.version, since }, now)
  })
}

/** Load, then look at the link: what every change by one begins with. A refusal undoes whatever `change` did. */
async function changeByLink(
  { id, token }: SeenRowInput & CardLinkInput,
  now: Date,
  change: (tx: Transaction, city: CardRow, author: ByLink, link: CardLink) => Promise<Result<SavedCity>>,
): Promise<Result<SavedCity>> {
  return inTransaction(async (tx) => {
    const link = readCardLink(token)
    const city = link && (await findCardRow(tx, link.cityId))
    if (!link || !city || city.archivedAt || !(await isCardLinkInForce(tx, link, now))) {
      return refuse('linkExpired')
    }
    if (city.id !== id) return refuse('notFound')

    const result = await change(tx, city, { linkOfCityId: city.id }, link)
    if (!result.ok) throw new Rollback<Result<SavedCity>>(result)
    return result
  })
}
