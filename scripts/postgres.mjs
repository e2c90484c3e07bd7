// A Postgres server of our own: made when there is none, taken over when it was left running, stopped with us.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runQuietly, startChild } from './children.mjs'
import { freePort } from './port.mjs'
import { address, adminAddress, answersFor, withClient } from './postgres-client.mjs'
import { clearAbandoned, findLeftRunning } from './postgres-leftovers.mjs'
import { choosePlace } from './postgres-place.mjs'
import { Refusal } from './steps.mjs'

/** The role that the app uses: it owns its databases and may make new ones, but is no superuser. */
const ROLE = 'enlace'
const START_MS = 60_000

/**
 * @typedef {object} Server
 * @property {string} dir where its files are
 * @property {number} port
 * @property {(database: string) => string} url the address of one of its databases for the app's role
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Postgres, or takes over the one that an earlier run left behind on the same data.
 * @param {string} wanted the folder that everything is kept in, if the server's account can reach it
 * @param {{ throwaway?: boolean }} [options] throwaway: files and server vanish at the end, nothing is safe on disk
 * @returns {Promise<Server>}
 */
export async function startPostgres(wanted, { throwaway = false } = {}) {
  const place = choosePlace(wanted)
  if (throwaway) for (const dir of new Set([wanted, place.dir])) await clearAbandoned(path.dirname(dir))
  const data = path.join(place.dir, 'data')
  const password = await initialise(place, data, throwaway)
  const left = await findLeftRunning(data, password)
  const { port, end } = left ?? (await launch(place, data, password, throwaway))
  await ensureRole(port, password, throwaway)
  return {
    dir: place.dir,
    port,
    url: (database) => address(ROLE, password, port, database),
    async stop() {
      await end()
      if (throwaway) for (const dir of [wanted, place.dir]) rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Settings of the surroundings (PGPORT, PGDATA, a language) must not reach the server. */
function cleanEnv() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), NODE_ENV: process.env.NODE_ENV ?? 'production', LC_ALL: 'C' }
}

/**
 * Makes the data folder when there is none. Answers the password, which is kept beside it.
 * @param {import('./postgres-place.mjs').Place} place
 * @param {string} data
 * @param {boolean} throwaway
 */
async function initialise({ dir, programs, account }, data, throwaway) {
  const passwordFile = path.join(dir, 'password')
  if (existsSync(data)) return readOwn(passwordFile)
  const password = randomBytes(24).toString('hex')
  // Renamed when whole: an interrupted start must not leave half a database that later starts take for one.
  const partial = path.join(dir, 'data-unfinished')
  const handed = path.join(dir, 'password-unfinished')
  for (const leftover of [partial, handed]) rmSync(leftover, { recursive: true, force: true })
  writeFileSync(handed, password, { mode: 0o600 })
  if (account) {
    mkdirSync(partial, { mode: 0o700 })
    for (const file of [partial, handed]) chownSync(file, account.uid, account.gid)
  }
  const flags = ['--username=postgres', `--pwfile=${handed}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C']
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(throwaway ? ['--no-sync'] : [])]
  const command = [path.join(programs, 'initdb'), `--pgdata=${partial}`, ...flags, ...locale]
  await runQuietly('The database could not be set up: what Postgres says stands above.', command, {
    ...account,
    cwd: dir,
    env: cleanEnv(),
  })
  rmSync(handed)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  renameSync(partial, data)
  return password
}

/** @param {string} file */
function readOwn(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Refusal(`${file} cannot be read: the database here was made by another user or is incomplete.`)
  }
}

/**
 * @param {import('./postgres-place.mjs').Place} place
 * @param {string} data
 * @param {string} password
 * @param {boolean} throwaway
 */
async function launch({ dir, programs, account }, data, password, throwaway) {
  const port = await freePort()
  const logFile = path.join(dir, 'log')
  const log = openSync(logFile, 'w')
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC']
  if (throwaway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200')
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = startChild(path.join(programs, 'postgres'), args, {
    ...account,
    cwd: dir,
    env: cleanEnv(),
    stdio: ['ignore', log, log],
  })
  const exit = once(server, 'exit').catch(() => undefined)
  const end = async () => {
    server.kill('SIGINT')
    await exit
  }
  const since = performance.now()
  while (server.exitCode === null && performance.now() - since < START_MS) {
    if (await answersFor(data, port, password)) return { port, end }
    await wait(30)
  }
  await end()
  const said = readFileSync(logFile, 'utf8').trim().split('\n').at(-1)
  throw new Refusal(`The database did not start: ${said} (more in ${logFile})`)
}

/** @param {number} port @param {string} password @param {boolean} throwaway */
async function ensureRole(port, password, throwaway) {
  await withClient(adminAddress(port, password), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE])
    if (rowCount === 0) await client.query(`CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD '${password}'`)
    // So that a test can put tables back to how they were, records that nobody may change included.
    if (throwaway) await client.query(`GRANT SET ON PARAMETER session_replication_role TO ${ROLE}`)
  })
}
