import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { createContact } from '@/prisma/factories/cities'
import { contactFields } from './contact-consent-rules'
import { addContact, chooseContact, saveContact } from './contact-mutations'
import { findContact } from './contact-queries'
import { addContactInput, saveContactInput } from './contact-schema'
import { createPlanWorld, now, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
let contact: Awaited<ReturnType<typeof createContact>>
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  contact = await createContact(getDb(), { unitId: world.unit.id, office: 'Secretária', email: 'antes@cidade.example' })
})

const others = ['member', 'subCoordinator', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const
const details = {
  name: 'Deise Martins',
  office: { original: 'pt', pt: 'Secretária de Relações Internacionais' },
  organization: 'Prefeitura Municipal de Canoas',
  cityId: null,
  email: 'depois@cidade.example',
  phone: '+55 51 5555 0000',
  reaches: { name: 'UNIT', office: 'UNIT', organization: 'UNIT', email: 'UNIT', phone: 'UNIT' },
} as const
const everybody = { name: 'PUBLIC', office: 'PUBLIC', organization: 'PUBLIC', email: 'PUBLIC', phone: 'UNIT' } as const
const save = (viewer: Viewer, more: object = {}) =>
  saveContact(viewer, { id: contact.id, version: contact.version, ...details, ...more }, now)

const minutesLater = (count: number) => new Date(now.getTime() + count * 60_000)
const consents = () =>
  getDb().contactConsent.findMany({ where: { contactId: contact.id }, orderBy: [{ field: 'asc' }, { givenAt: 'asc' }] })
const stored = () => getDb().contact.findMany({ where: { unitId: world.unit.id }, orderBy: { id: 'asc' } })
const planOf = (id: string) =>
  getDb().plan.findUniqueOrThrow({ where: { id }, select: { contactId: true, version: true } })
const recorded = () => getDb().changeRecord.findMany({ where: { unitId: world.unit.id }, orderBy: { id: 'asc' } })

async function expectNoTrace(attempt: () => Promise<unknown>, refusal: object) {
  const state = async () => [await stored(), await consents(), await planOf(world.published.id), await recorded()]
  const before = await state()
  expect(await attempt()).toMatchObject({ ok: false, ...refusal })
  expect(await state()).toEqual(before)
}

describe('a contact', () => {
  test('is saved by the coordinator; the record says what changed, and holds none of it', async () => {
    expect(await save(world.coordinator)).toEqual({
      ok: true,
      id: contact.id,
      touched: ['network', `unit:${world.unit.slug}`],
    })

    expect(await stored()).toMatchObject([{ name: 'Deise Martins', phone: '+55 51 5555 0000', version: 2 }])
    const records = await recorded()
    expect(records).toMatchObject([
      {
        action: 'contact.update',
        before: { reaches: { organization: 'NOBODY', phone: 'NOBODY' } },
        after: {
          reaches: { organization: 'UNIT', phone: 'UNIT' },
          changed: ['name', 'office', 'organization', 'email', 'phone'],
        },
      },
    ])
    expect(JSON.stringify(records[0]?.after)).not.toMatch(/Deise|Relações|Canoas|depois|5555/)
    expect(JSON.stringify(records[0]?.before)).not.toMatch(/Helena|Secretária|antes/)
  })

  test('is shown field by field as it was agreed, each since its own time, until that is taken back', async () => {
    const [first, second, third] = [now, minutesLater(1), minutesLater(2)]
    const at = (version: number, reaches: object, when: Date) =>
      saveContact(
        world.coordinator,
        { id: contact.id, version, ...details, reaches: { ...everybody, ...reaches } },
        when,
      )
    await at(1, {}, first)
    await at(2, { email: 'NOBODY' }, second)
    await at(3, { email: 'UNIT' }, third)

    const { personId } = world.coordinator
    const ofEmail = (await consents()).filter(({ field, givenAt }) => field === 'email' && givenAt >= now)
    expect(ofEmail).toMatchObject([
      {
        ...{ audience: 'PUBLIC', word: 'TOLD', toldById: personId, givenAt: first },
        ...{ withdrawnAt: second, withdrawnWord: 'TOLD' },
      },
      { audience: 'UNIT', givenAt: third, withdrawnAt: null },
    ])
    const live = (await consents()).filter(({ withdrawnAt }) => withdrawnAt === null)
    expect(live.map(({ field, audience, givenAt }) => [field, audience, givenAt])).toEqual([
      ['name', 'PUBLIC', first],
      ['office', 'PUBLIC', first],
      ['organization', 'PUBLIC', first],
      ['email', 'UNIT', third],
      ['phone', 'UNIT', first],
    ])
  })

  test('says nothing that was agreed for other words: a field that changes is agreed anew, an empty one not at all', async () => {
    await save(world.coordinator, { reaches: everybody })
    const another = { name: 'Rosa Prates', phone: null, reaches: everybody, version: 2 }
    await saveContact(world.coordinator, { id: contact.id, ...details, ...another }, minutesLater(1))

    const live = (await consents()).filter(({ withdrawnAt }) => withdrawnAt === null)
    expect(live.filter(({ givenAt }) => givenAt > now).map(({ field }) => field)).toEqual(['name'])
    expect(live.map(({ field }) => field)).not.toContain('phone')
  })

  test('and a new one is shown to nobody unless somebody says so', async () => {
    const typed = { planId: world.published.id, name: 'Rosa', office: { original: 'pt' }, email: 'rosa@cidade.example' }
    const added = await addContact(world.coordinator, addContactInput.parse(typed), now)
    if (!added.ok) return expect.fail(added.code)

    expect(await getDb().contactConsent.count({ where: { contactId: added.id } })).toBe(0)
    expect(await findContact(null, added.id)).toBeNull()
    expect(await findContact(world.member, added.id)).toBeNull()
    expect(await findContact(world.coordinator, added.id)).toMatchObject({ name: 'Rosa' })
  })

  test('is not there for who may not read the unit’s contacts, unless it is public; nobody else edits it', async () => {
    for (const viewer of [null, world.coordinatorOfOtherUnit, world.coordinatorUntilLastYear]) {
      await expectNoTrace(() => save(viewer), { code: 'notFound' })
    }
    await expectNoTrace(() => save(world.member), { code: 'notAllowed' })
    await save(world.coordinator, { reaches: everybody })
    for (const who of others) await expectNoTrace(() => save(world[who]), { code: 'notAllowed' })
    await expectNoTrace(() => save(null), { code: 'signInNeeded' })
    await expectNoTrace(() => save(world.coordinator, { id: world.unit.id }), { code: 'notFound' })
  })

  test('saved from an old version gets what is stored now', async () => {
    await save(world.coordinator)
    await expectNoTrace(() => save(world.secretariat, { name: 'Outra', version: 1 }), {
      code: 'conflict',
      current: {
        version: 2,
        values: { name: 'Deise Martins', email: 'depois@cidade.example', 'reaches.email': 'UNIT', cityId: '' },
      },
    })
  })

  test('belongs to a city that has or had a part in the unit', async () => {
    const elsewhere = world.coordinatorOfOtherUnit.delegations[0]?.cityId
    const own = world.member.delegations[0]?.cityId
    await expectNoTrace(() => save(world.coordinator, { cityId: elsewhere }), { fields: { cityId: 'notFound' } })
    expect(await save(world.coordinator, { cityId: own })).toMatchObject({ ok: true })
  })

  test('is added to the plan’s unit and printed in the plan', async () => {
    const add = (viewer: Viewer, planId: string) => addContact(viewer, { planId, ...details }, now)
    for (const who of others) {
      await expectNoTrace(() => add(world[who], world.published.id), { code: 'notAllowed' })
    }
    await expectNoTrace(() => add(null, world.draft.id), { code: 'notFound' })
    await expectNoTrace(() => add(world.coordinator, world.closed.id), { code: 'planClosed' })

    const added = await add(world.coordinator, world.published.id)

    if (!added.ok) return expect.fail(added.code)
    expect(await planOf(world.published.id)).toEqual({ contactId: added.id, version: 1 })
    expect(await recorded()).toMatchObject([{ before: null, planId: world.published.id, subjectId: added.id }])
  })
})

describe('choosing the plan’s contact', () => {
  const choose = (viewer: Viewer, contactId: string | null, from: string | null = null, id = world.published.id) =>
    chooseContact(viewer, { id, from, contactId })

  test('prints one of the unit’s contacts, or none', async () => {
    expect(await choose(world.coordinator, contact.id)).toMatchObject({ ok: true })
    expect(await planOf(world.published.id)).toMatchObject({ contactId: contact.id })
    expect(await choose(world.coordinator, null, contact.id)).toMatchObject({ ok: true })
    expect(await planOf(world.published.id)).toMatchObject({ contactId: null })
    expect(await recorded()).toMatchObject([
      { action: 'plan.update', before: { contact: false }, after: { contact: true } },
      { action: 'plan.update', before: { contact: true }, after: { contact: false } },
    ])
  })

  test('is refused for another unit’s contact, to who may not, and in a closed plan', async () => {
    const foreign = await createContact(getDb(), { unitId: world.otherUnit.id })
    await expectNoTrace(() => choose(world.coordinator, foreign.id), { code: 'notFound' })
    for (const who of others) await expectNoTrace(() => choose(world[who], contact.id), { code: 'notAllowed' })
    await expectNoTrace(() => choose(null, contact.id, null, world.draft.id), { code: 'notFound' })
    await expectNoTrace(() => choose(world.coordinator, contact.id, null, world.closed.id), { code: 'planClosed' })
  })

  test('loses the race against another choice and is told which', async () => {
    const other = await createContact(getDb(), { unitId: world.unit.id })
    await choose(world.coordinator, other.id)
    await expectNoTrace(() => choose(world.secretariat, contact.id), {
      code: 'conflict',
      current: { values: { contactId: other.id, from: other.id } },
    })
  })
})

test('an address that is none is said beside its field', () => {
  const typed = { id: world.unit.id, version: '1', ...details, cityId: '', email: 'ninguém' }
  const issues = saveContactInput.safeParse(typed).error?.issues
  expect(issues).toMatchObject([{ path: ['email'], message: 'invalidEmail' }])
})

test('a telephone number is shown to everybody by no form', () => {
  const typed = { id: world.unit.id, version: '1', ...details, cityId: '', reaches: { phone: 'PUBLIC' } }
  expect(saveContactInput.safeParse(typed).error?.issues).toMatchObject([{ path: ['reaches', 'phone'] }])
})

describe('each reader sees of a contact', () => {
  const ladder = { name: 'PUBLIC', office: 'UNIT', organization: 'NOBODY', email: 'UNIT', phone: 'NOBODY' } as const
  const seen = async (viewer: Viewer) => {
    const view = await findContact(viewer, contact.id)
    return view && contactFields.filter((field) => view[field] !== null)
  }

  test('what reaches her', async () => {
    await save(world.coordinator, { reaches: ladder })

    for (const viewer of [null, world.coordinatorOfOtherUnit]) expect(await seen(viewer)).toEqual(['name'])
    for (const who of ['member', 'subCoordinator'] as const) {
      expect(await seen(world[who])).toEqual(['name', 'office', 'email'])
    }
    for (const who of ['coordinator', 'secretariat'] as const)
      expect(await seen(world[who])).toEqual([...contactFields])
  })

  test('nothing, when nothing does', async () => {
    await save(world.coordinator, { reaches: { ...ladder, name: 'UNIT' } })
    expect(await seen(null)).toBeNull()
  })
})
