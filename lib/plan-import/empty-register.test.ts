import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { loadPlanContent } from '@/lib/editions/content-queries'
import type { PlanContent } from '@/lib/editions/plan-content'
import { localizedText, originalOf } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { createUnit } from '@/lib/units/mutations'
import { createNetwork } from '@/prisma/factories/cities'
import { createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { keepTables } from '@/prisma/matrix/keep-tables'
import { seed } from '@/prisma/seed/first-data'
import { network, unit } from '@/prisma/seed/network'
import { applyPlan, pastePlan } from './mutations'
import { findPlanImport } from './queries'

const text = readFileSync(path.join(import.meta.dirname, 'founding-plan.txt'), 'utf8')
const now = new Date('2016-01-10T12:00:00Z')

/**
 * A plan's content but for what no text of a plan says: translations, what the cities call their governments, which lie on the emblems, and the words of addresses of
 * activities that somebody chose.
 */
function asRead({ activities, ...content }: PlanContent) {
  const said = { ...content, activities: activities.map(({ slug: _, ...activity }) => activity) }
  return JSON.parse(
    JSON.stringify(said, (key, value) => {
      if (key === 'id' || key === 'governmentName') return undefined
      const words = localizedText.safeParse(value)
      return words.success ? originalOf(words.data) : value
    }),
  )
}

const contactOf = async () => {
  const plan = await getDb().plan.findFirstOrThrow({
    select: { contact: { select: { name: true, organization: true, email: true, phone: true, city: true } } },
  })
  return plan.contact && { ...plan.contact, city: plan.contact.city?.slug }
}
const citiesNow = () =>
  getDb().city.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, name: true, country: true, language: true, timeZone: true },
  })

useTestDatabase()

let first: { content: unknown; contact: unknown; cities: unknown }
let secretary: Actor
let [unitId, importId] = ['', '']
beforeAll(async () => {
  const empty = await keepTables(getDb())
  await seed(getDb(), { demo: false })
  const { id } = await getDb().plan.findFirstOrThrow()
  const content = asRead(await loadPlanContent(getDb(), id))
  first = { content, contact: await contactOf(), cities: await citiesNow() }
  await empty()

  const { id: networkId } = await createNetwork(getDb(), network)
  const person = await createPerson(getDb())
  await createSecretariatMember(getDb(), { personId: person.id, networkId })
  const actor = await loadActor(person.id, now)
  if (!actor) throw new Error('nobody works in the secretariat')
  secretary = actor
  const { slug, acronym } = unit
  const name = { original: 'pt', pt: originalOf(unit.name) } as const
  const created = await createUnit(secretary, { networkId, slug, acronym, name })
  if (!created.ok) throw new Error(created.code)
  unitId = created.id
  const pasted = await pastePlan(secretary, { unitId, text }, now)
  if (!pasted.ok) throw new Error(pasted.code)
  importId = pasted.id
})

const show = async () => {
  const view = await findPlanImport(secretary, unitId, importId, now)
  if (!view) throw new Error('the text is over')
  return view
}

test('the secretariat is offered the six cities and the six mandates, and not the place of the summit', async () => {
  const { cities, mandates, mayRegister, since } = await show()
  expect(cities.map(({ key, kind }) => [key, kind])).toEqual([
    ['br-canoas', 'new'],
    ['br-sao-paulo', 'new'],
    ['cl-el-bosque', 'new'],
    ['cl-lo-prado', 'new'],
    ['uy-canelones', 'new'],
    ['ar-esteban-echeverria', 'new'],
  ])
  expect(mandates.every(({ kind, mayOpen }) => kind === 'missing' && mayOpen)).toBe(true)
  expect([mayRegister, since]).toEqual([true, 2016])
})

test('the founding text, confirmed without one correction, is the first data', async () => {
  const { draft, digest, slug, cities, mandates } = await show()
  const { startsOn, endsOn } = draft.period
  const made = await applyPlan(
    secretary,
    {
      ...{ id: importId, seen: digest, slug, startsOn, endsOn, keepContact: true },
      title: { original: 'pt', pt: draft.title ?? '' },
      city: cities.map(({ key }) => key),
      mandate: mandates.map(({ key }) => key),
    },
    now,
  )
  if (!made.ok) throw new Error(JSON.stringify(made))

  expect(asRead(await loadPlanContent(getDb(), made.id))).toEqual(first.content)
  expect(await contactOf()).toEqual(first.contact)
  expect(await citiesNow()).toEqual(first.cities)
  expect(made.touched).toEqual(expect.arrayContaining(['city:lo-prado', 'unit:utpeam', 'network', 'units']))
})

test('the record tells of each city and mandate, and that it came with the import', async () => {
  const lines = await getDb().changeRecord.findMany({
    where: { action: { in: ['city.create', 'mandate.open'] } },
    orderBy: { id: 'asc' },
  })
  expect(lines.map(({ action }) => action)).toEqual([
    ...Array.from({ length: 6 }, () => 'city.create'),
    ...Array.from({ length: 6 }, () => 'mandate.open'),
  ])
  for (const line of lines) {
    expect(line).toMatchObject({ personId: secretary.personId, before: null, after: { byPlanImport: true } })
    expect(line.cityId).not.toBeNull()
  }
})
