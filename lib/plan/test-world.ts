import { loadActor } from '@/lib/auth/load-actor'
import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { createPlan } from '@/prisma/factories/plan'

/** The moment at which the tests of this domain stand. */
export const now = new Date('2016-05-20T12:00:00Z')

/** When the draft was begun: before last year's coordination handed over. */
const DRAFTED_AT = new Date('2015-11-20T12:00:00Z')

/** For the tests of this domain: a unit with a published plan, a draft and a closed one, and everybody who might want to change them. */
export async function createPlanWorld(db: Transaction) {
  const network = await createNetwork(db)
  const unit = await createUnit(db, { networkId: network.id })
  const otherUnit = await createUnit(db, { networkId: network.id })
  const delegateOf = async (
    unitId: string,
    role: 'COORDINATION' | 'SUB_COORDINATION' | 'MEMBERSHIP',
    endsOn?: string,
  ): Promise<Actor> => {
    const city = await createCity(db, { networkId: network.id })
    const startsOn = endsOn ? '2014-01-01' : '2016-01-01'
    await createMandate(db, { unitId, cityId: city.id, role, startsOn, endsOn })
    const person = await createPerson(db)
    await createDelegate(db, { personId: person.id, cityId: city.id })
    return mustLoad(person.id)
  }
  const secretary = await createPerson(db)
  await createSecretariatMember(db, { personId: secretary.id, networkId: network.id })
  const published = await createPlan(db, { unitId: unit.id, publishedAt: new Date('2016-02-01T12:00:00Z') })
  return {
    network,
    unit,
    otherUnit,
    coordinator: await delegateOf(unit.id, 'COORDINATION'),
    subCoordinator: await delegateOf(unit.id, 'SUB_COORDINATION'),
    member: await delegateOf(unit.id, 'MEMBERSHIP'),
    coordinatorOfOtherUnit: await delegateOf(otherUnit.id, 'COORDINATION'),
    coordinatorUntilLastYear: await delegateOf(unit.id, 'COORDINATION', '2015-12-31'),
    secretariat: await mustLoad(secretary.id),
    published,
    draft: await createPlan(db, { unitId: unit.id, createdAt: DRAFTED_AT }),
    closed: await createPlan(db, { unitId: unit.id, publishedAt: now, closedAt: now }),
    planOfOtherUnit: await createPlan(db, { unitId: otherUnit.id }),
  }
}
export type PlanWorld = Awaited<ReturnType<typeof createPlanWorld>>

async function mustLoad(personId: string): Promise<Actor> {
  const actor = await loadActor(personId, now)
  if (!actor) throw new Error('the person has gone')
  return actor
}
