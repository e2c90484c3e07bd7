import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { listDemoPeople } from '@/lib/people/demo-queries'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { findSession } from './session-store'
import { signInAsDemoPerson } from './sign-in'

useTestDatabase()

process.env.ENLACE_DEMO = '1'
process.env.ENLACE_EMBEDDED_DATABASE = '1'

const now = new Date()

test('in a demonstration its people sign in by one click', async () => {
  const person = await createPerson(getDb(), { isDemo: true })

  const result = await signInAsDemoPerson(
    { locale: 'pt', personId: person.id, goOn: '/pt/workspace/profile' },
    null,
    now,
  )

  expect(result).toMatchObject({ ok: true, goOn: '/pt/workspace/profile' })
  expect(await findSession(result.ok ? result.sessionToken : '', now)).toMatchObject({ personId: person.id })
})

test('real people and suspended ones do not, not even in a demonstration', async () => {
  const [real, suspended] = [
    await createPerson(getDb()),
    await createPerson(getDb(), { isDemo: true, suspendedAt: now }),
  ]
  for (const { id: personId } of [real, suspended]) {
    expect(await signInAsDemoPerson({ locale: 'pt', personId }, null, now)).toEqual({ ok: false, code: 'notFound' })
    expect(await getDb().session.count({ where: { personId } })).toBe(0)
  }
})

test('each of its people is listed with what she may do, and nobody else is', async () => {
  const network = await createNetwork(getDb())
  const unit = await createUnit(getDb(), { networkId: network.id, acronym: 'UTX' })
  const city = await createCity(getDb(), { networkId: network.id, name: 'Canoas' })
  const person = await createPerson(getDb(), { isDemo: true, name: 'Ana' })
  await createPerson(getDb(), { name: 'Somebody real' })
  await createDelegate(getDb(), { personId: person.id, cityId: city.id })
  await createMandate(getDb(), { unitId: unit.id, cityId: city.id, role: 'COORDINATION' })

  const people = await listDemoPeople(now)

  expect(people.map(({ name }) => name)).not.toContain('Somebody real')
  expect(people.find(({ personId }) => personId === person.id)).toMatchObject({
    name: 'Ana',
    actsFor: [{ cityName: 'Canoas', mandates: [{ acronym: 'UTX', role: 'COORDINATION', inForce: true }] }],
    secretariatOf: [],
  })
})
