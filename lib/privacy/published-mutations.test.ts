import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { doWhatIsDue } from '@/lib/notices/worker'
import { saveContact } from '@/lib/plan/contact-mutations'
import { findContact } from '@/lib/plan/contact-queries'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createContact } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createPerson } from '@/prisma/factories/people'
import { hashTables } from '@/prisma/matrix/table-hashes'
import { signPublishedLink } from './published-link'
import {
  askForPublishedData,
  eraseContactByLink,
  hideContactByLink,
  queuePublishedData,
  saveContactByLink,
} from './published-mutations'
import { findPublishedData } from './published-queries'

useTestDatabase()
const { received } = useTestMailServer()

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const everybody = { name: 'PUBLIC', office: 'PUBLIC', organization: 'PUBLIC', email: 'PUBLIC', phone: 'UNIT' } as const

let world: PlanWorld
let contact: Awaited<ReturnType<typeof createContact>>
let token: string
beforeEach(async () => {
  // What earlier tests left waiting is nobody's business here.
  await getDb().notice.deleteMany()
  world = await createPlanWorld(getDb())
  const email = `Deise-${distinct()}@cidade.example`
  contact = await createContact(getDb(), {
    ...{ unitId: world.unit.id, name: 'Deise', office: 'Secretária', organization: 'Prefeitura', phone: '55', email },
    publicSince: now,
  })
  await getDb().plan.update({ where: { id: world.published.id }, data: { contactId: contact.id } })
  token = signPublishedLink(email, { hours: 24 }, now)
  received.length = 0
})

const seen = () => ({ token, id: contact.id, version: 1 })
const details = {
  name: 'Deise Martins',
  office: { original: 'pt', pt: 'Secretária' },
  organization: 'Prefeitura',
  phone: null,
} as const
const save = (more: object = {}, at = now) =>
  saveContactByLink({ ...seen(), ...details, email: String(contact.email), reaches: everybody, ...more }, at)
const lastRecord = () => getDb().changeRecord.findFirstOrThrow({ orderBy: { id: 'desc' } })
const live = () => getDb().contactConsent.findMany({ where: { contactId: contact.id, withdrawnAt: null } })

describe('by the link in her mailbox, somebody without an account', () => {
  test('sees what is kept of her, who sees it, since when and on whose word', async () => {
    const found = await findPublishedData(token, now)

    expect(found).toMatchObject({ address: contact.email, hasAccount: false, contacts: [{ id: contact.id }] })
    expect(found?.contacts[0]?.fields.map(({ field, reach, consent }) => [field, reach, consent?.word])).toEqual([
      ['name', 'PUBLIC', 'TOLD'],
      ['office', 'PUBLIC', 'TOLD'],
      ['organization', 'PUBLIC', 'TOLD'],
      ['email', 'PUBLIC', 'TOLD'],
      ['phone', 'UNIT', 'TOLD'],
    ])
  })

  test('corrects it, on her own word, and the record does not say who she is', async () => {
    expect(await save()).toMatchObject({ ok: true, token, touched: ['network', `unit:${world.unit.slug}`] })

    expect(await findContact(null, contact.id)).toMatchObject({ name: 'Deise Martins' })
    expect((await live()).map(({ word, toldById, textVersion }) => [word, toldById, textVersion])).toEqual(
      Array.from({ length: 4 }, () => ['HERSELF', null, 1]),
    )
    const record = await lastRecord()
    expect(record).toMatchObject({ action: 'contact.update', personId: null, actingCityId: null })
    expect(JSON.stringify(record.after)).not.toContain('Deise')
  })

  test('hides one thing or all, and at once nobody sees it', async () => {
    expect(await save({ reaches: { ...everybody, email: 'NOBODY' } })).toMatchObject({ ok: true })
    expect(await findContact(null, contact.id)).toMatchObject({ name: 'Deise Martins', email: null })
    expect(await hideContactByLink({ ...seen(), version: 2 }, minutes(1))).toMatchObject({ ok: true })

    for (const viewer of [null, world.member]) expect(await findContact(viewer, contact.id)).toBeNull()
    expect(await live()).toEqual([])
    const takenBack = await getDb().contactConsent.findMany({
      where: { contactId: contact.id, withdrawnAt: minutes(1) },
    })
    expect(takenBack.map(({ field, withdrawnWord }) => [field, withdrawnWord])).toContainEqual(['name', 'HERSELF'])
  })

  test('erases it: plans print nobody, and the record keeps that there was somebody', async () => {
    expect(await eraseContactByLink(seen(), now)).toMatchObject({ ok: true })

    expect(await getDb().contact.findUnique({ where: { id: contact.id } })).toBeNull()
    expect(await getDb().plan.findUniqueOrThrow({ where: { id: world.published.id } })).toMatchObject({
      contactId: null,
    })
    expect(await lastRecord()).toMatchObject({ planId: world.published.id, personId: null, after: null })
    expect(await getDb().erasedPerson.findUnique({ where: { personId: contact.id } })).not.toBeNull()
    expect(await findPublishedData(token, now)).toMatchObject({ address: null, contacts: [] })
  })

  test('goes on with another address, which gets a link of its own, while the former one is good for nothing', async () => {
    const email = `nova-${distinct()}@cidade.example`
    const saved = await save({ email })
    if (!saved.ok) return expect.fail(saved.code)
    await doWhatIsDue(minutes(10))

    expect(received.map(({ to }) => to)).toEqual([[email]])
    expect(await findPublishedData(saved.token, now)).toMatchObject({ address: email })
    expect(await findPublishedData(token, now)).toMatchObject({ contacts: [] })
    expect(await hideContactByLink({ ...seen(), version: 2 }, now)).toMatchObject({ code: 'notFound' })
  })

  test('is told when somebody else saved meanwhile', async () => {
    await save()
    expect(await save()).toMatchObject({ code: 'conflict', current: { version: 2, values: { name: 'Deise Martins' } } })
  })
})

describe('nobody else does', () => {
  const attempts = (by: string, id: string, at: Date) => [
    save({ token: by, id }, at),
    hideContactByLink({ token: by, id, version: 1 }, at),
    eraseContactByLink({ token: by, id, version: 1 }, at),
  ]

  test.each([
    ['with a token that is none', () => ['x', contact.id, now, 'linkExpired']],
    ['with one that was changed', () => [`${token}0`, contact.id, now, 'linkExpired']],
    ['a day later', () => [token, contact.id, minutes(24 * 60 + 1), 'linkExpired']],
    [
      'with the link of another address',
      () => [signPublishedLink('outra@cidade.example', { hours: 24 }, now), contact.id, now, 'notFound'],
    ],
    ['to a contact that is not there', () => [token, world.unit.id, now, 'notFound']],
  ] as const)('%s', async (_, given) => {
    const [by, id, at, code] = given() as [string, string, Date, string]
    const before = await hashTables(getDb())
    for (const attempt of attempts(by, id, at)) expect(await attempt).toMatchObject({ ok: false, code })
    expect(await hashTables(getDb())).toEqual(before)
  })

  test('once the contact is somebody else', async () => {
    const others = { ...details, cityId: null, phone: null, email: 'helena@cidade.example', reaches: everybody }
    await saveContact(world.coordinator, { id: contact.id, version: 1, ...others, name: 'Helena' }, now)

    expect(await findPublishedData(token, now)).toMatchObject({ contacts: [] })
    expect(await hideContactByLink({ ...seen(), version: 2 }, now)).toMatchObject({ code: 'notFound' })
  })
})

describe('asking what is shown of an address', () => {
  const ask = async (email: string) => {
    const asked = await askForPublishedData({ email, locale: 'es' }, `192.0.2.${Math.floor(Math.random() * 250)}`)
    if (asked.ok) await queuePublishedData(asked, now)
    await doWhatIsDue(now)
    return asked
  }

  test('is answered alike for a contact, an account and nobody, and only the first two are written to', async () => {
    const person = await createPerson(getDb(), { language: 'en' })
    const addresses = [String(contact.email).toLowerCase(), person.email, `ninguem-${distinct()}@cidade.example`]
    for (const email of addresses) expect(await ask(email)).toEqual({ ok: true, email, locale: 'es' })

    expect(received.map(({ to, mail }) => [to, mail.subject])).toEqual([
      [[contact.email], 'Lo que Enlace guarda y muestra de usted'],
      [[person.email], 'What Enlace keeps and shows of you'],
    ])
    const link = received[0]?.mail.text?.match(/\/es\/privacy\/data\/(\S+)/)?.[1]
    expect(await findPublishedData(link, now)).toMatchObject({ contacts: [{ id: contact.id }] })
    expect(await findPublishedData(link, minutes(24 * 60))).toBeNull()
  })

  test('is limited for an address, known or not', async () => {
    for (const email of [`a-${distinct()}@cidade.example`, String(contact.email).toLowerCase()]) {
      for (let time = 1; time <= 5; time++) expect(await ask(email)).toMatchObject({ ok: true })
      expect(await ask(email)).toEqual({ ok: false, code: 'tooManyAttempts' })
    }
  })
})

describe('a contact is told', () => {
  const edit = (more: object, version = 1) => {
    const input = { id: contact.id, version, ...details, cityId: null, email: contact.email, reaches: everybody }
    return saveContact(world.coordinator, { ...input, ...more }, now)
  }

  test('once, of what others see now, with a link that is good for a month', async () => {
    await edit({ reaches: { ...everybody, email: 'NOBODY' } })
    await edit({ reaches: { ...everybody, email: 'UNIT' } }, 2)
    await doWhatIsDue(minutes(10))

    const [told, ...others] = received
    expect(others).toEqual([])
    expect(told?.to).toEqual([contact.email])
    expect(told?.mail.text).toContain('(quem participa da unidade)')
    const link = told?.mail.text?.match(/\/pt\/privacy\/data\/(\S+)/)?.[1]
    expect(await findPublishedData(link, minutes(29 * 24 * 60))).not.toBeNull()
    expect(await findPublishedData(link, minutes(31 * 24 * 60))).toBeNull()
  })

  test('not of a change that shows nothing else to anybody', async () => {
    await edit({ name: 'Deise M.', phone: '55' })
    await doWhatIsDue(minutes(10))
    expect(received).toEqual([])
  })
})
