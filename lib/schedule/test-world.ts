import { loadActor } from '@/lib/auth/load-actor'
import type { Transaction } from '@/lib/db/client'
import { monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { createPlan } from '@/prisma/factories/plan'

/** The moment at which the tests of this domain stand: in May 2016, before the founding document's first annual meeting. */
export const now = new Date('2016-05-20T12:00:00Z')

/**
 * For the tests of this domain: a unit with a published plan and a draft, each with an activity of June 2016 in the host city that has a
 * joining link, and everybody who might want to change them.
 */
export async function createScheduleWorld(db: Transaction) {
  const network = await createNetwork(db)
  const unit = await createUnit(db, { networkId: network.id })
  const otherUnit = await createUnit(db, { networkId: network.id })
  const city = (name: string, timeZone = 'America/Sao_Paulo') =>
    createCity(db, { networkId: network.id, name, timeZone })
  const [canoas, loPrado, montevideo, elsewhere, former] = [
    await city('Canoas'),
    await city('Lo Prado', 'America/Santiago'),
    await city('Montevideo'),
    await city('Elsewhere'),
    await city('Former'),
  ]
  const mandate = (
    unitId: string,
    cityId: string,
    role: 'COORDINATION' | 'SUB_COORDINATION' | 'MEMBERSHIP',
    endsOn?: string,
  ) => createMandate(db, { unitId, cityId, role, startsOn: endsOn ? '2014-01-01' : '2016-01-01', endsOn })
  await mandate(unit.id, canoas.id, 'COORDINATION')
  await mandate(unit.id, loPrado.id, 'SUB_COORDINATION')
  await mandate(unit.id, montevideo.id, 'MEMBERSHIP')
  await mandate(otherUnit.id, elsewhere.id, 'COORDINATION')
  await mandate(unit.id, former.id, 'COORDINATION', '2015-12-31')

  const actorFor = async (cityId: string) => {
    const person = await createPerson(db)
    await createDelegate(db, { personId: person.id, cityId })
    return mustLoad(person.id)
  }
  const secretary = await createPerson(db)
  await createSecretariatMember(db, { personId: secretary.id, networkId: network.id })
  const people = {
    coordinator: await actorFor(canoas.id),
    host: await actorFor(loPrado.id),
    member: await actorFor(montevideo.id),
    coordinatorOfOtherUnit: await actorFor(elsewhere.id),
    coordinatorUntilLastYear: await actorFor(former.id),
    secretariat: await mustLoad(secretary.id),
  }

  const published = await createPlan(db, { unitId: unit.id, publishedAt: new Date('2016-02-01T12:00:00Z') })
  const draft = await createPlan(db, { unitId: unit.id, createdAt: DRAFTED_AT })
  const activityOf = (planId: string, title: string) =>
    createActivity(db, {
      unitId: unit.id,
      planId,
      title,
      when: monthsWhen(2016, 6),
      hostCityId: loPrado.id,
      joiningLink: JOINING_LINK,
    })
  return {
    network,
    unit,
    otherUnit,
    cities: { canoas, loPrado, montevideo, elsewhere, former },
    ...people,
    published,
    draft,
    activity: await activityOf(published.id, 'Reunião Anual'),
    drafted: await activityOf(draft.id, 'Reunião secreta'),
  }
}
export type ScheduleWorld = Awaited<ReturnType<typeof createScheduleWorld>>

/** When the draft was begun: before last year's coordination handed over. */
const DRAFTED_AT = new Date('2015-11-20T12:00:00Z')

/** What must never reach anybody outside of the unit. */
export const JOINING_LINK = 'https://sala.example/segredo'

async function mustLoad(personId: string) {
  const actor = await loadActor(personId, now)
  if (!actor) throw new Error('the person has gone')
  return actor
}
