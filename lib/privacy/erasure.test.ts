import { beforeEach, describe, expect, test } from 'vitest'
import { listChanges } from '@/lib/audit/queries'
import { loadActor } from '@/lib/auth/load-actor'
import { findSession, openSession } from '@/lib/auth/session-store'
import { requestSignIn } from '@/lib/auth/sign-in'
import { importTableOf, readTableOf } from '@/lib/cities/import/test-import'
import { saveCityContact } from '@/lib/cities/mutations'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { saveNoticeChoices } from '@/lib/notices/choice-mutations'
import { doWhatIsDue } from '@/lib/notices/worker'
import { saveDelegation } from '@/lib/people/delegate-mutations'
import type { Actor } from '@/lib/permissions/actor'
import { addContact, saveContact } from '@/lib/plan/contact-mutations'
import { findContact } from '@/lib/plan/contact-queries'
import { addItem } from '@/lib/plan/item-mutations'
import { savePlace, saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen } from '@/lib/time/when'
import { createContact } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createAgendaItem, createAnswer } from '@/prisma/factories/meetings'
import { createDelegate, createInvitation, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { findTraces } from '@/prisma/matrix/find-traces'
import { hashTables } from '@/prisma/matrix/table-hashes'
import { eraseOwnData, erasePerson } from './erasure-mutations'
import { findErasureEffects } from './erasure-queries'
import { findOwnData } from './own-data-queries'
import { ownDataSchema } from './own-data-schema'
import { queuePublishedData } from './published-mutations'

useTestDatabase()
const { refuse } = useTestMailServer()

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const everybody = { name: 'PUBLIC', office: 'PUBLIC', organization: 'PUBLIC', email: 'PUBLIC', phone: 'UNIT' } as const
const office = { original: 'pt', pt: 'Gabinete' } as const

let world: ScheduleWorld
let zulmira: Actor
let name: string
let email: string
let traces: string[]
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  email = `zulmira-${distinct()}@erasable.example`
  name = `Zulmira Quaresma ${distinct()}`
  traces = [name, email]
  const person = await createPerson(getDb(), { name, email })
  const cityId = world.cities.canoas.id
  await createDelegate(getDb(), { personId: person.id, cityId, office: 'Assessora', isLead: true })
  const loaded = await loadActor(person.id, now)
  if (!loaded) throw new Error('she may not enter')
  zulmira = loaded
})

/** Leaves her name, her address and her id wherever a person who works a lot leaves them. */
async function leaveTraces() {
  const { published, activity, cities, unit, coordinator } = world
  const token = await openSession(zulmira.personId, now)
  await addItem('objective', zulmira, { planId: published.id, text: { original: 'pt', pt: 'Mais um objetivo.' } })
  await saveWhen(zulmira, { id: activity.id, version: 1, when: daysWhen('2016-06-16') }, now)
  const herself = { name, office, organization: `Gabinete de ${name}`, cityId: cities.canoas.id }
  await addContact(
    zulmira,
    { planId: published.id, ...herself, email: email.toUpperCase(), phone: null, reaches: everybody },
    now,
  )
  const other = await createContact(getDb(), { unitId: unit.id, name: 'Helena Prado' })
  const told = { name: 'Helena Prado', office, organization: null, cityId: null, email: other.email, phone: null }
  await saveContact(zulmira, { id: other.id, version: 1, ...told, reaches: everybody }, now)
  const card = { website: null, contactEmail: email, contactPhone: null, acceptsMail: true, locale: 'pt' } as const
  await saveCityContact(zulmira, { id: cities.canoas.id, version: 1, ...card }, now)
  await saveNoticeChoices(zulmira, [{ kind: 'activity.changed', delivery: 'DIGEST' }])
  const place = { name: 'Santa Fe', country: 'AR', venue: 'Estação' } as const
  await savePlace(coordinator, { id: activity.id, version: 2, place }, now)
  await createInvitation(getDb(), { cityId: cities.loPrado.id, address: email, name })
  const table = [
    ['Cidade', 'País', 'E-mail institucional', 'Representante', 'E-mail do representante'],
    [`Encantado ${distinct()}`, 'BR', '', name, email.toUpperCase()],
    [`Passo Fundo ${distinct()}`, 'BR', email, '', ''],
  ]
  await importTableOf(world.secretariat, world.network.id, table, now)
  await readTableOf(world.secretariat, world.network.id, table, now)
  const answer = await createAnswer(getDb(), {
    ...{ activityId: activity.id, cityId: cities.canoas.id, onSite: 2, answeredById: zulmira.personId },
  })
  await getDb().delegationMember.createMany({
    data: [name.toUpperCase(), 'Helena Prado'].map((member, index) => ({
      ...{ answerId: answer.id, position: index + 1, name: member },
    })),
  })
  await createAgendaItem(getDb(), { activityId: activity.id, leadCityId: cities.canoas.id, leadName: name })
  await queuePublishedData({ email, locale: 'pt' }, now)
  refuse(email, 451)
  await doWhatIsDue(minutes(20))
  await requestSignIn({ email, locale: 'pt' }, `source-${distinct()}`, minutes(20))
  return { token, other }
}

const erase = (viewer = zulmira, confirmation = email) => eraseOwnData(viewer, { locale: 'pt', confirmation }, now)
const found = () => findTraces(getDb(), traces)

describe('somebody who erases herself', () => {
  test('is found in no table any more: not by name, not by address', async () => {
    const { token } = await leaveTraces()
    const before = await found()
    const tables = new Set(before.map((trace) => trace.split(':')[0]))
    expect([...tables]).toEqual(
      expect.arrayContaining([
        'agenda_item',
        'city',
        'contact',
        'delegation_member',
        'invitation',
        'mail',
        'person',
        'register_import',
        'sign_in_request',
      ]),
    )

    expect(await erase()).toMatchObject({ ok: true })

    expect(await found()).toEqual([])
    expect(await findSession(token, now)).toBeNull()
    expect(await loadActor(zulmira.personId, now)).toBeNull()
    // Of her id only the record of changes is left, and that she was erased.
    const byId = await findTraces(getDb(), [zulmira.personId])
    expect(new Set(byId.map((trace) => trace.split(':')[0]))).toEqual(new Set(['change_record', 'erased_person']))
  })

  test('leaves the public record as it was, with nobody as its author', async () => {
    const { other } = await leaveTraces()
    const { published, unit, network, coordinator } = world
    const mandates = await getDb().mandate.findMany({ orderBy: { id: 'asc' } })
    const records = await getDb().changeRecord.findMany({ orderBy: { id: 'asc' } })
    await erase()

    expect(await getDb().mandate.findMany({ orderBy: { id: 'asc' } })).toEqual(mandates)
    expect((await getDb().changeRecord.findMany({ orderBy: { id: 'asc' } })).slice(0, records.length)).toEqual(records)
    expect(await getDb().objective.count({ where: { planId: published.id } })).toBe(1)
    expect(await getDb().plan.findUniqueOrThrow({ where: { id: published.id } })).toMatchObject({ contactId: null })
    // Her city still comes, and with whom else.
    const answer = await getDb().meetingAnswer.findFirst({
      where: { activityId: world.activity.id },
      include: { delegation: true },
    })
    expect(answer).toMatchObject({ onSite: 2, answeredById: null, delegation: [{ name: 'Helena Prado' }] })
    // What she said of another contact stays said.
    expect(await findContact(null, other.id)).toMatchObject({ name: 'Helena Prado' })
    const plan = { networkId: network.id, unitId: unit.id, isPublished: true, isClosed: false, begunAt: now }
    const history = await listChanges(coordinator, { of: 'plan', planId: published.id, contactId: null, plan })
    const hers = history?.changes.filter(({ action }) => action === 'objective.create')
    expect(hers).toMatchObject([{ person: null, isErased: true, city: 'Canoas' }])
    expect(JSON.stringify(history)).not.toMatch(/Quaresma|zulmira/i)
  })

  test('reaches the public pages that showed something of her', async () => {
    await leaveTraces()
    expect(await erase()).toMatchObject({
      touched: expect.arrayContaining([`unit:${world.unit.slug}`, `city:${world.cities.canoas.slug}`, 'network']),
    })
  })

  test('takes nobody else along', async () => {
    await leaveTraces()
    const others = await getDb().person.findMany({ where: { NOT: { id: zulmira.personId } }, orderBy: { id: 'asc' } })
    const delegates = await getDb().delegate.count()
    const mails = { where: { NOT: { address: { equals: email, mode: 'insensitive' as const } } } }
    const mailsToOthers = await getDb().mail.count(mails)
    await erase()

    expect(await getDb().person.findMany({ orderBy: { id: 'asc' } })).toEqual(others)
    expect(await getDb().delegate.count()).toBe(delegates - 1)
    expect(await getDb().mail.count(mails)).toBe(mailsToOthers)
  })

  test('has to type her address, and signs in again nowhere', async () => {
    const before = await hashTables(getDb())
    expect(await erase(zulmira, 'outra@erasable.example')).toMatchObject({
      code: 'invalid',
      fields: { confirmation: 'confirmationDiffers' },
    })
    expect(await eraseOwnData(null, { locale: 'pt', confirmation: email }, now)).toMatchObject({ code: 'signInNeeded' })
    expect(await hashTables(getDb())).toEqual(before)
  })

  test('does not leave a secretariat without anybody', async () => {
    expect(
      await eraseOwnData(world.secretariat, { locale: 'pt', confirmation: await addressOf(world.secretariat) }, now),
    ).toMatchObject({
      code: 'lastOfSecretariat',
    })
  })

  test('knows beforehand which cities she leaves alone, and which without a lead', async () => {
    await leaveTraces()
    const { coordinator } = world
    await saveDelegation(
      coordinator,
      { id: coordinator.delegations[0]?.delegateId ?? '', version: 1, office: null, isLead: false, endsOn: null },
      now,
    )
    expect(await findErasureEffects(zulmira.personId, now)).toEqual({
      unrepresented: [],
      withoutLead: ['Canoas'],
      contactOf: ['UP'],
      cardsOf: ['Canoas', expect.stringMatching(/^Passo Fundo/)],
    })
    await getDb().delegate.deleteMany({
      where: { cityId: world.cities.canoas.id, NOT: { personId: zulmira.personId } },
    })
    expect(await findErasureEffects(zulmira.personId, now)).toMatchObject({
      unrepresented: ['Canoas'],
      withoutLead: [],
    })
  })
})

const addressOf = async (actor: Actor) =>
  (await getDb().person.findUniqueOrThrow({ where: { id: actor.personId } })).email

describe('the secretariat', () => {
  const ask = (viewer: Actor, more: object = {}) =>
    erasePerson(viewer, { id: zulmira.personId, version: 1, confirmation: email, ...more }, now)

  test('erases who asked for it', async () => {
    await leaveTraces()
    expect(await ask(world.secretariat)).toMatchObject({ ok: true, id: zulmira.personId })
    expect(await found()).toEqual([])
    expect(await ask(world.secretariat)).toMatchObject({ code: 'notFound' })
  })

  test('names whom it means, and erases nobody who was changed since', async () => {
    expect(await ask(world.secretariat, { confirmation: 'outra@erasable.example' })).toMatchObject({ code: 'invalid' })
    expect(await ask(world.secretariat, { version: 2 })).toMatchObject({ code: 'conflict' })
    expect(await found()).not.toEqual([])
  })
})

describe('what one takes along', () => {
  test('has the documented shape, and holds everything and no secret', async () => {
    const { token } = await leaveTraces()
    const data = ownDataSchema.parse(await findOwnData(zulmira, minutes(30)))

    expect(data.person).toMatchObject({ name, email, lastSignInAt: now.toISOString() })
    expect(data.delegations).toMatchObject([{ city: 'Canoas', office: 'Assessora', isLead: true, endsOn: null }])
    expect(data.sessions).toHaveLength(1)
    expect(data.signInRequests).toHaveLength(1)
    expect(data.noticeChoices).toEqual([{ kind: 'activity.changed', delivery: 'DIGEST' }])
    expect(data.waitingForDigest).toMatchObject([{ kind: 'activity.changed' }])
    expect(data.mails.map(({ kind }) => kind)).toContain('published.data')
    expect(data.mails.find(({ kind }) => kind === 'published.data')).toMatchObject({ reply: '451 no such mailbox' })
    expect(data.invitations).toMatchObject([{ to: 'Lo Prado', name, acceptedAt: null }])
    expect(data.answers).toMatchObject([{ city: 'Canoas', answer: 'COMING' }])
    const inTable = { city: expect.stringMatching(/^Encantado/), name, office: null }
    expect(data.namedInTables).toMatchObject([inTable, inTable])
    expect(data.contacts).toMatchObject([{ unit: 'UP', name }])
    expect(data.contacts[0]?.consents).toHaveLength(4)
    expect(data.consentsToldByHer.length).toBeGreaterThan(4)
    expect(data.noticesCaused.map(({ kind }) => kind)).toEqual(['contact.shown', 'contact.shown'])
    expect(data.changes.map(({ action, forCity }) => [action, forCity])).toEqual([
      ['objective.create', 'Canoas'],
      ['activity.update', 'Canoas'],
      ['contact.update', 'Canoas'],
      ['contact.update', 'Canoas'],
      ['city.update', 'Canoas'],
    ])
    const { tokenHash } = await getDb().session.findFirstOrThrow({ where: { personId: zulmira.personId } })
    for (const secret of [token, tokenHash]) expect(JSON.stringify(data)).not.toContain(secret)
  })

  test('is hers alone', async () => {
    await leaveTraces()
    const others = JSON.stringify(await findOwnData(world.coordinator, now))
    expect(others).not.toMatch(/Quaresma|zulmira/i)
    const hers = JSON.stringify(await findOwnData(zulmira, now))
    expect(hers).not.toContain('Helena')
    for (const person of await getDb().person.findMany({ where: { NOT: { id: zulmira.personId } } })) {
      expect(hers).not.toContain(person.email)
    }
    expect(await findOwnData(null, now)).toBeNull()
  })

  test('names the secretariats that she works in', async () => {
    await createSecretariatMember(getDb(), { personId: zulmira.personId, networkId: world.network.id })
    expect(await findOwnData(zulmira, now)).toMatchObject({ secretariats: [{ network: 'Rede de Provas' }] })
  })
})
