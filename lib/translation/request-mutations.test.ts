import { beforeEach, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Locale } from '@/lib/i18n/locales'
import { hashOriginal, localize } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { findPlan } from '@/lib/plan/queries'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createObjective } from '@/prisma/factories/plan'
import { saveTranslation } from './mutations'
import { listOwnTranslations } from './own-queries'
import { askForTranslation, endTranslationRequest } from './request-mutations'
import { listAskable, listLanguagesFor, listTranslators } from './request-queries'
import { seenTranslation } from './rules'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const words = localize('pt', { pt: 'Integrar as cidades.' })
/** Whether `viewer` may translate an objective of the plan, tried. */
async function translate(viewer: Viewer, planId: string, language: Locale) {
  const { id } = await createObjective(getDb(), { planId, text: words })
  const shown = { madeFrom: hashOriginal('Integrar as cidades.'), seen: seenTranslation(words, language) }
  const text = { planId, key: 'objective.text', id, language, stillRight: false, text: 'Integrar.' } as const
  const result = await saveTranslation(viewer, { ...text, ...shown }, now)
  return result.ok ? 'saved' : result.code
}
const requestOf = (planId: string, { personId }: { personId: string }) =>
  ({ planId, personId, language: 'es' }) as const
const planAt = async (slug: string) => {
  const plan = await findPlan(world.coordinator, world.unit.slug, slug)
  if (!plan) throw new Error(`no plan ${slug}`)
  return plan
}

test('who is asked translates into that language alone, until it is taken back; what she translated stays', async () => {
  const { coordinator, member, published } = world
  const request = requestOf(published.id, member)
  expect(await translate(member, published.id, 'es')).toBe('notAllowed')

  expect(await askForTranslation(coordinator, request, now)).toMatchObject({ ok: true })
  expect(await askForTranslation(coordinator, request, now)).toMatchObject({ code: 'alreadyDone' })
  expect(await translate(member, published.id, 'es')).toBe('saved')
  expect(await translate(member, published.id, 'en')).toBe('notAllowed')
  expect(await listLanguagesFor(member, await planAt(published.slug))).toEqual(['es'])
  expect(await listOwnTranslations(member)).toMatchObject([{ language: 'es', plan: { slug: published.slug } }])
  expect(await listOwnTranslations(coordinator)).toEqual([])

  expect(await endTranslationRequest(coordinator, request, now)).toMatchObject({ ok: true })
  expect(await endTranslationRequest(coordinator, request, now)).toMatchObject({ code: 'alreadyDone' })
  expect(await translate(member, published.id, 'es')).toBe('notAllowed')
  expect(await listOwnTranslations(member)).toEqual([])
  const [objective] = await getDb().objective.findMany({
    where: { planId: published.id, text: { path: ['texts', 'es'], equals: 'Integrar.' } },
  })
  expect(objective).toBeDefined()
})

test('she is told with a notice of her own, and the record says who was asked', async () => {
  const { coordinator, member, published, unit } = world
  const asked = await askForTranslation(coordinator, requestOf(published.id, member), now)
  if (!asked.ok) return expect.fail(asked.code)
  const notice = {
    kind: 'translation.asked',
    unitId: unit.id,
    personId: coordinator.personId,
    data: { requestId: asked.id },
  }
  expect(await getDb().notice.findMany({ where: { unitId: unit.id } })).toMatchObject([notice])
  await endTranslationRequest(coordinator, requestOf(published.id, member), now)
  const said = { personId: member.personId, language: 'es' }
  expect(
    await getDb().changeRecord.findMany({ where: { planId: published.id }, orderBy: { id: 'asc' } }),
  ).toMatchObject([
    { action: 'translation.ask', subjectType: 'plan', subjectId: published.id, before: null, after: said },
    { action: 'translation.ask', subjectType: 'plan', subjectId: published.id, before: said, after: null },
  ])
})

test('who acts for no city of the unit any more translates nothing, and her coordinator sees why', async () => {
  const { coordinator, member, published } = world
  await askForTranslation(coordinator, requestOf(published.id, member), now)
  const plan = await planAt(published.slug)
  expect(await listTranslators(plan, 'es', now)).toMatchObject([{ personId: member.personId, mayStill: true }])
  const [delegation] = member.delegations
  await getDb().mandate.updateMany({
    where: { cityId: delegation?.cityId },
    data: { endsOn: new Date('2016-05-19'), endPrecision: 'DAY' },
  })

  const later = await loadActor(member.personId, now)
  expect(await translate(later, published.id, 'es')).toBe('notAllowed')
  expect(later && (await listOwnTranslations(later))).toEqual([])
  expect(await listTranslators(plan, 'es', now)).toMatchObject([{ personId: member.personId, mayStill: false }])
})

test('only who acts for a city of the unit is asked, and nobody of a closed plan', async () => {
  const { coordinator, secretariat, member, coordinatorOfOtherUnit, coordinatorUntilLastYear, published, closed } =
    world
  for (const stranger of [coordinatorOfOtherUnit, coordinatorUntilLastYear]) {
    expect(await askForTranslation(coordinator, requestOf(published.id, stranger), now)).toMatchObject({
      code: 'translatorNotOfUnit',
      fields: { personId: 'translatorNotOfUnit' },
    })
  }
  expect(await askForTranslation(coordinator, requestOf(closed.id, member), now)).toMatchObject({ code: 'planClosed' })
  await getDb().translationRequest.create({ data: { ...requestOf(closed.id, member), askedAt: now } })
  expect(await translate(member, closed.id, 'es')).toBe('planClosed')
  expect(await translate(secretariat, closed.id, 'es')).toBe('saved')
})

test('one can ask whoever acts for a city of the unit and may not translate anyway', async () => {
  const { member, subCoordinator, published } = world
  const askable = await listAskable(await planAt(published.slug), now)
  expect(askable.map(({ personId }) => personId).sort()).toEqual([member.personId, subCoordinator.personId].sort())
  expect(askable.every(({ cities }) => cities.length === 1)).toBe(true)
})
