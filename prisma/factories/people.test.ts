import { expect, test } from 'vitest'
import { findSession } from '@/lib/auth/session-store'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPerson, createSession } from './people'

useTestDatabase()

test('the session that the factory makes is one that the site accepts', async () => {
  const person = await createPerson(getDb())

  const token = await createSession(getDb(), { personId: person.id })

  expect(await findSession(token, new Date())).toMatchObject({ personId: person.id, person: { email: person.email } })
})
