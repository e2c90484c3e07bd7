import type { Db } from '@/lib/db/client'
import { monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createUnit } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { createAxis, createObjective, createPlan } from '@/prisma/factories/plan'
import { axes, objectives } from '@/prisma/seed/plan'

export type World = Awaited<ReturnType<typeof createWorld>>

/**
 * A unit of the founding network with a published plan whose objectives and axes are the founding document's, made anew for each
 * test so that tests can change what they like side by side. Porto Claro coordinates, Rio Manso sub-coordinates, Vila Serena is a member.
 */
export async function createWorld(db: Db) {
  const { id: networkId } = await db.network.findUniqueOrThrow({ where: { slug: 'mercociudades' } })
  const unit = await createUnit(db, { networkId, name: 'Unidade Temática de Provas', acronym: `UT${distinct()}` })
  const coordinating = await createRepresentedCity(db, { networkId, unitId: unit.id }, 'Porto Claro', 'COORDINATION')
  const subCoordinating = await createRepresentedCity(
    db,
    { networkId, unitId: unit.id },
    'Rio Manso',
    'SUB_COORDINATION',
  )
  const member = await createRepresentedCity(db, { networkId, unitId: unit.id }, 'Vila Serena', 'MEMBERSHIP')
  const colleague = await createPerson(db, { name: 'Bento Duarte' })
  await createDelegate(db, { personId: colleague.id, cityId: coordinating.city.id })
  const secretary = await createPerson(db, { name: 'Iara Nunes' })
  await createSecretariatMember(db, { personId: secretary.id, networkId })
  return {
    networkId,
    unit,
    cities: { coordinating: coordinating.city, subCoordinating: subCoordinating.city, member: member.city },
    mandates: {
      coordinating: coordinating.mandate,
      subCoordinating: subCoordinating.mandate,
      member: member.mandate,
    },
    people: {
      coordinator: coordinating.delegate,
      colleague,
      subCoordinator: subCoordinating.delegate,
      member: member.delegate,
      secretary,
    },
    ...(await createFoundingPlan(db, unit.id, coordinating.city.id)),
  }
}

/** The words by which addresses name a world's unit and cities. */
export function slugsOf({ unit, cities }: World): string[] {
  return [unit.slug, ...Object.values(cities).map(({ slug }) => slug)]
}

const names = { COORDINATION: 'Aurora Campos', SUB_COORDINATION: 'Celina Rocha', MEMBERSHIP: 'Dario Vidal' }

/** A city that holds `role` in the unit since 2016, with one delegate. */
async function createRepresentedCity(
  db: Db,
  { networkId, unitId }: { networkId: string; unitId: string },
  name: string,
  role: keyof typeof names,
) {
  const city = await createCity(db, { networkId, name })
  const mandate = await createMandate(db, { unitId, cityId: city.id, role })
  const delegate = await createPerson(db, { name: names[role] })
  await createDelegate(db, { personId: delegate.id, cityId: city.id })
  return { city, mandate, delegate }
}

async function createFoundingPlan(db: Db, unitId: string, hostCityId: string) {
  const plan = await createPlan(db, {
    unitId,
    slug: '2016',
    title: 'Plano de Trabalho 2016',
    publishedAt: new Date(),
    createdAt: new Date('2016-01-20T12:00:00Z'),
  })
  for (const text of objectives) await createObjective(db, { planId: plan.id, text })
  for (const text of axes) await createAxis(db, { planId: plan.id, text })
  const activity = await createActivity(db, {
    unitId,
    planId: plan.id,
    slug: 'reuniao-de-junho',
    title: 'Reunião Anual e Missão técnica',
    when: monthsWhen(2016, 6),
    hostCityId,
  })
  return { plan, activity }
}
