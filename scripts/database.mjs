// The database that a command works on: the given one, or the one that we bring.
import path from 'node:path'
import pg from 'pg'
import { startPostgres } from './postgres.mjs'
import { withClient } from './postgres-client.mjs'
import { dataDir, shown } from './project.mjs'
import { setEmbedded } from './settings.mjs'
import { Refusal, step } from './steps.mjs'
import { atEnd } from './stopping.mjs'

const DATABASE = 'enlace'

/** Held by whoever uses our database and will stop it; any number will do. */
const IN_USE = 2016061600

/**
 * The given database, once it answers, or our own, started or found running. `ours` says that no other command of ours
 * uses it: then, if it is our own, it is stopped at the end.
 * @param {import('./settings.mjs').Settings} settings
 * @param {(message: string) => void} [whenLost] is told when our own database ends under us
 */
export async function openDatabase(settings, whenLost = () => {}) {
  const url = settings.databaseUrl
  if (url) {
    await step('Reaching the database', () => checkGiven(url))
    return { url, ours: true }
  }
  const own = await step(
    'Starting the database',
    () => openEmbedded(whenLost),
    ({ dir }) => `data in ${shown(dir)}`,
  )
  setEmbedded(settings, own.url)
  return own
}

/** @param {(message: string) => void} whenLost */
async function openEmbedded(whenLost) {
  const server = await startPostgres(path.join(dataDir, 'postgres'))
  await withClient(server.url('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  })
  const url = server.url(DATABASE)
  const keeper = new pg.Client({ connectionString: url })
  await keeper.connect()
  const { rows } = await keeper.query('SELECT pg_try_advisory_lock($1) AS taken', [IN_USE])
  const ours = rows[0].taken === true
  let ending = false
  keeper.on('error', (error) => ending || whenLost(`The database has stopped: ${error.message}`))
  atEnd(async () => {
    ending = true
    await keeper.end()
    if (ours) await server.stop()
  })
  return { url, ours, dir: server.dir }
}

/**
 * Makes sure that a given database answers us; refuses in one line, without the password, when it does not.
 * @param {string} url
 */
async function checkGiven(url) {
  const { host, pathname } = new URL(url)
  try {
    await withClient(url, (client) => client.query('SELECT 1'))
  } catch (error) {
    throw new Refusal(`The database ${host}${pathname} cannot be used: ${reason(error)}.`)
  }
}

/** @param {unknown} error */
function reason(error) {
  // Where a name has several addresses, each one's failure is inside and the whole has no message.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message : String(first)
}

/**
 * Whether a migrated database holds no data yet.
 * @param {string} url
 */
export function isEmpty(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query('SELECT EXISTS (SELECT 1 FROM network) AS filled')
    return rows[0].filled === false
  })
}
