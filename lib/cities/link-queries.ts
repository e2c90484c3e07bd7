import 'server-only'
import { getDb } from '@/lib/db/client'
import { todayIn } from '@/lib/time/when'
import { isCardLinkInForce, readCardLink } from './card-link'
import { findCity } from './queries'
import type { CityView } from './view'

/**
 * What the link of a mail opens: nothing, when it is none; the card's city, when it is good no more; the card, with the day on which the mail was sent
 * and the link's last (YYYY-MM-DD, in the city's zone).
 */
export type CardByLink =
  | { state: 'invalid' }
  | { state: 'expired'; city: CityView }
  | { state: 'open'; city: CityView; sentOn: string; lastDay: string }

export async function findCardByLink(token: unknown, now: Date): Promise<CardByLink> {
  const link = readCardLink(token)
  const row =
    link && (await getDb().city.findUnique({ where: { id: link.cityId }, select: { slug: true, timeZone: true } }))
  const city = row && (await findCity(null, row.slug))
  if (!link || !city) return { state: 'invalid' }
  if (!(await isCardLinkInForce(getDb(), link, now))) return { state: 'expired', city }
  const dayOf = (instant: Date) => todayIn(city.timeZone, instant)
  return { state: 'open', city, sentOn: dayOf(link.sentAt), lastDay: dayOf(link.expiresAt) }
}
