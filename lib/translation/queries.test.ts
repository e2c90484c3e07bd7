import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { hashOriginal, localize } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { saveItem } from '@/lib/plan/item-mutations'
import { findPlan } from '@/lib/plan/queries'
import { createPlanWorld } from '@/lib/plan/test-world'
import { createActivity } from '@/prisma/factories/activities'
import { createContact } from '@/prisma/factories/cities'
import { createObjective, createPlan } from '@/prisma/factories/plan'
import { createIndicator } from '@/prisma/factories/progress'
import { listDeskLines, listDeskTexts } from './queries'

useTestDatabase()

test('every text of the plan is there, in the order of its document; the contact’s office for who looks after it', async () => {
  const { unit, coordinator, member } = await createPlanWorld(getDb())
  const contact = await createContact(getDb(), { unitId: unit.id, office: localize('pt', { pt: 'Secretária' }) })
  const given = { unitId: unit.id, slug: 'mesa', contactId: contact.id, introduction: 'Olá.', closing: 'Obrigado.' }
  const { id: planId } = await createPlan(getDb(), given)
  const { id: objectiveId } = await createObjective(getDb(), { planId })
  await createIndicator(getDb(), { objectiveId, name: 'Visitas', measuredIn: 'cidades' })
  await createIndicator(getDb(), { objectiveId, name: 'Cobertura', measuredIn: '%' })
  await createActivity(getDb(), { unitId: unit.id, planId, description: 'Um dia.', statusReason: 'Chuva.' })
  const keys = async (viewer: Viewer) => {
    const plan = await findPlan(viewer, unit.slug, 'mesa')
    return plan && (await listDeskTexts(viewer, plan)).map(({ key }) => key)
  }
  const forAll = [
    'plan.title',
    'plan.introduction',
    'objective.text',
    'indicator.name',
    'indicator.measuredIn',
    'indicator.name',
    'activity.title',
    'activity.description',
    'activity.statusReason',
    'plan.closing',
  ]
  expect(await keys(coordinator)).toEqual([...forAll, 'contact.office'])
  expect(await keys(member)).toEqual(forAll)
})

test('an outdated translation comes with the original that it was made from, or with none where the record has none', async () => {
  const { unit, coordinator, published } = await createPlanWorld(getDb())
  const first = localize('pt', { pt: 'Integrar cidades.', es: 'Integrar ciudades.' })
  const { id } = await createObjective(getDb(), { planId: published.id, text: first })
  for (const [version, pt] of [
    [1, 'Integrar as cidades.'],
    [2, 'Integrar as cidades da rede.'],
  ] as const) {
    const text = { original: 'pt', pt, es: 'Integrar ciudades.' } as const
    expect(await saveItem('objective', coordinator, { id, version, text })).toMatchObject({ ok: true })
  }
  const unknown = { ...first, madeFrom: { es: hashOriginal('Que ninguém guardou.') } }
  await createObjective(getDb(), { planId: published.id, text: unknown })
  const plan = await findPlan(coordinator, unit.slug, published.slug)
  if (!plan) return expect.fail('no plan')

  const lines = await listDeskLines(await listDeskTexts(coordinator, plan), 'es')

  const found = lines.map(({ key, number, state, former }) => [key, number, state, former?.texts.pt ?? null])
  expect(found).toEqual([
    ['objective.text', 1, 'outdated', 'Integrar cidades.'],
    ['objective.text', 2, 'outdated', null],
    ['plan.title', undefined, 'missing', null],
  ])
})
