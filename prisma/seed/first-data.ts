import 'server-only'
import type { Db, Transaction } from '@/lib/db/client'
import { daysWhen, instantsOf, storedDate, whenToRow } from '@/lib/time/when'
import { activities } from './activities'
import { demoCity, type SeedCity, unitCities } from './cities'
import { type DemoPerson, demoPeople } from './demo-people'
import { network, unit } from './network'
import { axes, contact, objectives, plan } from './plan'

/** Any number will do, as long as nobody else takes it: two starts at once must not both find the database empty. */
const SEED_LOCK = 20160101
const FIRST_DAY_OF_2016 = storedDate('2016-01-01')

/**
 * Loads the founding document into an empty database, all of it or nothing, and answers whether it did: a database that holds a
 * network or a person already is left alone. With `demo`, a demo member city and one demo person per role come along.
 */
export async function seed(db: Db, { demo }: { demo: boolean }): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEED_LOCK})`
      if ((await tx.network.count()) + (await tx.person.count()) > 0) return false

      const { networkId, unitId, cityIds } = await createUnit(tx, demo ? [...unitCities, demoCity] : unitCities)
      await createPlan(tx, unitId, cityIds)
      if (demo) for (const person of demoPeople) await createDemoPerson(tx, person, networkId, cityIds)
      return true
    },
    { timeout: 30_000 },
  )
}

type CityIds = Map<string, string>

/** The network, the unit, its cities and their mandates: from 2016 on, the day being unknown, until a successor takes over. */
async function createUnit(tx: Transaction, cities: SeedCity[]) {
  const { id: networkId } = await tx.network.create({ data: network })
  const { id: unitId } = await tx.unit.create({ data: { ...unit, networkId } })
  const cityIds: CityIds = new Map()
  for (const { facts, role } of cities) {
    const city = await tx.city.create({ data: { ...facts, networkId } })
    cityIds.set(facts.slug, city.id)
    const start = { startsOn: FIRST_DAY_OF_2016, startPrecision: 'YEAR' } as const
    await tx.mandate.create({ data: { unitId, cityId: city.id, role, ...start } })
  }
  return { networkId, unitId, cityIds }
}

async function createPlan(tx: Transaction, unitId: string, cityIds: CityIds): Promise<void> {
  // What the slides showed in public is public here from the moment it is loaded.
  const now = new Date()
  const { id: contactId } = await tx.contact.create({
    data: { ...contact, unitId, cityId: idOf(cityIds, 'canoas') },
  })
  // Nobody asked her: the slides that were presented in 2016 print these.
  const printed = { contactId, audience: 'PUBLIC', word: 'PRINTED', givenAt: now } as const
  const fields = ['name', 'office', 'organization', 'email'] as const
  await tx.contactConsent.createMany({ data: fields.map((field) => ({ ...printed, field })) })
  const period = { startsOn: storedDate(plan.startsOn), endsOn: storedDate(plan.endsOn) }
  // It is as old as its period, whenever it is loaded.
  const createdAt = instantsOf(daysWhen(plan.startsOn), network.timeZone).start
  const { id: planId } = await tx.plan.create({
    data: { ...plan, ...period, unitId, contactId, publishedAt: now, createdAt },
  })

  await tx.objective.createMany({ data: objectives.map((text, index) => ({ planId, position: index + 1, text })) })
  await tx.axis.createMany({ data: axes.map((text, index) => ({ planId, position: index + 1, text })) })
  for (const { when, place, ...activity } of activities) {
    const { hostCity, ...elsewhere } = place
    const hostCityId = hostCity && idOf(cityIds, hostCity)
    await tx.activity.create({ data: { ...activity, ...whenToRow(when), ...elsewhere, hostCityId, unitId, planId } })
  }
}

async function createDemoPerson(tx: Transaction, demoPerson: DemoPerson, networkId: string, cityIds: CityIds) {
  const { actsFor, ...person } = demoPerson
  const { id: personId } = await tx.person.create({ data: { ...person, isDemo: true } })
  const startsOn = FIRST_DAY_OF_2016
  if (actsFor === 'secretariat') {
    await tx.secretariatMember.create({ data: { personId, networkId, startsOn } })
  } else {
    const { city, ...delegate } = actsFor
    await tx.delegate.create({ data: { ...delegate, personId, cityId: idOf(cityIds, city), startsOn } })
  }
}

function idOf(cityIds: CityIds, slug: string): string {
  const id = cityIds.get(slug)
  if (!id) throw new Error(`the first data name a city that they do not hold: ${slug}`)
  return id
}
