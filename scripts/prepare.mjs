// What stands before both `npm start` and `npm run dev`: everything from a fresh clone to a filled database.

import { checkNode, ensurePackages } from './packages.mjs'
import { checkPort } from './port.mjs'
import { checkSettings, readSettings } from './settings.mjs'
import { Refusal, step } from './steps.mjs'

/**
 * @param {(message: string) => void} whenLost is told when our own database ends under us
 * @returns {Promise<import('./settings.mjs').Settings>}
 */
export async function prepare(whenLost) {
  checkNode()
  const settings = readSettings()
  await checkPort(settings.port, settings.host)
  await ensurePackages()
  // These load packages, which were not there before.
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  const { migrate } = await import('./migrate.mjs')
  const { isEmpty, openDatabase } = await import('./database.mjs')
  const { runTypeScript } = await import('./run-ts.mjs')

  const { url, ours } = await openDatabase(settings, whenLost)
  if (!ours) throw new Refusal('Enlace is already running in this folder.')
  await checkSettings()
  await ensurePrismaClient()
  await step('Bringing the database up to date', () => migrate(url), countMigrations)
  if (await isEmpty(url)) {
    await step('Loading the first data', () => runTypeScript('prisma/seed.ts', 'The first data could not be loaded.'))
  }
  return settings
}

const countMigrations = (/** @type {number} */ count) => (count === 0 ? 'nothing new' : `${count} applied`)
