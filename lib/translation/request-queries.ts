import 'server-only'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb, type Transaction } from '@/lib/db/client'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { type PlanView, resourceOfPlan } from '@/lib/plan/queries'

/** The ids of the people who are asked to translate a plan into a language. */
export async function findAskedPersonIds(
  planId: string,
  language: Locale,
  db: Transaction = getDb(),
): Promise<string[]> {
  const rows = await db.translationRequest.findMany({
    where: { planId, language, endedAt: null },
    select: { personId: true },
  })
  return rows.map(({ personId }) => personId)
}

/** The languages into which the viewer may translate a plan: all of them, or those into which she is asked to. */
export async function listLanguagesFor(viewer: Viewer, plan: PlanView): Promise<Locale[]> {
  if (!viewer) return []
  const { personId } = viewer
  const rows = await getDb().translationRequest.findMany({
    where: { planId: plan.id, personId, endedAt: null },
    select: { language: true },
  })
  const asked = new Set<Locale>(rows.map(({ language }) => language))
  return locales.filter((language) => {
    const askedPersonIds = asked.has(language) ? [personId] : []
    return can(viewer, 'translation.update', { ...resourceOfPlan(plan), askedPersonIds })
  })
}

/** Somebody who is asked to translate; `mayStill` is false once she acts for no city of the unit. */
export type TranslatorView = { personId: string; name: string; askedAt: Date; mayStill: boolean }

/** Who is asked to translate a plan into a language, in the order of asking. The caller has made sure that the viewer may ask. */
export async function listTranslators(plan: PlanView, language: Locale, now: Date): Promise<TranslatorView[]> {
  const rows = await getDb().translationRequest.findMany({
    where: { planId: plan.id, language, endedAt: null },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { personId: true, askedAt: true, person: { select: { name: true } } },
  })
  const open = { ...resourceOfPlan(plan), isClosed: false }
  return Promise.all(
    rows.map(async ({ personId, askedAt, person }) => {
      const actor = await loadActor(personId, now)
      const mayStill = can(actor, 'translation.update', { ...open, askedPersonIds: [personId] })
      return { personId, name: person.name, askedAt, mayStill }
    }),
  )
}

export type TranslatorOption = { personId: string; name: string; cities: string[] }

/**
 * Whom one can ask to translate a plan, by name, each with the cities for which she acts: who acts for a city of the unit and may not translate anyway. The caller has made
 * sure that the viewer may ask.
 */
export async function listAskable(plan: PlanView, now: Date): Promise<TranslatorOption[]> {
  const ofUnit = { city: { mandates: { some: { unitId: plan.unit.id } } } }
  const people = await getDb().person.findMany({
    where: { suspendedAt: null, delegates: { some: ofUnit } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      delegates: { where: ofUnit, select: { cityId: true, city: { select: { name: true } } } },
    },
  })
  const resource = resourceOfPlan(plan)
  const options = await Promise.all(
    people.map(async ({ id: personId, name, delegates }) => {
      const actor = await loadActor(personId, now)
      const may = (askedPersonIds: string[]) =>
        can(actor, 'translation.update', { ...resource, isClosed: false, askedPersonIds })
      if (!may([personId]) || may([])) return []
      const actsFor = new Set(actor?.delegations.map(({ cityId }) => cityId))
      const cities = delegates.filter(({ cityId }) => actsFor.has(cityId)).map(({ city }) => city.name)
      return [{ personId, name, cities: [...new Set(cities)].sort() }]
    }),
  )
  return options.flat()
}
