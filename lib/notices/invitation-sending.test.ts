import { describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { acceptInvitation } from '@/lib/people/acceptance-mutations'
import { createInvitation, resendInvitation, revokeInvitation } from '@/lib/people/invitation-mutations'
import { findInvitationByToken, listCityInvitations } from '@/lib/people/invitation-queries'
import { createNetwork } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { actorOf, days, enter, now, signIn, useInvitingCity } from './test-invitations'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received, refuse } = useTestMailServer()
const { world, seen, input, invite, tokenInMail, inviteByMail } = useInvitingCity(received, getDb)

describe('sent again', () => {
  test('it has a new link and seven new days, the link before is void, and who asked answers for it', async () => {
    const { id, token } = await inviteByMail()
    const colleague = await createPerson(getDb(), { name: 'Bento Duarte' })
    await createDelegate(getDb(), { personId: colleague.id, cityId: world.cityId, isLead: true })
    expect(await resendInvitation(await actorOf(colleague.id), await seen(id), days(3))).toMatchObject({ ok: true })
    expect(await findInvitationByToken(token, days(3))).toBeNull()
    await doWhatIsDue(days(3))

    expect(received.at(-1)?.mail.subject).toContain('Bento Duarte')
    const renewed = tokenInMail()
    expect(renewed).not.toBe(token)
    expect(await findInvitationByToken(renewed, days(9))).toMatchObject({ id, expiresAt: days(10) })
    expect(await resendInvitation(world.lead, { id, version: 1 }, days(3))).toMatchObject({ code: 'conflict' })
  })

  test('while the first mail waits still, one mail goes out', async () => {
    const id = await invite()
    await resendInvitation(world.lead, await seen(id), now)
    await doWhatIsDue(now)
    expect(received).toHaveLength(1)
    expect(await findInvitationByToken(tokenInMail(), now)).toMatchObject({ id })
  })
})

describe('revoked', () => {
  test('before it is sent, it is not', async () => {
    const id = await invite()
    await revokeInvitation(world.lead, await seen(id), now)
    await doWhatIsDue(now)
    expect(received).toEqual([])
    expect(await getDb().invitation.findUnique({ where: { id } })).toMatchObject({ tokenHash: null })
  })

  test('it lets nobody in and gives nothing, and another can be made', async () => {
    const { id, token } = await inviteByMail()
    const invited = await enter(token)
    expect(await revokeInvitation(world.lead, await seen(id), now)).toMatchObject({ ok: true })

    expect(await findInvitationByToken(token, now)).toMatchObject({ revokedAt: now })
    expect(await signIn(token)).toMatchObject({ code: 'linkExpired' })
    expect(await acceptInvitation(invited, { id }, now)).toMatchObject({ code: 'invitationOver' })
    expect(await revokeInvitation(world.lead, await seen(id), now)).toMatchObject({ code: 'alreadyDone' })
    expect(await resendInvitation(world.lead, await seen(id), now)).toMatchObject({ code: 'alreadyDone' })
    expect(await listCityInvitations(world.lead, world.cityId, now)).toEqual([])
    expect(await invite()).not.toBe(id)
  })
})

describe('the list', () => {
  const states = async (at = now) => (await listCityInvitations(world.lead, world.cityId, at)).map(({ state }) => state)

  test('says what became of each', async () => {
    const id = await invite()
    expect(await states()).toEqual([{ is: 'waiting' }])
    await doWhatIsDue(now)
    expect(await states()).toEqual([{ is: 'sent', on: now, until: days(7) }])
    expect(await states(days(7))).toEqual([{ is: 'expired', on: days(7) }])
    await acceptInvitation(await enter(tokenInMail()), { id }, days(1))
    expect(await states(days(2))).toEqual([{ is: 'accepted', on: days(1) }])
    expect(await states(days(32))).toEqual([])
  })

  test('and what the mail server said', async () => {
    refuse(world.email, 451)
    await invite()
    await doWhatIsDue(now)
    expect(await states()).toEqual([{ is: 'retrying', reply: '451 no such mailbox' }])
    refuse(world.email, 550)
    await doWhatIsDue(days(1))
    expect(await states()).toEqual([{ is: 'undeliverable', reply: '550 no such mailbox' }])
    refuse(world.email, null)
  })

  test('is nobody’s who may not invite', async () => {
    await invite()
    const plain = await createPerson(getDb())
    await createDelegate(getDb(), { personId: plain.id, cityId: world.cityId })
    expect(await listCityInvitations(await actorOf(plain.id), world.cityId, now)).toEqual([])
  })
})

describe('refused, and it is said why:', () => {
  test('who acts for the city already, who is invited already, and days that have passed', async () => {
    const known = await createPerson(getDb())
    await createDelegate(getDb(), { personId: known.id, cityId: world.cityId })
    const tryTo = (more: Record<string, unknown>) => createInvitation(world.lead, input(more), now)
    expect(await tryTo({ email: known.email })).toMatchObject({ fields: { email: 'delegateOverlaps' } })
    expect(await tryTo({ endsOn: '2026-11-24' })).toMatchObject({ fields: { endsOn: 'dayHasPassed' } })
    await invite()
    expect(await tryTo({})).toMatchObject({ fields: { email: 'invitationOpen' } })
  })

  test('a city of another network, and one in the archive', async () => {
    const elsewhere = (await createNetwork(getDb())).id
    expect(await createInvitation(world.lead, input({ networkId: elsewhere }), now)).toMatchObject({ code: 'notFound' })
    await getDb().city.update({ where: { id: world.cityId }, data: { archivedAt: now } })
    expect(await createInvitation(world.lead, input(), now)).toMatchObject({ code: 'notFound' })
  })

  test('a flood: forty a day of one inviter, five a day into one mailbox', async () => {
    const id = await invite()
    for (let times = 0; times < 4; times++) {
      expect(await resendInvitation(world.lead, await seen(id), now)).toMatchObject({ ok: true })
    }
    expect(await resendInvitation(world.lead, await seen(id), now)).toMatchObject({ code: 'tooManyInvitations' })
    // The one above counted too.
    for (let times = 0; times < 34; times++) await invite({ email: `pessoa-${distinct()}@provas.example` })
    expect(
      await createInvitation(world.lead, input({ email: `outra-${distinct()}@provas.example` }), now),
    ).toMatchObject({
      code: 'tooManyInvitations',
    })
  })
})
