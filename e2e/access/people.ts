import type { Db } from '@/lib/db/client'
import { addDays, todayIn } from '@/lib/time/when'
import { createCity } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { type SignedIn, sessionCookieOf } from '../fixtures'
import type { World } from '../world'
import type { Planted } from './planted'

/** Somebody who may not: the session, or none, and which of the planted words she may read all the same. */
type Stranger = { session: string | null; mayRead: (keyof Planted)[] }

/** By the words of a sentence: "a visitor cannot …". */
export type Strangers = Record<string, Stranger>

export type Role = 'coordinator' | 'subCoordinator' | 'secretary'

/** People who are near what `role` may do, or were until yesterday, and may not do it. */
export async function strangersTo(role: Role, db: Db, world: World, other: World): Promise<Strangers> {
  const { member, subCoordinator, coordinator } = world.people
  const enter = async (person: SignedIn, ...mayRead: Stranger['mayRead']): Promise<Stranger> => ({
    session: (await sessionCookieOf(db, person)).value,
    mayRead,
  })
  const strangers: Strangers = {
    'a visitor': { session: null, mayRead: [] },
    'the delegate of a member city': await enter(member, 'draft', 'later', 'unit', 'people'),
    'the coordinator of another unit': await enter(other.people.coordinator),
    'who was removed yesterday': await enter(await formerColleague(role, db, world, {})),
    'who is suspended': await enter(await formerColleague(role, db, world, { suspendedAt: new Date() })),
  }
  if (role === 'subCoordinator') return strangers
  strangers['a sub-coordinator'] = await enter(subCoordinator, 'draft', 'later', 'unit', 'proposal', 'people')
  strangers['the coordinator whose mandate ended'] = await enter(await formerCoordinator(db, world), 'draft')
  if (role === 'secretary') {
    strangers['the coordinator'] = await enter(coordinator, 'draft', 'later', 'unit', 'proposal', 'people')
  }
  return strangers
}

const yesterday = () => addDays(todayIn('America/Montevideo', new Date()), -1)

/** The delegate of the city that coordinated the unit until yesterday; Porto Claro coordinates since today. */
export async function formerCoordinator(db: Db, { networkId, unit, mandates }: World) {
  const today = addDays(yesterday(), 1)
  await db.mandate.update({
    where: { id: mandates.coordinating.id },
    data: { startsOn: new Date(`${today}T00:00:00Z`), startPrecision: 'DAY' },
  })
  const city = await createCity(db, { networkId, name: 'Barra Antiga' })
  await createMandate(db, { unitId: unit.id, cityId: city.id, role: 'COORDINATION', endsOn: yesterday() })
  const person = await createPerson(db, { name: 'Helga Antunes' })
  await createDelegate(db, { personId: person.id, cityId: city.id })
  return person
}

/** Somebody who did what `role` does, until she was removed yesterday or, if `suspendedAt` is given, suspended. */
async function formerColleague(role: Role, db: Db, world: World, given: { suspendedAt?: Date }) {
  const person = await createPerson(db, { name: 'Otto Ramos', ...given })
  const endsOn = given.suspendedAt ? undefined : yesterday()
  if (role === 'secretary') {
    await createSecretariatMember(db, { personId: person.id, networkId: world.networkId, endsOn })
  } else {
    const { coordinating, subCoordinating } = world.cities
    const city = role === 'coordinator' ? coordinating : subCoordinating
    await createDelegate(db, { personId: person.id, cityId: city.id, endsOn, isLead: true })
  }
  return person
}
