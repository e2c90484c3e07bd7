import { beforeEach, describe, expect, test } from 'vitest'
import { importTableOf, readTableOf, showDraft } from '@/lib/cities/import/test-import'
import { undoImport } from '@/lib/cities/import/undo-mutations'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createScheduleWorld, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createCity, createContact, createUnit } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createAttendance } from '@/prisma/factories/held'
import { createAgendaItem, createAnswer, createCall } from '@/prisma/factories/meetings'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { findTraces } from '@/prisma/matrix/find-traces'
import { eraseOwnData } from './erasure-mutations'
import { findOwnData } from './own-data-queries'
import { ownDataSchema } from './own-data-schema'
import { signPublishedLink } from './published-link'
import { eraseContactByLink } from './published-mutations'
import { listErasures, replayErasures } from './replay-mutations'

useTestDatabase()

const now = new Date('2026-11-25T15:00:00Z')
const later = new Date('2026-11-25T16:00:00Z')
const head = ['Cidade', 'País', 'Representante', 'Cargo', 'E-mail do representante', 'E-mail institucional']

let world: ScheduleWorld
let secretary: Actor
let networkId: string
let zulmira: Actor
let name: string
let email: string
let cities: [string, string, string]
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  secretary = world.secretariat
  networkId = world.network.id
  const mark = distinct()
  name = `Zulmira Quaresma ${mark}`
  email = `zulmira-${mark}@erasable.example`
  cities = [`Alta ${mark}`, `Baixa ${mark}`, `Clara ${mark}`]
  const person = await createPerson(getDb(), { name, email })
  await createDelegate(getDb(), { personId: person.id, cityId: world.cities.canoas.id })
  zulmira = { personId: person.id, secretariatOf: [], delegations: [] }
})

const found = () => findTraces(getDb(), [name, email])
const erase = () => eraseOwnData(zulmira, { locale: 'pt', confirmation: email }, later)
/** Names her as whom to invite for a first city, and by the address of the office of a second. */
const rows = () => [
  head,
  [cities[0], 'BR', name, 'Assessora', email.toUpperCase(), ''],
  [cities[1], 'BR', 'Rui Prado', 'Chefe', `mais-${email}`, email],
]
const contentOf = async (id: string) =>
  JSON.stringify(await getDb().registerImport.findUniqueOrThrow({ where: { id } }))

describe('who is erased', () => {
  test('stands in no table of cities any more that waits to be imported, and the others in it stay', async () => {
    const id = await readTableOf(secretary, networkId, rows(), now)
    expect(await found()).not.toEqual([])

    expect(await erase()).toMatchObject({ ok: true })

    // Another address ends like hers.
    expect((await found()).filter((trace) => !trace.includes(`mais-${email}`))).toEqual([])
    const content = await contentOf(id)
    expect(content).toContain('Rui Prado')
    expect(content).not.toContain(name)
    expect(content.replaceAll(`mais-${email}`, '')).not.toMatch(new RegExp(email, 'i'))
    expect((await showDraft(secretary, id, later)).rows).toHaveLength(2)
  })

  test('stands in no table that was imported, on no card, and in no record of that', async () => {
    const id = await importTableOf(secretary, networkId, rows(), now)
    expect(await getDb().city.count({ where: { contactEmail: email } })).toBe(1)

    expect(await erase()).toMatchObject({ ok: true })

    const content = await contentOf(id)
    expect(content).not.toContain(name)
    expect(await getDb().city.count({ where: { contactEmail: email } })).toBe(0)
    expect((await found()).filter((trace) => !trace.startsWith('register_import:'))).toEqual([])
    expect(content).toContain(`mais-${email}`)
  })

  test('is not brought back by undoing an import that had taken her address away', async () => {
    const before = await createCity(getDb(), { networkId, name: cities[2], contactEmail: email, acceptsMail: true })
    const id = await importTableOf(
      secretary,
      networkId,
      [head, [cities[2], 'BR', '', '', '', 'novo@alta.example']],
      now,
    )
    expect(await contentOf(id)).toContain(email)

    expect(await erase()).toMatchObject({ ok: true })
    expect(await undoImport(secretary, { id }, later)).toMatchObject({ ok: true })

    expect(await found()).toEqual([])
    expect(await getDb().city.findUniqueOrThrow({ where: { id: before.id } })).toMatchObject({
      contactEmail: null,
      acceptsMail: false,
    })
  })

  test('nor by a copy of the database from before', async () => {
    await erase()
    const list = await listErasures()
    const { id } = await getDb().registerImport.create({
      data: {
        networkId,
        readAt: now,
        content: {
          columns: [],
          ignored: [],
          rows: [{ line: 2, cells: { delegateName: name, delegateEmail: email }, seen: [] }],
        },
      },
    })
    expect(await replayErasures(list)).toBeGreaterThan(0)
    expect(await found()).toEqual([])
    expect(await getDb().registerImport.count({ where: { id } })).toBe(1)
  })

  test('is named in no meeting by a city of hers; a namesake of another city or network is', async () => {
    const { activity, cities: known } = world
    await createCall(getDb(), { activityId: activity.id })
    const answers = []
    for (const cityId of [known.canoas.id, known.loPrado.id]) {
      const answer = await createAnswer(getDb(), { activityId: activity.id, cityId, answeredById: zulmira.personId })
      await getDb().delegationMember.create({ data: { answerId: answer.id, position: 1, name } })
      answers.push(answer)
    }
    await createAgendaItem(getDb(), {
      activityId: activity.id,
      leadCityId: known.canoas.id,
      leadName: name.toUpperCase(),
    })

    await createAttendance(getDb(), {
      activityId: activity.id,
      guests: [{ name: name.toUpperCase() }, { name: 'Rui Prado' }],
    })
    const elsewhere = await createScheduleWorld(getDb())
    await createAttendance(getDb(), { activityId: elsewhere.activity.id, guests: [{ name }] })
    const roles = (await findOwnData(zulmira, now))?.namedInMeetings.map(({ as }) => as)
    expect(roles).toEqual(['delegation', 'lead', 'guest'])

    expect(await erase()).toMatchObject({ ok: true })

    expect(await getDb().meetingGuest.findMany({ orderBy: { name: 'asc' } })).toMatchObject([
      { activityId: activity.id, name: 'Rui Prado' },
      { activityId: elsewhere.activity.id, name },
    ])
    expect(await getDb().attendanceSheet.findMany({ where: { activityId: activity.id } })).toMatchObject([
      { guestCount: 2 },
    ])
    expect(await getDb().delegationMember.findMany({ where: { name } })).toMatchObject([{ answerId: answers[1]?.id }])
    expect(await getDb().agendaItem.findFirstOrThrow({ where: { activityId: activity.id } })).toMatchObject({
      leadCityId: known.canoas.id,
      leadName: null,
    })
    expect(await getDb().meetingAnswer.findMany({ where: { activityId: activity.id } })).toMatchObject([
      { answeredById: null, onSite: 1 },
      { answeredById: null, onSite: 1 },
    ])
  })

  test('as a contact without an account, stands in no table either', async () => {
    const unit = await createUnit(getDb(), { networkId })
    const address = `otilia-${distinct()}@erasable.example`
    const contact = await createContact(getDb(), { unitId: unit.id, email: address })
    await readTableOf(secretary, networkId, [head, [cities[0], 'BR', 'Otília', '', address, '']], now)
    const token = signPublishedLink(address, { hours: 1 }, now)
    expect(await eraseContactByLink({ token, id: contact.id, version: 1 }, now)).toMatchObject({ ok: true })
    expect(await findTraces(getDb(), [address])).toEqual([])
  })
})

test('what one takes along says which tables name one, and nothing of the others in them', async () => {
  await readTableOf(secretary, networkId, rows(), now)
  await importTableOf(secretary, networkId, [head, [cities[2], 'BR', name, 'Assessora', email, '']], now)

  const data = ownDataSchema.parse(await findOwnData(zulmira, now))

  expect(data.namedInTables).toMatchObject([
    { city: cities[0], name, office: 'Assessora' },
    { city: cities[2], name, office: 'Assessora' },
  ])
  expect(JSON.stringify(data)).not.toMatch(/Rui|mais-/)
})
