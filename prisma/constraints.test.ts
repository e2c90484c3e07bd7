import { beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/constraint'
import { useTestDatabase } from '@/lib/db/test-database'
import { daysWhen, monthsWhen, type When, whenToRow, yearsWhen } from '@/lib/time/when'
import { createActivity } from './factories/activities'
import { createCity, createContact, createNetwork, createUnit } from './factories/cities'
import { createHandover } from './factories/handovers'
import { createAttendance, createDecision, createMinutes } from './factories/held'
import { createAppliedImport, createDraftImport } from './factories/imports'
import { createMandate } from './factories/mandates'
import { createFile, createLink } from './factories/materials'
import { createAgendaItem, createAnswer, createCall, createPoll } from './factories/meetings'
import { createDelegate, createInvitation, createPerson, createSecretariatMember } from './factories/people'
import { createAxis, createObjective, createPlan } from './factories/plan'
import { createIndicator, createReading } from './factories/progress'
import { createProposal } from './factories/proposals'
import { createReport } from './factories/reports'
import { createTranslationRequest } from './factories/translations'
import type { Presence, Prisma } from './generated/client/client'

useTestDatabase()

/** The constraint that refused `write`; fails the test when nothing did. */
async function refusalOf(write: Promise<unknown>): Promise<string | null> {
  const error = await write.then(
    () => expect.fail('the database accepted it'),
    (reason: unknown) => reason,
  )
  return violatedConstraint(error)
}

let networkId: string
beforeAll(async () => {
  networkId = (await createNetwork(getDb())).id
})

const newUnit = () => createUnit(getDb(), { networkId })
const newCity = () => createCity(getDb(), { networkId })
const newPlan = async () => createPlan(getDb(), { unitId: (await newUnit()).id })

describe('mandates', () => {
  test('two of one city in one unit do not overlap, not even by a day', async () => {
    const [unit, city] = [await newUnit(), await newCity()]
    const held = { unitId: unit.id, cityId: city.id }
    await createMandate(getDb(), { ...held, startsOn: '2014-01-01', endsOn: '2015-12-31' })

    const overlapping = createMandate(getDb(), { ...held, startsOn: '2015-12-31' })

    expect(await refusalOf(overlapping)).toBe('mandate_no_overlap')
    await createMandate(getDb(), { ...held, startsOn: '2016-01-01' })
  })

  test('one without an end leaves no room for another', async () => {
    const held = { unitId: (await newUnit()).id, cityId: (await newCity()).id }
    await createMandate(getDb(), held)

    expect(await refusalOf(createMandate(getDb(), { ...held, startsOn: '2030-01-01' }))).toBe('mandate_no_overlap')
  })

  test('a unit has one coordination at a time, an acting one included', async () => {
    const unitId = (await newUnit()).id
    const [first, second] = [await newCity(), await newCity()]
    await createMandate(getDb(), { unitId, cityId: first.id, role: 'COORDINATION' })
    const acting = { unitId, cityId: second.id, role: 'COORDINATION', isActing: true } as const

    expect(await refusalOf(createMandate(getDb(), acting))).toBe('mandate_one_coordination')
    await createMandate(getDb(), { unitId, cityId: second.id, role: 'SUB_COORDINATION' })
  })

  test('only a coordination is held acting, and an end is not before the start', async () => {
    const held = { unitId: (await newUnit()).id, cityId: (await newCity()).id }

    expect(await refusalOf(createMandate(getDb(), { ...held, isActing: true }))).toBe('mandate_acting')
    await expect(createMandate(getDb(), { ...held, startsOn: '2016-02-01', endsOn: '2016-01-31' })).rejects.toThrow()
    expect(await getDb().mandate.count({ where: held })).toBe(0)
  })
})

describe('people', () => {
  test('an address is kept in lower case and belongs to one person', async () => {
    const person = await createPerson(getDb())

    expect(await refusalOf(createPerson(getDb(), { email: 'Maria@provas.example' }))).toBe('person_email_lower')
    expect(await refusalOf(createPerson(getDb(), { email: person.email }))).toBe('person_email_key')
  })

  test('nobody acts for a city, or belongs to a secretariat, twice at once', async () => {
    const personId = (await createPerson(getDb())).id
    const cityId = (await newCity()).id
    await createDelegate(getDb(), { personId, cityId })
    await createSecretariatMember(getDb(), { personId, networkId })

    expect(await refusalOf(createDelegate(getDb(), { personId, cityId }))).toBe('delegate_no_overlap')
    expect(await refusalOf(createSecretariatMember(getDb(), { personId, networkId }))).toBe(
      'secretariat_member_no_overlap',
    )
  })
})

describe('invitations', () => {
  const toCity = async (given: Partial<Prisma.InvitationUncheckedCreateInput>) =>
    createInvitation(getDb(), { ...given, cityId: (await newCity()).id })

  test('lead to a city or to a secretariat, never to both or nowhere', async () => {
    const both = createInvitation(getDb(), { cityId: (await newCity()).id, networkId })
    expect(await refusalOf(both)).toBe('invitation_place')
    const nowhere = { cityId: null, networkId: null } as unknown as { networkId: string }
    expect(await refusalOf(createInvitation(getDb(), nowhere))).toBe('invitation_place')
    expect(await refusalOf(createInvitation(getDb(), { networkId, isLead: true }))).toBe('invitation_secretariat')
  })

  test('an address has one open invitation to a place, and another once that is answered or revoked', async () => {
    const [address, cityId] = ['rosa@provas.example', (await newCity()).id]
    for (const place of [{ cityId }, { networkId }]) {
      const first = await createInvitation(getDb(), { ...place, address })
      expect(await refusalOf(createInvitation(getDb(), { ...place, address }))).toBe('invitation_one_open')
      await getDb().invitation.update({ where: { id: first.id }, data: { revokedAt: new Date() } })
      const second = await createInvitation(getDb(), { ...place, address })
      await getDb().invitation.update({ where: { id: second.id }, data: { acceptedAt: new Date() } })
      await createInvitation(getDb(), { ...place, address })
    }
  })

  test('an address is kept in lower case, and a period does not end before it begins', async () => {
    expect(await refusalOf(toCity({ address: 'Rosa@provas.example' }))).toBe('invitation_address_lower')
    const [startsOn, endsOn] = [new Date('2027-01-02'), new Date('2027-01-01')]
    expect(await refusalOf(toCity({ startsOn, endsOn }))).toBe('invitation_period')
  })

  test('one that was never sent has no link and is not accepted; one is accepted or revoked, not both', async () => {
    expect(await refusalOf(toCity({ expiresAt: null }))).toBe('invitation_sent')
    const unsent = { tokenHash: null, expiresAt: null }
    expect(await refusalOf(toCity({ ...unsent, acceptedAt: new Date() }))).toBe('invitation_sent')
    await toCity(unsent)
    const at = new Date()
    expect(await refusalOf(toCity({ acceptedAt: at, revokedAt: at }))).toBe('invitation_outcome')
    const acceptedById = (await createPerson(getDb())).id
    expect(await refusalOf(toCity({ acceptedById }))).toBe('invitation_outcome')
  })
})

describe('units, cities and plans', () => {
  test.each(['cities', 'schedule', 'status', 'workspace', 'sign-in', 'unsubscribe', 'card', 'call', 'poll'])(
    'no unit takes the address /%s of the site',
    async (slug) => {
      expect(await refusalOf(createUnit(getDb(), { networkId, slug }))).toBe('unit_slug_free')
    },
  )

  test('a slug is lower case, without spaces, and unique', async () => {
    const city = await newCity()

    expect(await refusalOf(createCity(getDb(), { networkId, slug: 'São Paulo' }))).toBe('city_slug_form')
    expect(await refusalOf(createCity(getDb(), { networkId, slug: city.slug }))).toBe('city_slug_key')
  })

  test('half a coordinate, a senseless country and a website that is no web address are refused', async () => {
    expect(await refusalOf(createCity(getDb(), { networkId, latitude: -34.9 }))).toBe('city_place')
    expect(await refusalOf(createCity(getDb(), { networkId, country: 'br' }))).toBe('city_country')
    expect(await refusalOf(createCity(getDb(), { networkId, website: 'javascript:alert(1)' }))).toBe('city_website')
  })

  test('mail to a contact is allowed only where there is an address', async () => {
    const acceptsMail = true
    expect(await refusalOf(createCity(getDb(), { networkId, acceptsMail }))).toBe('city_accepts_mail')
    await createCity(getDb(), { networkId, acceptsMail, contactEmail: 'gabinete@vila.example' })
  })

  test('an import is applied within a day of being read, undone within a day of being applied, and never the other way round', async () => {
    const at = new Date('2026-11-25T12:00:00Z')
    const days = (count: number) => new Date(at.getTime() + count * 86_400_000)
    const { id } = await createDraftImport(getDb(), { networkId, readAt: at })
    const write = (data: object, of = id) => getDb().registerImport.update({ where: { id: of }, data })
    const applied = (appliedAt: Date) => ({ state: 'APPLIED', appliedAt, effects: {} })
    const undone = (undoneAt: Date) => ({ state: 'UNDONE', undoneAt, remains: {} })

    expect(await refusalOf(write({ state: 'APPLIED' }))).toBe('register_import_applied')
    expect(await refusalOf(write({ appliedAt: at, effects: {} }))).toBe('register_import_applied')
    expect(await refusalOf(write(applied(days(1.01))))).toBe('register_import_in_time')
    expect(await refusalOf(write({ ...undone(at), state: 'DRAFT' }))).toBe('register_import_undone')
    const done = await createAppliedImport(getDb(), { networkId, readAt: at })
    expect(await refusalOf(write(undone(days(1.01)), done.id))).toBe('register_import_in_time')
    expect(await refusalOf(write({ state: 'UNDONE' }, done.id))).toBe('register_import_undone')
    await write(undone(days(1)), done.id)
    await write(applied(days(1)))
  })

  test('a text without words in its original language is refused', async () => {
    const name = { original: 'pt', texts: { es: 'Unidad' }, madeFrom: {} } as const

    expect(await refusalOf(createUnit(getDb(), { networkId, name }))).toBe('unit_name_localized')
  })

  test("a plan's period does not end before it begins, and its contact is of the same unit", async () => {
    const [unit, other] = [await newUnit(), await newUnit()]
    const contact = await createContact(getDb(), { unitId: other.id })

    const backwards = createPlan(getDb(), { unitId: unit.id, startsOn: '2016-12-31', endsOn: '2016-01-01' })
    expect(await refusalOf(backwards)).toBe('plan_period')
    const foreign = createPlan(getDb(), { unitId: unit.id, contactId: contact.id })
    expect(await refusalOf(foreign)).toBe('plan_contact_id_unit_id_fkey')
  })
})

describe('what a contact agreed to', () => {
  const consentsOf = (contactId: string) => getDb().contactConsent.findMany({ where: { contactId } })
  const newConsent = async (given: object = {}) => {
    const contact = await createContact(getDb(), { unitId: (await newUnit()).id, reaches: { email: 'NOBODY' } })
    const consent = { field: 'email', audience: 'PUBLIC', word: 'TOLD', textVersion: 1, givenAt: new Date() } as const
    return getDb().contactConsent.create({ data: { ...consent, contactId: contact.id, ...given } })
  }

  test('is one thing for a field at a time, and a telephone number is for the unit', async () => {
    const { id: _, ...consent } = await newConsent()

    const again = getDb().contactConsent.create({ data: { ...consent, audience: 'UNIT' } })
    expect(await refusalOf(again)).toBe('contact_consent_once')
    expect(await refusalOf(newConsent({ field: 'phone' }))).toBe('contact_consent_phone')
  })

  test('names the words that were agreed to, but for what was printed before, and who told it, but for the person herself', async () => {
    const toldById = (await createPerson(getDb())).id

    expect(await refusalOf(newConsent({ textVersion: null }))).toBe('contact_consent_word')
    expect(await refusalOf(newConsent({ word: 'PRINTED' }))).toBe('contact_consent_word')
    expect(await refusalOf(newConsent({ word: 'HERSELF', toldById }))).toBe('contact_consent_word')
    expect(await refusalOf(newConsent({ withdrawnAt: new Date() }))).toBe('contact_consent_withdrawn')
    await newConsent({ word: 'PRINTED', textVersion: null })
    await newConsent({ toldById })
  })

  test('is taken back once, rewritten never, and goes with its contact only', async () => {
    const { id, contactId } = await newConsent()
    const change = (data: object) => getDb().contactConsent.update({ where: { id }, data })
    const takenBack = { withdrawnAt: new Date('2040-01-01'), withdrawnWord: 'HERSELF' } as const

    for (const data of [{ audience: 'UNIT' }, { givenAt: new Date('2020-01-01') }, { textVersion: 2 }]) {
      await expect(change(data)).rejects.toThrow('not rewritten')
    }
    await expect(getDb().contactConsent.delete({ where: { id } })).rejects.toThrow('not deleted')
    await change(takenBack)
    await expect(change({ withdrawnAt: null, withdrawnWord: null })).rejects.toThrow('not rewritten')
    await expect(change({ withdrawnAt: new Date('2041-01-01') })).rejects.toThrow('not rewritten')

    await getDb().contact.delete({ where: { id: contactId } })
    expect(await consentsOf(contactId)).toEqual([])
  })

  test('stays when who told it is registered no more', async () => {
    const person = await createPerson(getDb())
    const { contactId } = await newConsent({ toldById: person.id })
    await getDb().person.delete({ where: { id: person.id } })
    expect((await consentsOf(contactId)).find(({ field }) => field === 'email')).toMatchObject({ toldById: null })
  })
})

describe('the order of objectives and axes', () => {
  test('two objectives may pass through one position within a transaction', async () => {
    const planId = (await newPlan()).id
    const [first, second] = [await createObjective(getDb(), { planId }), await createObjective(getDb(), { planId })]

    await getDb().$transaction(async (tx) => {
      await tx.objective.update({ where: { id: second.id }, data: { position: 1 } })
      await tx.objective.update({ where: { id: first.id }, data: { position: 2 } })
    })

    const ordered = await getDb().objective.findMany({ where: { planId }, orderBy: { position: 'asc' } })
    expect(ordered.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  test('two at one position do not outlive it', async () => {
    const planId = (await newPlan()).id
    await createObjective(getDb(), { planId })
    await createAxis(getDb(), { planId })

    const again = getDb().$transaction(async (tx) => {
      await createObjective(tx, { planId, position: 1 })
    })
    expect(await refusalOf(again)).toBe('objective_plan_id_position_key')
    expect(await refusalOf(createAxis(getDb(), { planId, position: 1 }))).toBe('axis_plan_id_position_key')
    expect(await getDb().objective.count({ where: { planId } })).toBe(1)
    expect(await getDb().axis.count({ where: { planId } })).toBe(1)
  })

  test('what has no position is removed, and the other way round', async () => {
    const objective = await createObjective(getDb(), { planId: (await newPlan()).id })
    const change = (data: { position?: null; removedAt?: Date }) =>
      getDb().objective.update({ where: { id: objective.id }, data })

    expect(await refusalOf(change({ position: null }))).toBe('objective_position')
    expect(await refusalOf(change({ removedAt: new Date() }))).toBe('objective_position')
    await change({ position: null, removedAt: new Date() })
  })
})

describe('activities', () => {
  const newActivity = async (given: Omit<Parameters<typeof createActivity>[1], 'unitId' | 'planId'>) => {
    const plan = await newPlan()
    return createActivity(getDb(), { unitId: plan.unitId, planId: plan.id, ...given })
  }
  const untimed = { startTime: null, endTime: null, timeZone: null }

  test.each<[string, When]>([
    ['a month that begins on its second day', { ...monthsWhen(2016, 6), startsOn: '2016-06-02' }],
    ['a month that ends a day early', { ...monthsWhen(2016, 6), endsOn: '2016-06-29' }],
    ['a February without its leap day', { ...monthsWhen(2016, 2), endsOn: '2016-02-28' }],
    ['a year that ends in November', { ...yearsWhen(2016), endsOn: '2016-11-30' }],
  ])('refuses %s', async (_name, when) => {
    expect(await refusalOf(newActivity({ when }))).toBe('activity_range')
  })

  test.each<[string, When]>([
    ['a time without a zone', { ...daysWhen('2016-06-16'), precision: 'TIME', startTime: '10:00' }],
    ['a day with a time', { ...daysWhen('2016-06-16'), startTime: '10:00' }],
    [
      'the 25th hour',
      { ...daysWhen('2016-06-16'), precision: 'TIME', startTime: '25:00', timeZone: 'America/Santiago' },
    ],
  ])('refuses %s', async (_name, when) => {
    expect(await refusalOf(newActivity({ when }))).toBe('activity_time')
  })

  test('accepts every precision with its whole range', async () => {
    const timed: When = {
      ...untimed,
      precision: 'TIME',
      startsOn: '2016-06-16',
      endsOn: '2016-06-16',
      startTime: '10:00',
      timeZone: 'America/Sao_Paulo',
    }
    for (const when of [yearsWhen(2016), monthsWhen(2016, 2), monthsWhen(2016, 6), daysWhen('2016-06-16'), timed]) {
      expect(await newActivity({ when })).toMatchObject({ precision: when.precision })
    }
  })

  test('is not cancelled without a reason', async () => {
    expect(await refusalOf(newActivity({ status: 'CANCELLED' }))).toBe('activity_cancelled_reason')
    await newActivity({ status: 'CANCELLED', statusReason: 'Enchente.' })
  })

  test('has a kind, one place, and belongs to its plan’s unit', async () => {
    const hostCityId = (await newCity()).id
    const [plan, other] = [await newPlan(), await newUnit()]

    expect(await refusalOf(newActivity({ kinds: [] }))).toBe('activity_kinds')
    expect(await refusalOf(newActivity({ hostCityId, placeName: 'Santa Fe' }))).toBe('activity_place')
    const foreign = createActivity(getDb(), { planId: plan.id, unitId: other.id })
    expect(await refusalOf(foreign)).toBe('activity_plan_id_unit_id_fkey')
  })
})

test('of the address of a private calendar, nothing but a hash is taken', async () => {
  const { id: personId } = await createPerson(getDb())
  const made = { personId, createdAt: new Date() }
  const token = 'M7aUUOXjUCXv26-EqZNv3ODH12bRv7qLImwXycyjTJo'
  expect(await refusalOf(getDb().privateFeed.create({ data: { ...made, tokenHash: token } }))).toBe(
    'private_feed_token_hash_form',
  )
  await getDb().privateFeed.create({ data: { ...made, tokenHash: 'a'.repeat(64) } })
})

describe('the sequence of an activity', () => {
  const newActivity = async () => {
    const { id: planId, unitId } = await newPlan()
    return createActivity(getDb(), { planId, unitId, when: monthsWhen(2016, 6) })
  }

  test.each([
    ['its date', whenToRow(daysWhen('2016-06-16'))],
    ['its place', { placeName: 'Santa Fe' }],
    ['its room', { venue: 'Sala Verde' }],
    ['its state', { status: 'CONFIRMED' as const }],
  ])('rises with %s, once a change', async (_, data) => {
    const { id, changedAt } = await newActivity()
    const moved = await getDb().activity.update({ where: { id }, data })
    expect(moved.sequence).toBe(1)
    expect(moved.changedAt.getTime()).toBeGreaterThan(changedAt.getTime())
  })

  test('stays where other things change, which is a change all the same, and where nothing does', async () => {
    const { id, changedAt } = await newActivity()
    const same = await getDb().activity.update({ where: { id }, data: { isOnline: false } })
    expect([same.sequence, same.changedAt]).toEqual([0, changedAt])
    const titled = await getDb().activity.update({ where: { id }, data: { isNumbered: true } })
    expect(titled.sequence).toBe(0)
    expect(titled.changedAt.getTime()).toBeGreaterThan(changedAt.getTime())
  })
})

describe('the record of changes', () => {
  test.each([
    ['UPDATE', `UPDATE change_record SET action = 'plan.publish'`],
    ['DELETE', 'DELETE FROM change_record'],
    ['TRUNCATE', 'TRUNCATE change_record'],
  ])('refuses %s', async (_name, sql) => {
    const subjectId = (await newPlan()).id
    await getDb().changeRecord.create({ data: { action: 'plan.update', subjectType: 'plan', subjectId } })
    const before = await getDb().changeRecord.findMany({ orderBy: { id: 'asc' } })

    await expect(getDb().$executeRawUnsafe(sql)).rejects.toThrow(/append-only/)

    expect(await getDb().changeRecord.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })
})

describe('meetings', () => {
  const newActivity = async () => {
    const plan = await newPlan()
    return createActivity(getDb(), { unitId: plan.unitId, planId: plan.id })
  }

  test('a deadline is a day or an hour of it, and nothing between', async () => {
    const deadlineOn = new Date('2016-06-01')
    const refused = async (deadline: Omit<Parameters<typeof createCall>[1], 'activityId'>) =>
      refusalOf(createCall(getDb(), { activityId: (await newActivity()).id, ...deadline }))

    expect(await refused({ deadlineOn })).toBe('meeting_call_deadline')
    expect(await refused({ deadlineOn, deadlinePrecision: 'MONTH' })).toBe('meeting_call_deadline')
    expect(await refused({ deadlineOn, deadlinePrecision: 'TIME' })).toBe('meeting_call_deadline')
    expect(await refused({ deadlineOn, deadlinePrecision: 'DAY', deadlineTime: '10:00' })).toBe('meeting_call_deadline')
    const { id: activityId } = await newActivity()
    await createCall(getDb(), { activityId, deadlineOn, deadlinePrecision: 'TIME', deadlineTime: '10:00' })
  })

  test('two items of an agenda do not stand in one place once all is done, and each takes a minute or more', async () => {
    const { id: activityId } = await newActivity()
    const [first, second] = [
      await createAgendaItem(getDb(), { activityId }),
      await createAgendaItem(getDb(), { activityId }),
    ]
    const move = (id: string, position: number) => getDb().agendaItem.update({ where: { id }, data: { position } })

    expect(await refusalOf(move(second.id, 1))).toBe('agenda_item_activity_id_position_key')
    expect(await refusalOf(createAgendaItem(getDb(), { activityId, minutes: 0 }))).toBe('agenda_item_minutes')
    await getDb().$transaction([move(second.id, 1), move(first.id, 2)])
  })

  test('a city answers once; who comes brings somebody, who does not come nobody', async () => {
    const [{ id: activityId }, { id: cityId }] = [await newActivity(), await newCity()]
    const answer = { activityId, cityId }

    expect(await refusalOf(createAnswer(getDb(), { ...answer, onSite: 0 }))).toBe('meeting_answer_counts')
    expect(await refusalOf(createAnswer(getDb(), { ...answer, choice: 'NOT_COMING' }))).toBe('meeting_answer_counts')
    await createAnswer(getDb(), answer)
    expect(await refusalOf(createAnswer(getDb(), answer))).toBe('meeting_answer_activity_id_city_id_key')
  })

  test('one poll at a time asks about an activity, and one that ended says when and on what', async () => {
    const [{ id: activityId }, { id: other }] = [await newActivity(), await newActivity()]
    const poll = await createPoll(getDb(), { activityId })
    expect(await refusalOf(createPoll(getDb(), { activityId }))).toBe('date_poll_one_open')
    const end = (data: object) => getDb().datePoll.update({ where: { id: poll.id }, data })
    expect(await refusalOf(end({ state: 'CALLED_OFF' }))).toBe('date_poll_state')
    expect(await refusalOf(end({ state: 'CLOSED', endedAt: new Date() }))).toBe('date_poll_state')
    const foreign = (await createPoll(getDb(), { activityId: other })).candidates[0]?.id
    const closed = { state: 'CLOSED', endedAt: new Date() } as const
    expect(await refusalOf(end({ ...closed, chosenId: foreign }))).toBe('date_poll_chosen_id_id_fkey')
    await end({ ...closed, chosenId: poll.candidates[0]?.id })
    await createPoll(getDb(), { activityId })
  })

  test('a poll asks about days and hours, never about a month', async () => {
    const { id: activityId } = await newActivity()
    const asked = createPoll(getDb(), { activityId, candidates: [monthsWhen(2027, 6)] })
    expect(await refusalOf(asked)).toBe('poll_candidate_time')
  })

  test('nobody who is signed in answers by a link', async () => {
    const [{ id: activityId }, { id: cityId }] = [await newActivity(), await newCity()]
    const answeredById = (await createPerson(getDb())).id
    const answered = createAnswer(getDb(), { activityId, cityId, way: 'BY_LINK', answeredById })
    expect(await refusalOf(answered)).toBe('meeting_answer_by_link')
  })

  test('of a city that was there somebody is counted, of one that was not nobody', async () => {
    const [{ id: activityId }, { id: cityId }] = [await newActivity(), await newCity()]
    await createAttendance(getDb(), { activityId })
    const record = (presence: Presence, onSite: number, remote: number) =>
      getDb().cityAttendance.create({ data: { activityId, cityId, presence, onSite, remote } })

    for (const [onSite, remote] of [
      [0, 0],
      [0, 3],
      [-1, 0],
    ] as const) {
      expect(await refusalOf(record('ON_SITE', onSite, remote))).toBe('city_attendance_counts')
    }
    expect(await refusalOf(record('REMOTE', 0, 0))).toBe('city_attendance_counts')
    expect(await refusalOf(record('REMOTE', 1, 1))).toBe('city_attendance_counts')
    expect(await refusalOf(record('EXCUSED', 0, 1))).toBe('city_attendance_counts')
    expect(await refusalOf(record('ABSENT', 1, 0))).toBe('city_attendance_counts')
    await record('ON_SITE', 2, 1)
    const guests = createAttendance(getDb(), { activityId: (await newActivity()).id, guestCount: -1 })
    expect(await refusalOf(guests)).toBe('attendance_sheet_guest_count')
  })

  test('a decision is due in a month of a year, has words, and stands in a place of its own once all is done', async () => {
    const { id: activityId } = await newActivity()
    for (const dueMonth of ['2017', '2017-13', '2017-00', '2017-3', '2017-03-01', '']) {
      expect(await refusalOf(createDecision(getDb(), { activityId, dueMonth }))).toBe('decision_due_month')
    }
    const [first, second] = [
      await createDecision(getDb(), { activityId, dueMonth: '2017-03' }),
      await createDecision(getDb(), { activityId }),
    ]
    const move = (id: string, position: number) => getDb().decision.update({ where: { id }, data: { position } })
    expect(await refusalOf(move(second.id, 1))).toBe('decision_activity_id_position_key')
    expect(await refusalOf(move(first.id, 0))).toBe('decision_position')
    await getDb().$transaction([move(second.id, 1), move(first.id, 2)])
    const wordless = { original: 'pt', texts: {}, madeFrom: {} } as const
    expect(await refusalOf(createDecision(getDb(), { activityId, text: wordless }))).toBe('decision_text_localized')
    expect(await refusalOf(createMinutes(getDb(), { activityId, text: wordless }))).toBe(
      'meeting_minutes_text_localized',
    )
  })

  test('an item without a place was removed, and the other way round', async () => {
    const { id } = await createAgendaItem(getDb(), { activityId: (await newActivity()).id })
    const change = (data: Prisma.AgendaItemUncheckedUpdateInput) => getDb().agendaItem.update({ where: { id }, data })
    expect(await refusalOf(change({ position: null }))).toBe('agenda_item_removed')
    expect(await refusalOf(change({ removedAt: new Date() }))).toBe('agenda_item_removed')
    expect(await refusalOf(change({ formerPosition: 1 }))).toBe('agenda_item_former_position')
    await change({ position: null, removedAt: new Date(), formerPosition: 1 })
  })

  test('an item goes on in one other item, never in itself', async () => {
    const { id: activityId } = await newActivity()
    const item = await createAgendaItem(getDb(), { activityId })
    const itself = getDb().agendaItem.update({ where: { id: item.id }, data: { carriedFromId: item.id } })
    expect(await refusalOf(itself)).toBe('agenda_item_carried')
    await createAgendaItem(getDb(), { activityId, carriedFromId: item.id })
    const again = createAgendaItem(getDb(), { activityId, carriedFromId: item.id })
    expect(await refusalOf(again)).toBe('agenda_item_carried_from_id_key')
  })
})

describe('proposals', () => {
  const ground = async () => {
    const plan = await newPlan()
    return { unitId: plan.unitId, planId: plan.id, cityId: (await newCity()).id }
  }
  const settledAt = new Date('2016-05-20T12:00:00Z')
  const word = { kind: 'REFUSAL', text: 'O calendário está cheio.', at: settledAt } as const

  test('what is accepted is an activity of the plan, and nothing else is; one becomes one activity', async () => {
    const given = await ground()
    const { id: activityId } = await createActivity(getDb(), { unitId: given.unitId, planId: given.planId })
    const accepted = { ...given, state: 'ACCEPTED', settledAt } as const

    expect(await refusalOf(createProposal(getDb(), accepted))).toBe('proposal_accepted')
    expect(await refusalOf(createProposal(getDb(), { ...given, activityId }))).toBe('proposal_accepted')
    await createProposal(getDb(), { ...accepted, activityId })
    expect(await refusalOf(createProposal(getDb(), { ...accepted, activityId }))).toBe('proposal_activity_id_key')
  })

  test('nobody is declined or asked back without a word', async () => {
    const declined = { ...(await ground()), state: 'DECLINED', settledAt } as const

    expect(await refusalOf(createProposal(getDb(), declined))).toBe('proposal_has_word')
    expect(await refusalOf(createProposal(getDb(), { ...(await ground()), state: 'ASKED_BACK' }))).toBe(
      'proposal_has_word',
    )
    const asked = { ...declined, words: { create: { ...word, kind: 'QUESTION' } } } as const
    expect(await refusalOf(createProposal(getDb(), asked))).toBe('proposal_has_word')
    expect(await refusalOf(createProposal(getDb(), { ...declined, words: { create: { ...word, text: ' ' } } }))).toBe(
      'proposal_word_text',
    )
    await createProposal(getDb(), { ...declined, words: { create: word } })
  })

  test('what is settled says when, and stays as it is', async () => {
    const given = await ground()
    expect(await refusalOf(createProposal(getDb(), { ...given, state: 'WITHDRAWN' }))).toBe('proposal_settled')
    expect(await refusalOf(createProposal(getDb(), { ...given, settledAt }))).toBe('proposal_settled')
    const { id } = await createProposal(getDb(), { ...given, state: 'WITHDRAWN', settledAt })
    const reopened = getDb().proposal.update({ where: { id }, data: { state: 'OPEN', settledAt: null } })
    expect(await refusalOf(reopened)).toBe('proposal_stays')
  })

  test('what was said is never rewritten nor taken back', async () => {
    const given = { ...(await ground()), question: 'Quantas pessoas?' }
    const { id: proposalId } = await createProposal(getDb(), given)
    const rewritten = getDb().proposalWord.updateMany({ where: { proposalId }, data: { text: 'Nada.' } })
    expect(await refusalOf(rewritten)).toBe('proposal_word_stays')
    expect(await refusalOf(getDb().proposalWord.deleteMany({ where: { proposalId } }))).toBe('proposal_word_stays')
  })

  test('a date is what its precision says, there is a kind, and the plan is of the unit', async () => {
    const given = await ground()
    const june = { ...monthsWhen(2016, 6), endsOn: '2016-06-29' }
    expect(await refusalOf(createProposal(getDb(), { ...given, when: june }))).toBe('proposal_range')
    const timed: When = { ...daysWhen('2016-06-16'), precision: 'TIME', startTime: '10:00' }
    expect(await refusalOf(createProposal(getDb(), { ...given, when: timed }))).toBe('proposal_time')
    expect(await refusalOf(createProposal(getDb(), { ...given, kinds: [] }))).toBe('proposal_kinds')
    const elsewhere = { ...given, unitId: (await newUnit()).id }
    expect(await refusalOf(createProposal(getDb(), elsewhere))).toBe('proposal_plan_id_unit_id_fkey')
  })
})

describe('materials', () => {
  const newActivity = async () => {
    const plan = await newPlan()
    return createActivity(getDb(), { unitId: plan.unitId, planId: plan.id })
  }

  test('a material is a link to the web or a file, and never both or neither', async () => {
    const { id: activityId } = await newActivity()
    const refused = (given: Partial<Parameters<typeof createLink>[1]>) =>
      refusalOf(createLink(getDb(), { activityId, ...given }))

    expect(await refused({ url: null })).toBe('material_link_or_file')
    expect(await refused({ type: 'PDF' })).toBe('material_link_or_file')
    expect(await refused({ url: 'javascript:alert(1)' })).toBe('material_url')
    expect(await refusalOf(createFile(getDb(), { activityId, size: null }))).toBe('material_link_or_file')
    expect(await refusalOf(createFile(getDb(), { activityId, size: 20_971_521 }))).toBe('material_size')
    expect(await refusalOf(createFile(getDb(), { activityId, sha256: 'x' }))).toBe('material_sha256')
    await createLink(getDb(), { activityId })
    await createFile(getDb(), { activityId, size: 20_971_520 })
  })

  test('it stands at an item of its own activity’s agenda, also after either has changed', async () => {
    const [{ id: activityId }, { id: elsewhere }] = [await newActivity(), await newActivity()]
    const [own, foreign] = [
      await createAgendaItem(getDb(), { activityId }),
      await createAgendaItem(getDb(), { activityId: elsewhere }),
    ]
    expect(await refusalOf(createLink(getDb(), { activityId, agendaItemId: foreign.id }))).toBe('material_agenda_item')
    const { id } = await createLink(getDb(), { activityId, agendaItemId: own.id })
    const change = (agendaItemId: string) => getDb().material.update({ where: { id }, data: { agendaItemId } })
    expect(await refusalOf(change(foreign.id))).toBe('material_agenda_item')
    await getDb().agendaItem.delete({ where: { id: own.id } })
    expect(await getDb().material.findUnique({ where: { id } })).toMatchObject({ agendaItemId: null })
  })

  test('two do not stand in one place once all is done', async () => {
    const { id: activityId } = await newActivity()
    const [first, second] = [await createLink(getDb(), { activityId }), await createLink(getDb(), { activityId })]
    const move = (id: string, position: number) => getDb().material.update({ where: { id }, data: { position } })
    expect(await refusalOf(move(second.id, 1))).toBe('material_activity_id_position_key')
    await getDb().$transaction([move(second.id, 1), move(first.id, 2)])
  })
})

describe('an edition', () => {
  test.each([
    ['UPDATE', 'UPDATE edition SET number = 7'],
    ['DELETE', 'DELETE FROM edition'],
    ['TRUNCATE', 'TRUNCATE edition'],
  ])('refuses %s', async (_name, sql) => {
    const { id: planId } = await newPlan()
    await getDb().edition.create({ data: { planId, number: 1, content: {}, publishedAt: new Date() } })
    const before = await getDb().edition.findMany({ orderBy: { id: 'asc' } })

    await expect(getDb().$executeRawUnsafe(sql)).rejects.toThrow(/an edition never changes/)

    expect(await getDb().edition.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })
})

describe('a report', () => {
  const words = { original: 'pt', texts: { pt: 'Foi um bom ano.' }, madeFrom: {} }
  const newReport = async () => createReport(getDb(), { planId: (await newPlan()).id })
  const publish = (reportId: string, number: number, note?: object) =>
    getDb().reportEdition.create({ data: { reportId, number, note, content: {}, publishedAt: new Date() } })

  test('is one for a plan and a period, which ends no earlier than it begins', async () => {
    const { planId } = await newReport()
    expect(await refusalOf(createReport(getDb(), { planId }))).toBe('report_plan_id_starts_on_ends_on_key')
    await createReport(getDb(), { planId, endsOn: '2017-12-31' })
    const backwards = { planId, startsOn: '2016-07-01', endsOn: '2016-06-30' }
    expect(await refusalOf(createReport(getDb(), backwards))).toBe('report_ends_after_start')
  })

  test('has texts in languages, one at each place', async () => {
    const { id: reportId } = await newReport()
    const write = (text: object) => getDb().reportSection.create({ data: { reportId, place: 'OPENING', text } })
    expect(await refusalOf(write({ pt: 'Foi um bom ano.' }))).toBe('report_section_text_localized')
    await write(words)
    expect(await refusalOf(write(words))).toBe('report_section_pkey')
  })

  test('is published under numbers from 1 on, each once', async () => {
    const { id } = await newReport()
    expect(await refusalOf(publish(id, 0))).toBe('report_edition_number')
    expect(await refusalOf(publish(id, 1, { pt: 'Aprovado' }))).toBe('report_edition_note_localized')
    await publish(id, 1, words)
    expect(await refusalOf(publish(id, 1))).toBe('report_edition_report_id_number_key')
  })

  test.each([
    ['UPDATE', 'UPDATE report_edition SET number = 7'],
    ['DELETE', 'DELETE FROM report_edition'],
    ['TRUNCATE', 'TRUNCATE report_edition'],
  ])('that is published refuses %s', async (_name, sql) => {
    await publish((await newReport()).id, 1)
    const before = await getDb().reportEdition.findMany({ orderBy: { id: 'asc' } })

    await expect(getDb().$executeRawUnsafe(sql)).rejects.toThrow(/a published report never changes/)

    expect(await getDb().reportEdition.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })
})

describe('requests for a translation', () => {
  test('nobody is asked for the same one twice at a time, and none ends before it was made', async () => {
    const asked = { planId: (await newPlan()).id, personId: (await createPerson(getDb())).id }
    const { id, askedAt } = await createTranslationRequest(getDb(), asked)
    expect(await refusalOf(createTranslationRequest(getDb(), asked))).toBe('translation_request_one_open')
    await createTranslationRequest(getDb(), { ...asked, language: 'en' })

    const end = (endedAt: Date) => getDb().translationRequest.update({ where: { id }, data: { endedAt } })
    expect(await refusalOf(end(new Date(askedAt.getTime() - 1)))).toBe('translation_request_ends_after')
    await end(askedAt)
    await createTranslationRequest(getDb(), asked)
  })
})

describe('a hand-over', () => {
  const given = async () => {
    const [unitId, cityId] = [(await newUnit()).id, (await newCity()).id]
    const { id: mandateId } = await createMandate(getDb(), { unitId, cityId, role: 'COORDINATION' })
    return { unitId, mandateId }
  }
  const at = new Date('2016-12-01T12:00:00Z')
  const reason = { original: 'pt', texts: { pt: 'A Cúpula foi adiada.' }, madeFrom: {} }

  test('is one at a time in a unit, until it has passed or is called off', async () => {
    const unit = await given()
    const { id } = await createHandover(getDb(), unit)
    expect(await refusalOf(createHandover(getDb(), unit))).toBe('handover_one_open')
    await createHandover(getDb(), await given())
    await getDb().handover.update({ where: { id }, data: { calledOffAt: at, calledOffReason: reason } })
    await createHandover(getDb(), unit)
  })

  test('is confirmed only once it is known who takes over, and on which day', async () => {
    const unit = await given()
    const known = { ...unit, successorCityId: (await newCity()).id, startsOn: '2017-01-01' }
    const confirmed = { outgoingConfirmedAt: at }
    const refused = (more: object) => refusalOf(createHandover(getDb(), { ...known, ...confirmed, ...more }))
    expect(await refused({ successorCityId: null })).toBe('handover_confirms_what_is_known')
    expect(await refused({ startPrecision: 'MONTH' })).toBe('handover_confirms_what_is_known')
    expect(await refusalOf(createHandover(getDb(), { ...unit, ...confirmed }))).toBe('handover_confirms_what_is_known')
    expect(await refused({ passedAt: at })).toBe('handover_passed')
    expect(await refused({ successorBySecretariat: true })).toBe('handover_for_secretariat')
    await createHandover(getDb(), { ...known, ...confirmed, successorConfirmedAt: at, passedAt: at })
  })

  test('is called off with a reason, and never once it has passed', async () => {
    const unit = await given()
    expect(await refusalOf(createHandover(getDb(), { ...unit, calledOffAt: at }))).toBe('handover_reason')
    expect(await refusalOf(createHandover(getDb(), { ...unit, calledOffReason: reason }))).toBe('handover_reason')
    const known = { ...unit, successorCityId: (await newCity()).id, startsOn: '2017-01-01' }
    const passed = { ...known, outgoingConfirmedAt: at, successorConfirmedAt: at, passedAt: at }
    expect(await refusalOf(createHandover(getDb(), { ...passed, calledOffAt: at, calledOffReason: reason }))).toBe(
      'handover_passed',
    )
  })

  test('keeps former days with how much of them is known', async () => {
    const unit = await given()
    const { id: handoverId } = await createHandover(getDb(), unit)
    const former = { handoverId, mandateId: unit.mandateId, mandateVersion: 2 }
    const keep = (data: object) => getDb().handoverMandate.create({ data: { ...former, ...data } })
    expect(await refusalOf(keep({ formerStartsOn: at }))).toBe('handover_mandate_start')
    expect(await refusalOf(keep({ formerEndsOn: at, formerEndPrecision: 'DAY' }))).toBe('handover_mandate_end')
    await keep({ formerStartsOn: at, formerStartPrecision: 'DAY', formerEndsOn: at, formerEndPrecision: 'DAY' })
  })
})

describe('the text of a plan that is brought along', () => {
  test.each([
    ['none', 0],
    ['more than the form takes', 200_001],
  ])('is refused when it is %s', async (_name, length) => {
    const { unitId } = await newPlan()
    const kept = getDb().planImport.create({ data: { unitId, readAt: new Date(), text: 'a'.repeat(length) } })
    expect(violatedConstraint(await kept.catch((error: unknown) => error))).toBe('plan_import_text')
  })
})

describe('indicators', () => {
  const newIndicator = async () =>
    createIndicator(getDb(), { objectiveId: (await createObjective(getDb(), { planId: (await newPlan()).id })).id })
  const day = (date: string) => new Date(`${date}T00:00:00Z`)

  test('have numbers for numbers, to the last digit', async () => {
    const { id } = await newIndicator()
    const set = (data: Prisma.ObjectiveIndicatorUpdateInput) =>
      getDb().objectiveIndicator.update({ where: { id }, data })
    expect((await set({ target: '999999999999999.123456' })).target.toFixed()).toBe('999999999999999.123456')
    const notANumber = getDb().$executeRaw`UPDATE objective_indicator SET target = 'NaN' WHERE id = ${id}::uuid`
    expect(await refusalOf(notANumber)).toBe('objective_indicator_numbers')
  })

  test('are due and measured on whole years, whole months or one day', async () => {
    const { id } = await newIndicator()
    const due = (duePrecision: 'YEAR' | 'MONTH' | 'DAY' | 'TIME', from: string, to: string) =>
      getDb().objectiveIndicator.update({
        where: { id },
        data: { duePrecision, dueStartsOn: day(from), dueEndsOn: day(to) },
      })
    await due('YEAR', '2016-01-01', '2016-12-31')
    await due('MONTH', '2016-02-01', '2016-02-29')
    for (const wrong of [
      due('YEAR', '2016-01-01', '2017-12-31'),
      due('MONTH', '2016-02-01', '2016-02-28'),
      due('DAY', '2016-02-01', '2016-02-02'),
      due('TIME', '2016-02-01', '2016-02-01'),
    ]) {
      expect(await refusalOf(wrong)).toBe('objective_indicator_due')
    }
    const reading = await createReading(getDb(), { indicatorId: id })
    const halfAMonth = getDb().indicatorReading.update({
      where: { id: reading.id },
      data: { endsOn: day('2016-05-15') },
    })
    expect(await refusalOf(halfAMonth)).toBe('indicator_reading_date')
  })

  test('date a baseline that is there, and date it whole', async () => {
    const { id } = await newIndicator()
    const dated = { baselinePrecision: 'YEAR', baselineStartsOn: day('2015-01-01') } as const
    const set = (data: Prisma.ObjectiveIndicatorUpdateInput) =>
      refusalOf(getDb().objectiveIndicator.update({ where: { id }, data }))
    expect(await set(dated)).toBe('objective_indicator_baseline_date')
    expect(await set({ ...dated, baselineEndsOn: day('2015-12-31'), baseline: null })).toBe(
      'objective_indicator_baseline_date',
    )
  })

  test('have one place each', async () => {
    const { objectiveId } = await newIndicator()
    const second = await createIndicator(getDb(), { objectiveId })
    const doubled = getDb().objectiveIndicator.update({ where: { id: second.id }, data: { position: 1 } })
    expect(await refusalOf(doubled)).toBe('objective_indicator_objective_id_position_key')
  })
})
