import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { getDb } from '@/lib/db/client'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

/**
 * Gives the test file that calls it (once, at its top) a real Postgres database of its own: migrated, empty, behind
 * `getDb()`, and dropped afterwards. Nothing of it is shared with other files, which run at the same time.
 */
export function useTestDatabase(): void {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`)
    const url = new URL(inject('databaseServer'))
    url.pathname = name
    process.env.DATABASE_URL = url.href
  })
  afterAll(async () => {
    await getDb().$disconnect()
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
  })
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseServer') })
  await client.connect()
  await client.query(sql)
  await client.end()
}
