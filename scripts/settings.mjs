// The settings of our own commands: what is given, checked before anything is begun, and what is made up for a
// database that we bring ourselves. lib/env.ts checks the same settings again, inside the app.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dataDir, inProject } from './project.mjs'
import { Refusal } from './steps.mjs'

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string | undefined} host the address to listen on; without one, every address of the machine
 * @property {string | undefined} databaseUrl undefined: we bring the database
 * @property {boolean} demo
 */

/**
 * Reads the settings that decide what is started; a file `.env` counts, the surroundings win over it. Refuses what
 * makes no sense.
 * @returns {Settings}
 */
export function readSettings() {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'))
  // Nothing that runs here calls home.
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' })
  const { DATABASE_URL: databaseUrl, ENLACE_DEMO: demo = '', PORT: port = '' } = process.env
  if (!/^\d*$/.test(port) || Number(port) > 65535 || port === '0') {
    throw new Refusal(`PORT must be a number from 1 to 65535, not "${port}".`)
  }
  if (!['', '0', '1'].includes(demo)) throw new Refusal(`ENLACE_DEMO must be 0 or 1, not "${demo}".`)
  if (databaseUrl) {
    if (demo === '1') {
      throw new Refusal('ENLACE_DEMO=1 is refused with a DATABASE_URL of your own: everybody could sign in as anybody.')
    }
    checkDatabaseUrl(databaseUrl)
  }
  return {
    port: Number(port || 3000),
    // The demonstration lets everybody sign in as anybody: it is for this machine alone unless ENLACE_HOST says otherwise.
    host: process.env.ENLACE_HOST || (databaseUrl ? undefined : '127.0.0.1'),
    databaseUrl: databaseUrl || undefined,
    demo: !databaseUrl && demo !== '0',
  }
}

/** @param {string} value */
function checkDatabaseUrl(value) {
  const good = URL.canParse(value) && ['postgresql:', 'postgres:'].includes(new URL(value).protocol)
  // The value itself holds a password, so it is not shown.
  if (!good) {
    throw new Refusal('DATABASE_URL must be an address like postgresql://user:password@host:5432/database.')
  }
}

/**
 * Hands the app the settings that belong to a database that we brought: what is missing is made up.
 * @param {Settings} settings
 * @param {string} databaseUrl
 */
export function setEmbedded(settings, databaseUrl) {
  process.env.DATABASE_URL = databaseUrl
  process.env.ENLACE_EMBEDDED_DATABASE = '1'
  process.env.ENLACE_DEMO = settings.demo ? '1' : '0'
  process.env.ENLACE_URL ||= `http://localhost:${settings.port}`
  process.env.AUTH_SECRET ||= keptSecret('auth-secret')
}

/** Refuses what the app itself would refuse later, in the app's own words. */
export async function checkSettings() {
  const { tsImport } = await import('tsx/esm/api')
  /** @type {typeof import('../lib/env')} */
  const { getEnv, SettingsError } = await tsImport('../lib/env.ts', import.meta.url)
  try {
    getEnv()
  } catch (error) {
    if (error instanceof SettingsError) throw new Refusal(`${error.message}.`)
    throw error
  }
}

/** A secret that is made once and kept, so that sessions outlive a restart. @param {string} name */
function keptSecret(name) {
  const file = path.join(dataDir, name)
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Refusal(`${file} cannot be read: Enlace was started here by another user before.`)
  }
}
