import { beforeEach, describe, expect, test } from 'vitest'
import { openSession } from '@/lib/auth/session-store'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { doWhatIsDue } from '@/lib/notices/worker'
import { daysWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createContact, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createAttendance } from '@/prisma/factories/held'
import { createAgendaItem, createAnswer } from '@/prisma/factories/meetings'
import { createDelegate, createInvitation, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { createPlan } from '@/prisma/factories/plan'
import { retentionDays } from './retention'
import { deleteKeptLongEnough } from './retention-mutations'

useTestDatabase()
const { received } = useTestMailServer()

const day = 24 * 60 * 60_000
/** The worker's clock: far enough from now that whatever tests make was made long ago. */
const start = new Date(Date.now() + 4 * 366 * day)
const daysOn = (days: number, from = start) => new Date(from.getTime() + days * day)

let networkId: string
let cityId: string
beforeEach(async () => {
  // What earlier tests left waiting, and when the worker did what last, is of other times.
  await getDb().notice.deleteMany()
  await getDb().duty.deleteMany()
  networkId = (await createNetwork(getDb())).id
  cityId = (await createCity(getDb(), { networkId })).id
  received.length = 0
})

describe('what was kept for long enough goes by itself', () => {
  const newNotice = (given: object) =>
    getDb().notice.create({ data: { kind: 'plan.published', data: {}, dueAt: start, createdAt: start, ...given } })
  const newMail = (noticeId: string, given: object) =>
    getDb().mail.create({
      data: {
        ...{ noticeId, address: 'ana@provas.example', language: 'pt', timeZone: 'UTC', isBulk: false },
        ...{ nextAttemptAt: start, createdAt: start, ...given },
      },
    })

  test('a mail’s outcome, whatever it was, and not a day before', async () => {
    const notice = await newNotice({ addressedAt: start })
    for (const outcome of ['sentAt', 'failedAt', 'droppedAt']) await newMail(notice.id, { [outcome]: start })
    const waiting = await newMail(notice.id, {})

    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.mail))
    expect(await getDb().mail.count()).toBe(4)
    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.mail + 1))
    expect(await getDb().mail.findMany({ select: { id: true } })).toEqual([{ id: waiting.id }])
  })

  test('who came to a meeting for a city, and who answered; that so many came stays', async () => {
    const unitId = (await createUnit(getDb(), { networkId })).id
    const planId = (await createPlan(getDb(), { unitId })).id
    const when = daysWhen('2026-03-02', '2026-03-03')
    const activityId = (await createActivity(getDb(), { unitId, planId, when })).id
    const answeredById = (await createPerson(getDb())).id
    const answer = await createAnswer(getDb(), { activityId, cityId, onSite: 2, answeredById })
    await getDb().delegationMember.create({ data: { answerId: answer.id, position: 1, name: 'Zulmira Quaresma' } })
    await createAgendaItem(getDb(), { activityId, leadName: 'Zulmira Quaresma' })
    await createAttendance(getDb(), { activityId, guests: [{ name: 'Zulmira Quaresma' }] })
    const lastDay = new Date('2026-03-03T00:00:00Z')
    const kept = async () => [
      await getDb().attendanceSheet.findUniqueOrThrow({ where: { activityId }, include: { guests: true } }),
      await getDb().delegationMember.count(),
      await getDb().meetingAnswer.findUniqueOrThrow({ where: { id: answer.id } }),
      await getDb().agendaItem.findFirstOrThrow({ where: { activityId } }),
    ]

    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.delegation, lastDay))
    expect(await kept()).toMatchObject([
      ...[{ guestCount: 1, guests: [{ name: 'Zulmira Quaresma' }] }, 1, { onSite: 2, answeredById }],
      { leadName: 'Zulmira Quaresma' },
    ])
    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.delegation + 1, lastDay))
    expect(await kept()).toMatchObject([
      ...[{ guestCount: 1, guests: [] }, 0, { onSite: 2, answeredById: null }],
      { leadName: null },
    ])
  })

  test('a notice that was sent or called off, but none of which something is still to be told', async () => {
    const [sent, off] = [await newNotice({ addressedAt: start }), await newNotice({ calledOffAt: start })]
    const [withMail, withReader] = [await newNotice({ addressedAt: start }), await newNotice({ addressedAt: start })]
    await newMail(withMail.id, {})
    const personId = (await createPerson(getDb())).id
    await getDb().digestEntry.create({ data: { noticeId: withReader.id, personId } })
    const left = async () => (await getDb().notice.findMany({ select: { id: true } })).map(({ id }) => id)

    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.notice))
    expect(await left()).toHaveLength(4)
    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.notice + 1))
    const remaining = await left()
    for (const { id } of [withMail, withReader]) expect(remaining).toContain(id)
    for (const { id } of [sent, off]) expect(remaining).not.toContain(id)
  })

  test('that somebody was erased', async () => {
    const id = '01900000-0000-7000-8000-0000000000aa'
    await getDb().erasedPerson.create({ data: { personId: id, addressHash: 'x', erasedAt: start } })
    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.erasedPerson))
    expect(await getDb().erasedPerson.count()).toBe(1)
    await deleteKeptLongEnough(getDb(), daysOn(retentionDays.erasedPerson + 1))
    expect(await getDb().erasedPerson.count()).toBe(0)
  })
})

describe('an account that nobody uses', () => {
  const endedLongAgo = '2020-12-31'
  const unused = async (given: object = {}) => {
    const person = await createPerson(getDb(), given)
    await createDelegate(getDb(), { personId: person.id, cityId, endsOn: endedLongAgo })
    return person
  }
  const isThere = async ({ id }: { id: string }) => (await getDb().person.count({ where: { id } })) === 1
  const mailsTo = ({ email }: { email: string }) => received.filter(({ to }) => to.includes(email))

  test('is told of its end, and erased when that day has come', async () => {
    const person = await unused({ language: 'es' })
    await doWhatIsDue(start)
    await doWhatIsDue(daysOn(1))
    expect(mailsTo(person)).toHaveLength(1)
    expect(mailsTo(person)[0]?.mail.subject).toMatch(/^Su acceso a Enlace se borrará el /)

    await doWhatIsDue(daysOn(retentionDays.warning))
    expect(await isThere(person)).toBe(true)
    await doWhatIsDue(daysOn(retentionDays.warning + 1))
    expect(await isThere(person)).toBe(false)
    expect(await getDb().erasedPerson.findUnique({ where: { personId: person.id } })).not.toBeNull()
    expect(await getDb().changeRecord.findFirst({ where: { subjectId: person.id } })).toMatchObject({
      action: 'person.erase',
      personId: null,
    })
  })

  test('is kept when its person signs in after all, and told anew two years later', async () => {
    const person = await unused()
    await doWhatIsDue(start)
    await openSession(person.id, daysOn(30))
    await doWhatIsDue(daysOn(retentionDays.warning + 1))
    await doWhatIsDue(daysOn(30 + retentionDays.unusedAccount - 1))
    expect(await isThere(person)).toBe(true)
    expect(mailsTo(person)).toHaveLength(1)

    await doWhatIsDue(daysOn(30 + retentionDays.unusedAccount + 1))
    expect(mailsTo(person)).toHaveLength(2)
    expect(await isThere(person)).toBe(true)
  })

  test('is none as long as its person has a part in something, or lately had', async () => {
    const unit = await createUnit(getDb(), { networkId })
    const kept = await Promise.all(Array.from({ length: 7 }, () => unused()))
    const [delegate, member, lately, contact, office, invited] = kept
    if (!delegate || !member || !lately || !contact || !office || !invited) throw new Error('too few')
    await createDelegate(getDb(), { personId: delegate.id, cityId, startsOn: '2021-01-01' })
    await createSecretariatMember(getDb(), { personId: member.id, networkId })
    const endsOn = daysOn(-retentionDays.unusedAccount + 2)
      .toISOString()
      .slice(0, 10)
    await createDelegate(getDb(), { personId: lately.id, cityId, startsOn: '2021-01-01', endsOn })
    await createContact(getDb(), { unitId: unit.id, email: contact.email.toUpperCase() })
    await getDb().city.update({ where: { id: cityId }, data: { contactEmail: office.email } })
    await createInvitation(getDb(), { cityId, address: invited.email, createdAt: daysOn(-1) })
    await getDb().person.update({ where: { id: kept[6]?.id ?? '' }, data: { isDemo: true } })
    const stray = await unused()

    await doWhatIsDue(start)

    expect(kept.flatMap(mailsTo)).toEqual([])
    expect(mailsTo(stray)).toHaveLength(1)
  })
})
