import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPerson } from '@/prisma/factories/people'
import { signInAsDemoPerson } from './sign-in'

// A file of its own: settings are read once per process, and demo-sign-in.test.ts turns the demonstration on.
useTestDatabase()

test('where there is no demonstration, nobody signs in as one of its people by a click', async () => {
  const { id: personId } = await createPerson(getDb(), { isDemo: true })

  expect(await signInAsDemoPerson({ locale: 'pt', personId }, null, new Date())).toEqual({
    ok: false,
    code: 'notFound',
  })
  expect(await getDb().session.count({ where: { personId } })).toBe(0)
})
