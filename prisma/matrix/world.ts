import { loadActor } from '@/lib/auth/load-actor'
import type { Db } from '@/lib/db/client'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Viewer } from '@/lib/permissions/actor'
import { addDays, todayIn } from '@/lib/time/when'
import { createCity, createContact, createNetwork, createUnit } from '../factories/cities'
import { createPrivateFeed } from '../factories/feeds'
import { createAppliedImport, createDraftImport } from '../factories/imports'
import { createLogo } from '../factories/logos'
import { createMandate } from '../factories/mandates'
import {
  createDelegate,
  createInvitation,
  createPerson,
  createSecretariatMember,
  createSession,
} from '../factories/people'
import { createTranslationRequest } from '../factories/translations'
import type { Who } from './policy-table'
import { createMatrixHandovers, type MatrixHandover } from './world-handovers'
import { createTextOfPlan } from './world-plan-text'
import { createMatrixPlan, type MatrixPlan } from './world-plans'

/** The moment at which everything in the matrix happens. */
export const now = new Date('2026-11-23T15:00:00Z')
const today = todayIn('America/Montevideo', now)
const yesterday = addDays(today, -1)
/** When most plans were begun: while everybody's mandates ran, also the one that ended yesterday. */
const then = new Date('2026-03-02T15:00:00Z')

/** Stands in every text that not everybody may read: no refusal may hold it. */
export const secret = 'segredo-plantado'

type Row = { id: string; slug: string }
type CityKey = 'member' | 'lead' | 'subCoordinator' | 'coordinator' | 'ended' | 'other' | 'unrepresented' | 'free'

/** One network with all that the table of who may do what speaks of, beside another network. */
export type MatrixWorld = {
  networkId: string
  unit: Row
  /** What the unit shows as its logo. */
  logoId: string
  archivedUnitId: string
  cities: Record<CityKey, Row>
  archivedCityId: string
  draftImportId: string
  appliedImportId: string
  /** The text of a plan that the unit brought. */
  planImportId: string
  plans: Record<'a draft' | 'a later draft' | 'published' | 'closed', MatrixPlan>
  /** A contact of the unit that is not published. */
  contactId: string
  /** For each city that could take over, by its id, a unit that the coordinator hands over to it. */
  handovers: Map<string, MatrixHandover>
  /** A notice of the unit that waits to go. */
  noticeId: string
  mandates: Record<'a membership' | 'a sub-coordination' | 'a coordination', string>
  /** A delegate of each city, by the city's id. */
  delegates: Map<string, string>
  /** An open invitation to act for each city, by the city's id; and one to work in the secretariat. */
  invitations: Map<string, string>
  secretariatInvitationId: string
  /** For the delegate of each city, by the city's id, an invitation to act for another one. */
  invitationsOfDelegates: Map<string, string>
  /** Somebody with an account, whom nobody expects; and one who is suspended. */
  bystander: { id: string; email: string }
  suspendedId: string
  secretariatMemberId: string
  viewers: Record<Who, Viewer>
}

export async function createMatrixWorld(db: Db): Promise<MatrixWorld> {
  const networkId = (await createNetwork(db)).id
  const elsewhere = (await createNetwork(db)).id
  const unit = await createUnit(db, { networkId })
  const otherUnit = await createUnit(db, { networkId })
  const archivedUnit = await createUnit(db, { networkId, archivedAt: now, purpose: secret })
  const cities = await createCities(db, networkId)
  const archivedCity = await createCity(db, { networkId, archivedAt: now, motto: secret })
  const mandates = await createMandates(db, unit.id, cities)
  const coordinatingElsewhere = await createCity(db, { networkId })
  await createMandate(db, { unitId: otherUnit.id, cityId: coordinatingElsewhere.id, role: 'COORDINATION' })

  const hosts = Object.values(cities).map((city) => city.id)
  const handovers = await createMatrixHandovers(db, { networkId, cityId: cities.coordinator.id, since: today }, hosts)

  const { people, addresses, ...others } = await createPeople(
    db,
    networkId,
    elsewhere,
    cities,
    coordinatingElsewhere.id,
  )
  const contact = await createContact(db, { unitId: unit.id, name: secret, phone: secret, organization: secret })
  const draftImport = await createDraftImport(db, { networkId, readAt: now, fileName: secret })
  const delegate = { name: secret, office: secret, email: null }
  const appliedImport = await createAppliedImport(db, { networkId, readAt: now, delegate })
  const plans = {
    'a draft': await createMatrixPlan(db, unit.id, hosts, { createdAt: then }),
    'a later draft': await createMatrixPlan(db, unit.id, hosts, { createdAt: now }),
    published: await createMatrixPlan(db, unit.id, hosts, { createdAt: then, publishedAt: now }),
    closed: await createMatrixPlan(db, unit.id, hosts, { createdAt: then, publishedAt: now, closedAt: now }),
  }
  // Everybody is asked to translate into Spanish, and nobody into English.
  for (const { id: planId } of Object.values(plans)) {
    for (const personId of Object.values(people)) await createTranslationRequest(db, { planId, personId })
  }
  return {
    networkId,
    unit,
    logoId: (await createLogo(db, { unitId: unit.id })).id,
    archivedUnitId: archivedUnit.id,
    cities,
    archivedCityId: archivedCity.id,
    draftImportId: draftImport.id,
    appliedImportId: appliedImport.id,
    plans,
    planImportId: await createTextOfPlan(db, networkId, unit.id),
    contactId: contact.id,
    handovers,
    noticeId: await queueNotice(db, { kind: 'plan.published', unitId: unit.id, data: { planId: unit.id } }, now),
    mandates,
    ...others,
    ...(await createInvitations(db, networkId, cities, { addresses, invitedById: people.secretary })),
    viewers: await loadViewers(people),
  }
}

async function createCities(db: Db, networkId: string): Promise<Record<CityKey, Row>> {
  const city = () => createCity(db, { networkId, contactEmail: null })
  return {
    member: await city(),
    lead: await city(),
    subCoordinator: await city(),
    coordinator: await city(),
    ended: await city(),
    other: await city(),
    unrepresented: await city(),
    free: await city(),
  }
}

/** One city coordinated until yesterday, another one does since today; `free` has no mandate. */
async function createMandates(db: Db, unitId: string, cities: Record<CityKey, Row>): Promise<MatrixWorld['mandates']> {
  const held = (city: Row) => ({ unitId, cityId: city.id })
  await createMandate(db, { ...held(cities.ended), role: 'COORDINATION', startsOn: '2016-01-01', endsOn: yesterday })
  for (const city of [cities.member, cities.lead, cities.unrepresented]) await createMandate(db, held(city))
  // With an end, so that they can be extended and renewed.
  const ends = { endsOn: '2027-12-31' }
  const membership = await createMandate(db, { ...held(cities.other), ...ends })
  const subCoordination = await createMandate(db, { ...held(cities.subCoordinator), role: 'SUB_COORDINATION', ...ends })
  const coordinates = { ...held(cities.coordinator), role: 'COORDINATION', startsOn: today } as const
  const coordination = await createMandate(db, { ...coordinates, ...ends })
  return { 'a membership': membership.id, 'a sub-coordination': subCoordination.id, 'a coordination': coordination.id }
}

type People = Record<Exclude<Who, 'visitor'>, string>

async function createPeople(
  db: Db,
  networkId: string,
  elsewhere: string,
  cities: Record<CityKey, Row>,
  coordinatingElsewhere: string,
) {
  const delegates = new Map<string, string>()
  const addresses = new Map<string, string>()
  const person = () => createPerson(db, { name: `${secret} Lima` })
  const delegateOf = async (cityId: string, more: { isLead?: boolean; endsOn?: string } = {}) => {
    const { id, email } = await person()
    const delegate = await createDelegate(db, { personId: id, cityId, office: secret, ...more })
    if (!more.endsOn) {
      delegates.set(cityId, delegate.id)
      addresses.set(cityId, email)
    }
    await createSession(db, { personId: id, createdAt: now })
    await createPrivateFeed(db, id)
    return { id, email }
  }
  const secretaryOf = async (id: string) => {
    const personId = (await person()).id
    const member = await createSecretariatMember(db, { personId, networkId: id })
    return { personId, memberId: member.id }
  }
  const suspend = async ({ id }: { id: string }) => {
    await db.person.update({ where: { id }, data: { suspendedAt: now } })
    return id
  }
  // The suspended ones first, so that a city's delegate in the map is one who acts for it, where there is one.
  const suspended = await suspend(await delegateOf(cities.coordinator.id))
  const suspendedId = await suspend(await delegateOf(cities.unrepresented.id))
  await delegateOf(cities.other.id)
  const people: People = {
    member: (await delegateOf(cities.member.id)).id,
    lead: (await delegateOf(cities.lead.id, { isLead: true })).id,
    subCoordinator: (await delegateOf(cities.subCoordinator.id)).id,
    coordinator: (await delegateOf(cities.coordinator.id)).id,
    otherCoordinator: (await delegateOf(coordinatingElsewhere)).id,
    secretary: (await secretaryOf(networkId)).personId,
    otherSecretary: (await secretaryOf(elsewhere)).personId,
    suspended,
    removed: (await delegateOf(cities.coordinator.id, { endsOn: yesterday })).id,
    ended: (await delegateOf(cities.ended.id)).id,
  }
  const bystander = await delegateOf(cities.free.id)
  const secretariatMemberId = (await secretaryOf(networkId)).memberId
  return { people, delegates, addresses, bystander, suspendedId, secretariatMemberId }
}

async function createInvitations(
  db: Db,
  networkId: string,
  cities: Record<CityKey, Row>,
  { addresses, invitedById }: { addresses: Map<string, string>; invitedById: string },
) {
  const given = { invitedById, name: `${secret} Lima`, createdAt: now }
  const invitations = new Map<string, string>()
  for (const city of Object.values(cities)) {
    invitations.set(city.id, (await createInvitation(db, { ...given, cityId: city.id })).id)
  }
  const invitationsOfDelegates = new Map<string, string>()
  for (const [cityId, address] of addresses) {
    const { id } = await createInvitation(db, { ...given, address, cityId: cities.free.id })
    invitationsOfDelegates.set(cityId, id)
  }
  const toSecretariat = await createInvitation(db, { ...given, networkId })
  return { invitations, secretariatInvitationId: toSecretariat.id, invitationsOfDelegates }
}

/** The rights of each, as a request finds them. */
async function loadViewers(people: People): Promise<Record<Who, Viewer>> {
  const of = (who: keyof People) => loadActor(people[who], now)
  return {
    visitor: null,
    member: await of('member'),
    lead: await of('lead'),
    subCoordinator: await of('subCoordinator'),
    coordinator: await of('coordinator'),
    otherCoordinator: await of('otherCoordinator'),
    secretary: await of('secretary'),
    otherSecretary: await of('otherSecretary'),
    suspended: await of('suspended'),
    removed: await of('removed'),
    ended: await of('ended'),
  }
}
