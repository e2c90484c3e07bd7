import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { auth } from './config'
import { loadActor } from './load-actor'
import { POSTED_TO } from './posted-to'
import { readSessionToken } from './session-cookie'
import { findSession } from './session-store'

/**
 * Who asks, with the rights of this moment; null is a visitor. Session, person and rights are read from the database in each
 * request and kept for that request only, so that what was ended is refused by the very next one. Throws when the database is down.
 */
export const getViewer = cache(async (): Promise<Viewer> => {
  const personId = await findSignedInPersonId()
  return personId === null ? null : loadActor(personId, new Date())
})

async function findSignedInPersonId(): Promise<string | null> {
  const session = await auth()
  if (session?.user?.id) return session.user.id
  // next-auth takes an error of the database for "no session". Asking once more keeps an outage from looking like a sign-out.
  const token = await readSessionToken()
  return token === null ? null : ((await findSession(token, new Date()))?.personId ?? null)
}

/**
 * The viewer of a page that only people who are signed in see. A visitor is sent to the sign-in page of `locale`, and from there
 * back to `returnTo` (a path of this site, with its query). A form that a browser without scripts posted after the session had ended is sent on,
 * with all that it holds, to the page that gives it back (scripts/front-kept-form.mjs).
 */
export async function requireViewer(locale: Locale, returnTo: string): Promise<Actor> {
  const viewer = await getViewer()
  if (viewer === null) {
    const postedTo = (await headers()).get(POSTED_TO)
    const [page, back] = postedTo === null ? ['sign-in', returnTo] : ['session-ended', postedTo]
    redirect(`/${locale}/${page}?returnTo=${encodeURIComponent(back)}`)
  }
  return viewer
}

export type ViewerProfile = {
  personId: string
  name: string
  language: Locale
  timeZone: string
  isDemo: boolean
  /** The cities that she acts for now, by name. */
  cities: { id: string; name: string }[]
  /** The slug of her city when its card is the only one that she looks after: one city, and neither a coordination nor the secretariat. */
  onlyCity: string | null
  /** Names of the networks whose secretariat she belongs to now. */
  secretariatOf: string[]
}

/** What the workspace's header says of the person who is signed in; null for a visitor. */
export const getViewerProfile = cache(async (): Promise<ViewerProfile | null> => {
  const viewer = await getViewer()
  if (viewer === null) return null
  const cityIds = viewer.delegations.map((delegation) => delegation.cityId)
  const [person, cities, networks] = await Promise.all([
    getDb().person.findUnique({
      where: { id: viewer.personId },
      select: { name: true, language: true, timeZone: true, isDemo: true },
    }),
    getDb().city.findMany({
      where: { id: { in: cityIds } },
      select: { id: true, name: true, slug: true },
      orderBy: { name: 'asc' },
    }),
    getDb().network.findMany({ where: { id: { in: viewer.secretariatOf } }, select: { name: true } }),
  ])
  if (!person) return null
  return {
    ...person,
    personId: viewer.personId,
    cities: cities.map(({ id, name }) => ({ id, name })),
    onlyCity: cities.length === 1 && !looksAfterOthers(viewer) ? (cities[0]?.slug ?? null) : null,
    secretariatOf: networks.map((network) => network.name),
  }
})

/** A coordination keeps the cards of its unit's cities that nobody represents; the secretariat all of them. */
function looksAfterOthers({ secretariatOf, delegations }: Actor): boolean {
  const mandates = delegations.flatMap((delegation) => delegation.mandates)
  return secretariatOf.length > 0 || mandates.some(({ role, inForce }) => inForce && role === 'COORDINATION')
}
