// Applies prisma/migrations as Prisma itself would, without its command line, whose engine has to be downloaded: the
// same lock, the same table, the same checksums, so that `prisma migrate status` and `deploy` agree with it.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { withClient } from './postgres-client.mjs'
import { inProject } from './project.mjs'
import { Refusal } from './steps.mjs'

/** The advisory lock that Prisma takes while it migrates. */
const PRISMA_LOCK = 72707369

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/** @returns {Migration[]} oldest first */
function readMigrations() {
  const dir = inProject('prisma', 'migrations')
  return readdirSync(dir)
    .sort()
    .filter((name) => existsSync(`${dir}/${name}/migration.sql`))
    .map((name) => {
      const sql = readFileSync(`${dir}/${name}/migration.sql`, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings a database up to date, one transaction per migration, and answers how many were applied. Refuses a database
 * whose migrations are not these: altered after they were applied, unknown here, or left half done by Prisma.
 * @param {string} url
 * @returns {Promise<number>}
 */
export function migrate(url) {
  return withClient(url, async (client) => {
    // Held until the connection ends.
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(CREATE_TABLE)
    const { rows } = await client.query(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const migrations = readMigrations()
    const pending = findPending(migrations, rows)
    for (const migration of pending) await apply(client, migration)
    return pending.length
  })
}

/**
 * @param {Migration[]} migrations
 * @param {{ migration_name: string, checksum: string, finished_at: Date | null }[]} applied
 */
export function findPending(migrations, applied) {
  for (const { migration_name: name, checksum, finished_at: finished } of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known)
      throw new Refusal(`The database has a migration that is not here (${name}): it belongs to a newer Enlace.`)
    if (!finished) throw new Refusal(`The migration ${name} was begun on this database and not finished.`)
    if (known.checksum !== checksum) throw new Refusal(`The migration ${name} was changed after it was applied.`)
  }
  return migrations.filter(({ name }) => !applied.some((row) => row.migration_name === name))
}

/** @param {import('pg').Client} client @param {Migration} migration */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Refusal(`The migration ${name} failed: ${error instanceof Error ? error.message : error}.`)
  }
}
