import { expect, inject, test } from 'vitest'
import { findPending, migrate } from './migrate.mjs'
import { withClient } from './postgres-client.mjs'

const migrations = ['1_first', '2_second'].map((name) => ({ name, sql: 'SELECT 1', checksum: `sum of ${name}` }))

/** @param {string} name @param {{ checksum?: string, finished_at?: Date | null }} [change] */
const applied = (name, change) => ({
  migration_name: name,
  checksum: `sum of ${name}`,
  finished_at: new Date(0),
  ...change,
})

test('what was not applied yet is pending, oldest first', () => {
  expect(findPending(migrations, []).map(({ name }) => name)).toEqual(['1_first', '2_second'])
  expect(findPending(migrations, [applied('1_first')]).map(({ name }) => name)).toEqual(['2_second'])
})

test('a migration that was changed after it was applied is refused', () => {
  expect(() => findPending(migrations, [applied('1_first', { checksum: 'another' })])).toThrow(/1_first was changed/)
})

test('a database that has a migration which is not here is refused', () => {
  expect(() => findPending(migrations, [applied('3_third')])).toThrow(/3_third.*newer/)
})

test('a migration that was begun and not finished is refused', () => {
  expect(() => findPending(migrations, [applied('1_first', { finished_at: null })])).toThrow(/1_first was begun/)
})

test('migrating a migrated database changes nothing, by several at once too', async () => {
  const name = `migrate_${process.pid}`
  const server = inject('databaseServer')
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`))
  const url = new URL(server)
  url.pathname = name
  try {
    const counts = await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)])
    expect(counts.filter((count) => count > 0)).toHaveLength(1)
    expect(await migrate(url.href)).toBe(0)
  } finally {
    await withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
  }
})
