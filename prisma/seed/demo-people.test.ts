import { beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { seed } from './first-data'

useTestDatabase()

beforeAll(async () => {
  // Two starts at once: one of them loads.
  const runs = await Promise.all([seed(getDb(), { demo: true }), seed(getDb(), { demo: true })])
  expect(runs.sort()).toEqual([false, true])
})

test('every role has a demo person, with an address that no mail reaches', async () => {
  const people = await getDb().person.findMany({
    include: { secretariat: true, delegates: { include: { city: { include: { mandates: true } } } } },
    orderBy: { email: 'asc' },
  })
  const roleOf = ({ delegates, secretariat }: (typeof people)[number]) =>
    secretariat.length > 0 ? 'SECRETARIAT' : delegates[0]?.city.mandates[0]?.role

  expect(people.map(roleOf).sort()).toEqual([
    'COORDINATION',
    'COORDINATION',
    'MEMBERSHIP',
    'SECRETARIAT',
    'SUB_COORDINATION',
  ])
  for (const person of people) {
    expect(person.isDemo).toBe(true)
    expect(person.email).toMatch(/\.example$/)
  }
})

test('the demo member is marked as such and holds no other role', async () => {
  const cities = await getDb().city.findMany({ where: { isDemo: true }, include: { mandates: true } })

  expect(cities).toMatchObject([{ slug: 'montevideo', mandates: [{ role: 'MEMBERSHIP', endsOn: null }] }])
})
