import { describe, expect, test } from 'vitest'
import { mailSignIn, requestInvitedSignIn, signInByCode } from '@/lib/auth/sign-in'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { acceptInvitation } from '@/lib/people/acceptance-mutations'
import { endDelegation } from '@/lib/people/delegate-mutations'
import { resendInvitation } from '@/lib/people/invitation-mutations'
import { findInvitationByToken, listCityInvitations, listOwnInvitations } from '@/lib/people/invitation-queries'
import { createCity } from '@/prisma/factories/cities'
import { createDelegate, createInvitation, createPerson } from '@/prisma/factories/people'
import { actorOf, days, enter, now, signIn, useInvitingCity } from './test-invitations'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()
const { world, seen, invite, inviteByMail } = useInvitingCity(received, getDb)

describe('somebody whom nobody knows', () => {
  test('is mailed, signs in as that address and accepts: only then does she act for the city', async () => {
    const { token } = await inviteByMail({ isLead: true, office: 'Cooperación' })
    expect(received.map(({ to }) => to)).toEqual([[world.email]])
    expect(received[0]?.mail.from?.value[0]?.name).toBe('Rede de Provas')
    expect(await getDb().person.count({ where: { email: world.email } })).toBe(0)

    const asked = await requestInvitedSignIn({ locale: 'es', token }, 'here', now)
    if (!asked.ok) throw new Error(asked.code)
    expect(await getDb().person.count({ where: { email: world.email } })).toBe(0)
    await mailSignIn(asked.mail, now)
    expect(received.at(-1)).toMatchObject({ to: [world.email], mail: { subject: 'Su acceso a Enlace' } })
    const pending = { pending: asked.pending, source: 'here', previousToken: null }
    const signedIn = await signInByCode({ locale: 'es', code: asked.mail.code }, pending, now)

    expect(signedIn).toMatchObject({ ok: true, goOn: '/es/workspace' })
    const person = await getDb().person.findUniqueOrThrow({ where: { email: world.email } })
    expect(person).toMatchObject({ name: 'Rosa Prates', language: 'es', emailVerified: now })
    const before = await actorOf(person.id)
    expect(before).toEqual({ personId: person.id, secretariatOf: [], delegations: [] })
    const [own] = await listOwnInvitations(before, now)
    expect(own).toMatchObject({ city: { name: 'Rio Manso' }, inviter: 'Celina Rocha', until: days(7) })

    expect(await acceptInvitation(before, { id: own?.id ?? '' }, now)).toMatchObject({ ok: true, isNew: true })
    expect(await actorOf(person.id)).toMatchObject({ delegations: [{ cityId: world.cityId, isLead: true }] })
    expect(await listOwnInvitations(before, now)).toEqual([])
  })

  test('is let in by no request of her own: only the link tells that she is expected', async () => {
    await inviteByMail()
    const stranger = { email: world.email, invitationId: null, token: 'none', code: '000000' }
    received.length = 0
    await mailSignIn(stranger, now)
    expect(received).toEqual([])
  })

  test('leaves her name and address out of the record, which keeps her and the city for which she acts', async () => {
    const { id, token } = await inviteByMail()
    const invited = await enter(token)
    await acceptInvitation(invited, { id }, now)

    const record = await getDb().changeRecord.findMany({ where: { cityId: world.cityId }, orderBy: { id: 'asc' } })
    expect(record).toMatchObject([
      { action: 'invitation.create', personId: world.lead.personId, actingCityId: world.cityId, subjectId: id },
      { action: 'invitation.accept', personId: invited.personId, actingCityId: world.cityId, subjectType: 'delegate' },
    ])
    const stored = JSON.stringify(record.map(({ before, after }) => ({ before, after })))
    expect(stored).not.toContain('Rosa')
    expect(stored).not.toContain('@')
  })
})

test('somebody who is known reads it in her own language, and keeps her name', async () => {
  const known = await createPerson(getDb(), { name: 'Rosa P. Soto', language: 'en', email: world.email })
  const { id, token } = await inviteByMail()
  expect(received[0]?.mail.subject).toBe('Celina Rocha invites you to represent Rio Manso')

  expect(await acceptInvitation(await enter(token), { id }, now)).toMatchObject({ ok: true })
  expect(await getDb().person.findMany({ where: { email: world.email } })).toMatchObject([
    { id: known.id, name: 'Rosa P. Soto' },
  ])
})

test('somebody suspended is mailed as if nobody knew her, and is not let in', async () => {
  await createPerson(getDb(), { email: world.email, suspendedAt: now })
  const { token } = await inviteByMail()
  received.length = 0

  expect(await signIn(token)).toEqual({ ok: false, code: 'linkExpired' })
  expect(received).toEqual([])
})

describe('the link', () => {
  test('stands nowhere but in the mail', async () => {
    const { id, token } = await inviteByMail()
    const rows = [
      await getDb().invitation.findUnique({ where: { id } }),
      await getDb().mail.findMany(),
      await getDb().notice.findMany(),
      await requestInvitedSignIn({ locale: 'es', token }, 'here', now).then(() => getDb().signInRequest.findMany()),
    ]
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('is not used up by being opened, and is by being accepted', async () => {
    const { id, token } = await inviteByMail()
    for (let times = 0; times < 3; times++) expect(await findInvitationByToken(token, now)).toMatchObject({ id })
    const invited = await enter(token)
    const results = await Promise.all(Array.from({ length: 10 }, () => acceptInvitation(invited, { id }, now)))

    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await getDb().delegate.count({ where: { cityId: world.cityId, personId: invited.personId } })).toBe(1)
    expect(await signIn(token)).toMatchObject({ code: 'linkExpired' })
    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ code: 'alreadyDone' })
  })

  test('is good for seven days', async () => {
    const { id, token } = await inviteByMail()
    const invited = await enter(token, new Date(days(7).getTime() - 1))
    expect(await requestInvitedSignIn({ locale: 'es', token }, 'here', days(7))).toMatchObject({ code: 'linkExpired' })
    expect(await acceptInvitation(invited, { id }, days(7))).toMatchObject({ code: 'invitationOver' })
    expect(await listOwnInvitations(invited, days(7))).toEqual([])
    expect(await acceptInvitation(invited, { id }, new Date(days(7).getTime() - 1))).toMatchObject({ ok: true })
  })

  test('of another is nobody’s, and says nothing', async () => {
    const { id } = await inviteByMail()
    const other = await actorOf((await createPerson(getDb())).id)
    expect(await acceptInvitation(other, { id }, now)).toEqual({ ok: false, code: 'notFound' })
    expect(await acceptInvitation(world.lead, { id }, now)).toEqual({ ok: false, code: 'notFound' })
    expect(await acceptInvitation(null, { id }, now)).toEqual({ ok: false, code: 'signInNeeded' })
  })

  test.each([undefined, null, 7, ['a'], new Map(), 'x'.repeat(1_000), ''])('%j is none', async (token) => {
    expect(await findInvitationByToken(token, now)).toBeNull()
  })
})

describe('who invited and may no more', () => {
  const removeLead = () => endDelegation(world.lead, { id: world.leadDelegateId, version: 1 }, now)

  test('gives nothing: the invitation says so, and whoever may can send it again', async () => {
    const { id, token } = await inviteByMail()
    const invited = await enter(token)
    await removeLead()
    expect(await findInvitationByToken(token, now)).toMatchObject({ inviter: null })
    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ code: 'inviterMayNot' })

    const other = await createPerson(getDb())
    await createDelegate(getDb(), { personId: other.id, cityId: world.cityId, isLead: true })
    await resendInvitation(await actorOf(other.id), await seen(id), now)
    await doWhatIsDue(now)
    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ ok: true })
  })

  test('whether removed, suspended, or no lead any more', async () => {
    const { id, token } = await inviteByMail()
    const invited = await enter(token)
    await getDb().delegate.update({ where: { id: world.leadDelegateId }, data: { isLead: false } })
    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ code: 'inviterMayNot' })
    await getDb().delegate.update({ where: { id: world.leadDelegateId }, data: { isLead: true } })
    await getDb().person.update({ where: { id: world.lead.personId }, data: { suspendedAt: now } })
    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ code: 'inviterMayNot' })
  })

  test('before it is sent: it is not, and the list says so', async () => {
    const id = await invite()
    const other = await createPerson(getDb())
    await createDelegate(getDb(), { personId: other.id, cityId: world.cityId, isLead: true })
    await removeLead()
    await doWhatIsDue(now)
    expect(received).toEqual([])
    expect(await listCityInvitations(await actorOf(other.id), world.cityId, now)).toMatchObject([
      { id, state: { is: 'void' } },
    ])
  })
})

describe('what is offered', () => {
  test('begins and ends on its days', async () => {
    const { id, token } = await inviteByMail({ startsOn: '2026-11-27', endsOn: '2026-12-31' })
    const invited = await enter(token)
    await acceptInvitation(invited, { id }, now)

    expect(await actorOf(invited.personId)).toMatchObject({ delegations: [] })
    expect(await actorOf(invited.personId, days(2))).toMatchObject({ delegations: [{ cityId: world.cityId }] })
    expect(await actorOf(invited.personId, days(37))).toMatchObject({ delegations: [] })
  })

  test('begins today where its first day has passed, and is void after its last', async () => {
    const { id, token } = await inviteByMail({ startsOn: '2026-11-20', endsOn: '2026-11-27' })
    const invited = await enter(token)
    expect(await acceptInvitation(invited, { id }, days(3))).toMatchObject({ code: 'invitationOver' })
    await acceptInvitation(invited, { id }, days(1))
    const delegate = await getDb().delegate.findFirstOrThrow({ where: { personId: invited.personId } })
    expect(delegate).toMatchObject({ startsOn: new Date('2026-11-26'), endsOn: new Date('2026-11-27') })
  })

  test('is nothing new to who acts for the city already: she closes it, and nothing else', async () => {
    const { id, token } = await inviteByMail({ isLead: true })
    const invited = await enter(token)
    await createDelegate(getDb(), { personId: invited.personId, cityId: world.cityId })

    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ ok: true, isNew: false })
    expect(await getDb().delegate.findMany({ where: { personId: invited.personId } })).toMatchObject([
      { isLead: false },
    ])
    expect(await listOwnInvitations(invited, now)).toEqual([])
  })
})

test('an address of two cities has an invitation to each', async () => {
  const elsewhere = await createCity(getDb(), { networkId: world.networkId, name: 'Vila Serena' })
  await createInvitation(getDb(), {
    cityId: elsewhere.id,
    address: world.email,
    invitedById: world.lead.personId,
    createdAt: now,
  })
  const { token } = await inviteByMail()
  expect(await listOwnInvitations(await enter(token), now)).toHaveLength(2)
})
