import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Locale } from '@/lib/i18n/locales'
import { hashOriginal, type LocalizedText, localize, originalOf, parseRequired } from '@/lib/i18n/localized-text'
import { saveItem } from '@/lib/plan/item-mutations'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createActivity } from '@/prisma/factories/activities'
import { createContact } from '@/prisma/factories/cities'
import { createObjective } from '@/prisma/factories/plan'
import { createIndicator } from '@/prisma/factories/progress'
import { saveTranslation } from './mutations'
import { seenTranslation } from './rules'
import type { TextName } from './texts'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

/** The form of a text as the desk showed it with `value`. */
function shown(planId: string, name: TextName, value: LocalizedText, language: Locale = 'es') {
  const madeFrom = hashOriginal(originalOf(value))
  return { planId, ...name, language, madeFrom, seen: seenTranslation(value, language), stillRight: false }
}

const before = localize('pt', { pt: 'Integrar as cidades.', es: 'Integrar ciudades.' })
async function objectiveOf(planId: string, text: LocalizedText = before) {
  const { id } = await createObjective(getDb(), { planId, text })
  return { id, form: shown(planId, { key: 'objective.text', id }, text) }
}
const stored = async (id: string) => parseRequired((await getDb().objective.findUniqueOrThrow({ where: { id } })).text)
const records = (planId: string) => getDb().changeRecord.findMany({ where: { planId }, orderBy: { id: 'asc' } })

test('the coordinator translates a text; its original stays, pages are touched and the record holds both states', async () => {
  const { coordinator, published, unit } = world
  const { id, form } = await objectiveOf(published.id)

  const result = await saveTranslation(coordinator, { ...form, text: 'Integrar las ciudades.' }, now)

  expect(result).toEqual({ ok: true, id, touched: ['network', `unit:${unit.slug}`] })
  const after = { ...before, texts: { ...before.texts, es: 'Integrar las ciudades.' } }
  expect(await stored(id)).toEqual(after)
  expect(await records(published.id)).toMatchObject([
    {
      action: 'translation.update',
      subjectType: 'objective',
      subjectId: id,
      before: { text: before },
      after: { text: after },
    },
  ])
})

test('the words of an indicator are translated in their own columns, those of a removed objective not at all', async () => {
  const { coordinator, published } = world
  const { id: objectiveId } = await createObjective(getDb(), { planId: published.id })
  const words = { name: localize('pt', { pt: 'Visitas' }), measuredIn: localize('pt', { pt: 'cidades' }) }
  const { id } = await createIndicator(getDb(), { objectiveId, ...words })
  const name = { ...shown(published.id, { key: 'indicator.name', id }, words.name), text: 'Visitas' }
  const unit = { ...shown(published.id, { key: 'indicator.measuredIn', id }, words.measuredIn), text: 'ciudades' }
  expect(await saveTranslation(coordinator, unit, now)).toMatchObject({ ok: true, id })
  expect(await saveTranslation(coordinator, name, now)).toMatchObject({ ok: true, id })
  expect(await getDb().objectiveIndicator.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ version: 3, name: { texts: { pt: 'Visitas', es: 'Visitas' } } },
    measuredIn: { texts: { pt: 'cidades', es: 'ciudades' } },
  })
  expect(await records(published.id)).toMatchObject([
    { action: 'translation.update', subjectType: 'indicator', subjectId: id, before: { measuredIn: words.measuredIn } },
    { action: 'translation.update', subjectType: 'indicator', subjectId: id, before: { name: words.name } },
  ])

  await getDb().objective.update({ where: { id: objectiveId }, data: { removedAt: now, position: null } })
  expect(await saveTranslation(coordinator, name, now)).toMatchObject({ code: 'notFound' })
  const elsewhere = await createObjective(getDb(), { planId: world.draft.id })
  const foreign = await createIndicator(getDb(), { objectiveId: elsewhere.id, ...words })
  expect(await saveTranslation(coordinator, { ...name, id: foreign.id }, now)).toMatchObject({ code: 'notFound' })
})

test('the title of the plan and an activity’s reason are translated in their own columns; what hosts it is touched', async () => {
  const { coordinator, published, unit, network } = world
  const title = localize('pt', { pt: 'Plano de Provas' })
  const plan = shown(published.id, { key: 'plan.title', id: published.id }, title)
  expect(await saveTranslation(coordinator, { ...plan, text: 'Plan de Pruebas' }, now)).toMatchObject({ ok: true })
  expect((await getDb().plan.findUniqueOrThrow({ where: { id: published.id } })).title).toMatchObject({
    texts: { pt: 'Plano de Provas', es: 'Plan de Pruebas' },
  })

  const city = await getDb().city.findFirstOrThrow({ where: { networkId: network.id } })
  const reason = localize('pt', { pt: 'Chuva.' })
  const given = { unitId: unit.id, planId: published.id, status: 'CANCELLED', hostCityId: city.id } as const
  const { id } = await createActivity(getDb(), { ...given, statusReason: reason })
  const form = shown(published.id, { key: 'activity.statusReason', id }, reason, 'en')
  const result = await saveTranslation(coordinator, { ...form, text: 'Rain.' }, now)
  expect(result).toMatchObject({ ok: true, touched: ['network', `unit:${unit.slug}`, `city:${city.slug}`] })
  expect((await getDb().activity.findUniqueOrThrow({ where: { id } })).statusReason).toMatchObject({
    texts: { pt: 'Chuva.', en: 'Rain.' },
  })
})

test('the contact’s office is translated by who looks after the contacts, and the record keeps none of its words', async () => {
  const { coordinator, published, unit } = world
  const office = localize('pt', { pt: 'Secretária' })
  const contact = await createContact(getDb(), { unitId: unit.id, office })
  const form = shown(published.id, { key: 'contact.office', id: contact.id }, office)
  expect(await saveTranslation(coordinator, { ...form, text: 'Secretaria' }, now)).toMatchObject({ code: 'notFound' })
  await getDb().plan.update({ where: { id: published.id }, data: { contactId: contact.id } })

  expect(await saveTranslation(coordinator, { ...form, text: 'Secretaria' }, now)).toMatchObject({ ok: true })

  const { office: saved } = await getDb().contact.findUniqueOrThrow({ where: { id: contact.id } })
  expect(saved).toMatchObject({ texts: { pt: 'Secretária', es: 'Secretaria' } })
  const [line] = await getDb().changeRecord.findMany({ where: { subjectId: contact.id } })
  expect(line).toMatchObject({ action: 'contact.update' })
  expect(JSON.stringify(line, (_, value) => (typeof value === 'bigint' ? '' : value))).not.toContain('Secretaria')
})

describe('when something has changed since the desk was shown', () => {
  test('a translation counts as made from the original that its writer saw', async () => {
    const { coordinator, published } = world
    const { id, form } = await objectiveOf(published.id)
    const text = { original: 'pt', pt: 'Integrar as cidades e as metrópoles.', es: 'Integrar ciudades.' } as const
    await saveItem('objective', coordinator, { id, version: 1, text })

    const result = await saveTranslation(coordinator, { ...form, text: 'Integrar las ciudades.' }, now)

    expect(result).toMatchObject({ ok: true })
    expect(await stored(id)).toEqual({
      original: 'pt',
      texts: { pt: 'Integrar as cidades e as metrópoles.', es: 'Integrar las ciudades.' },
      madeFrom: { es: hashOriginal('Integrar as cidades.') },
    })
  })

  test('another translation is not overwritten, and comes back beside what was typed', async () => {
    const { coordinator, secretariat, published } = world
    const { id, form } = await objectiveOf(published.id)
    await saveTranslation(secretariat, { ...form, text: 'Integrar las ciudades.' }, now)
    const saved = await stored(id)

    const result = await saveTranslation(coordinator, { ...form, text: 'Unir ciudades.' }, now)

    const values = { text: 'Integrar las ciudades.', seen: seenTranslation(saved, 'es') }
    expect(result).toEqual({ ok: false, code: 'conflict', current: { version: 2, values } })
    expect(await stored(id)).toEqual(saved)
    const again = await saveTranslation(coordinator, { ...form, ...values, text: 'Unir ciudades.' }, now)
    expect(again).toMatchObject({ ok: true })
  })

  test('a translation into another language is no conflict', async () => {
    const { coordinator, secretariat, published } = world
    const { id, form } = await objectiveOf(published.id)
    const english = shown(published.id, { key: 'objective.text', id }, before, 'en')
    expect(await saveTranslation(secretariat, { ...english, text: 'Join the cities.' }, now)).toMatchObject({
      ok: true,
    })
    expect(await saveTranslation(coordinator, { ...form, text: 'Unir ciudades.' }, now)).toMatchObject({ ok: true })
    expect((await stored(id)).texts).toEqual({
      pt: 'Integrar as cidades.',
      es: 'Unir ciudades.',
      en: 'Join the cities.',
    })
  })
})

describe('an outdated translation', () => {
  const outdated = { ...before, madeFrom: { es: hashOriginal('Integrar cidades.') } }

  test('is not up to date because its unchanged words were saved', async () => {
    const { coordinator, published } = world
    const { id, form } = await objectiveOf(published.id, outdated)
    const result = await saveTranslation(coordinator, { ...form, text: 'Integrar ciudades.' }, now)
    expect(result).toMatchObject({ code: 'translationUnchanged', fields: { text: 'translationUnchanged' } })
    expect(await stored(id)).toEqual(outdated)
  })

  test('is up to date once somebody called it still right', async () => {
    const { coordinator, published } = world
    const { id, form } = await objectiveOf(published.id, outdated)
    const given = { ...form, text: 'Integrar ciudades.', stillRight: true }
    expect(await saveTranslation(coordinator, given, now)).toMatchObject({ ok: true })
    expect(await stored(id)).toEqual(before)
  })
})

test('one that is up to date and unchanged is saved without a trace', async () => {
  const { coordinator, published } = world
  const { form } = await objectiveOf(published.id)
  expect(await saveTranslation(coordinator, { ...form, text: 'Integrar ciudades.' }, now)).toMatchObject({ ok: true })
  expect(await records(published.id)).toEqual([])
})

test('the original itself is not written here, nor what is of another plan or was removed', async () => {
  const { coordinator, published, draft } = world
  const { id, form } = await objectiveOf(published.id)
  const original = shown(published.id, { key: 'objective.text', id }, before, 'pt')
  expect(await saveTranslation(coordinator, { ...original, text: 'Outro.' }, now)).toMatchObject({ code: 'invalid' })
  const elsewhere = { ...form, planId: draft.id, text: 'Otro.' }
  expect(await saveTranslation(coordinator, elsewhere, now)).toMatchObject({ code: 'notFound' })
  await getDb().objective.update({ where: { id }, data: { removedAt: now, position: null, formerPosition: 1 } })
  expect(await saveTranslation(coordinator, { ...form, text: 'Otro.' }, now)).toMatchObject({ code: 'notFound' })
  expect(await stored(id)).toEqual(before)
})
