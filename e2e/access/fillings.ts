import { randomInt } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import { queueNotice } from '@/lib/mail/queue-notice'
import { createCity, createUnit } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createHandover } from '@/prisma/factories/handovers'
import { createAppliedImport, createDraftImport } from '@/prisma/factories/imports'
import { createDelegate, createInvitation, createPerson } from '@/prisma/factories/people'
import { createPlan } from '@/prisma/factories/plan'
import { createTranslationRequest } from '@/prisma/factories/translations'
import type { World } from '../world'

/** What is typed into fields, by their names; `another` takes a choice that is not taken yet, `hinted` the address in the field's hint. Texts end in `.pt`. */
export type Filling = Record<string, string>
export const another = '(another)'
export const hinted = '(hinted)'

/**
 * What forms ask for and a world lacks: two cities without a mandate; invitations that nobody has answered; a city and a unit in the archive, and
 * somebody suspended, so that they can be brought back; a notice that waits to go; somebody who is asked for a translation; a table of cities to
 * import, and one to undo; a plan that is closed; a hand-over that waits for what the two cities say.
 */
export async function createSpares(db: Db, world: World) {
  const { networkId, unit, plan } = world
  const toGo = { kind: 'plan.published', unitId: unit.id, data: { planId: plan.id } } as const
  await queueNotice(db, toGo, new Date())
  const city = await createCity(db, { networkId, name: 'Serra Nova' })
  const successor = await createCity(db, { networkId, name: 'Serra Velha' })
  await createInvitations(db, world, city.id)
  const archivedAt = new Date()
  const archivedCity = await createCity(db, { networkId, name: 'Vila Velha', archivedAt })
  const archivedUnit = await createUnit(db, { networkId, acronym: `UA${distinct()}`, archivedAt })
  const suspended = await createPerson(db, { name: 'Zeca Pires', suspendedAt: archivedAt })
  await createDelegate(db, { personId: suspended.id, cityId: city.id })
  await createTranslationRequest(db, { planId: plan.id, personId: world.people.subCoordinator.id })
  await createDraftImport(db, { networkId })
  await createAppliedImport(db, { networkId })
  const closed = await createPlan(db, { unitId: unit.id, publishedAt: archivedAt, closedAt: archivedAt })
  const between = { mandateId: world.mandates.coordinating.id, successorCityId: world.cities.subCoordinating.id }
  await createHandover(db, { unitId: unit.id, ...between, startsOn: '2090-03-01' })
  const citySlugs = [city.slug, archivedCity.slug]
  return {
    ...{ city, successor, citySlugs, slugs: [...citySlugs, archivedUnit.slug], personIds: [suspended.id] },
    closedPlan: `/pt/workspace/units/${unit.slug}/plans/${closed.slug}`,
  }
}

/** Of hers, of strangers to the cities whose people she chooses, and into the secretariat. */
async function createInvitations(db: Db, { networkId, people, cities }: World, cityId: string) {
  const invitedById = people.secretary.id
  const elsewhere = await createCity(db, { networkId, name: 'Longe Daqui' })
  for (const { email: address } of [people.coordinator, people.subCoordinator]) {
    await createInvitation(db, { invitedById, address, cityId: elsewhere.id })
  }
  for (const place of [{ cityId }, { cityId: cities.coordinating.id }, { networkId }]) {
    await createInvitation(db, { ...place, invitedById })
  }
}

export type Spares = Awaited<ReturnType<typeof createSpares>>

/** Words with which each form is accepted and changes something. New each time: some must be unique. */
export function fillingOf(form: string, { city, successor }: Spares): Filling {
  return {
    '.pt': `Texto ${distinct()}`,
    text: `Tradução ${distinct()}`,
    slug: `endereco-${distinct()}`,
    acronym: `S${distinct()}`,
    name: `Nome ${distinct()}`,
    email: `pessoa-${distinct()}@provas.example`,
    office: `Cargo ${distinct()}`,
    cityId: /Passar/.test(form) ? successor.id : /mandato/.test(form) ? city.id : another,
    contactId: another,
    confirmation: hinted,
    language: 'es',
    country: 'AR',
    governmentKind: 'MUNICIPALITY',
    timeZone: 'America/Montevideo',
    motto: `Lema ${distinct()}`,
    website: `https://${distinct()}.example`,
    population: '1234',
    populationYear: '2020',
    kinds: another,
    'when.month': '5',
    'when.year': /medição/.test(form) ? '2016' : String(randomInt(2018, 2090)),
    'when.startsOn': `${randomInt(2018, 2090)}-05-16`,
    'place.venue': `Sala ${distinct()}`,
    status: another,
    choice: 'COMING',
    onSite: '2',
    decision: 'ASK',
    word: `Uma palavra ${distinct()}`,
    minutes: '20',
    url: `https://papel.example/${distinct()}`,
    'candidates[0].startsOn': `${randomInt(2030, 2090)}-05-16`,
    'candidates[1].startsOn': `${randomInt(2030, 2090)}-05-17`,
    deadlineOn: `${randomInt(2030, 2090)}-04-01`,
    'votes[0].choice': 'YES',
    'votes[1].choice': 'IF_NEED_BE',
    candidateId: another,
    objectives: another,
    personId: another,
    actsFor: another,
    'start.year': /combina/.test(form) ? String(randomInt(2041, 2090)) : /Passar/.test(form) ? '2025' : '2024',
    successorCityId: another,
    cities: /responsáveis/.test(form) ? another : '',
    items: another,
    guestCount: String(randomInt(3, 90)),
    'due.month': '12',
    reportedOn: '2016-05-10',
    reason: `Motivo ${distinct()}`,
    'baseline.typed': '2',
    'target.typed': String(randomInt(3, 2000)),
    'value.typed': String(randomInt(3, 2000)),
    'due.year': '2040',
    'end.year': /Renovar/.test(form) ? '2060' : '2040',
    table: `Cidade;País\nVilla ${distinct()};Uruguai`,
  }
}
