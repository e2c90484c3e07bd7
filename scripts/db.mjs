// `npm run db:migrate` and `npm run db:seed`: on DATABASE_URL, or on our own database, whether it runs or not.
import { requirePackages } from './packages.mjs'
import { readSettings } from './settings.mjs'
import { Refusal, step } from './steps.mjs'
import { runCommand } from './stopping.mjs'

async function bringUpToDate(/** @type {string} */ url) {
  const { migrate } = await import('./migrate.mjs')
  await step(
    'Bringing the database up to date',
    () => migrate(url),
    (count) => `${count} applied`,
  )
}

async function seed(/** @type {string} */ url) {
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  const { isEmpty } = await import('./database.mjs')
  const { runTypeScript } = await import('./run-ts.mjs')
  const { checkSettings } = await import('./settings.mjs')
  await checkSettings()
  await ensurePrismaClient()
  if (!(await isEmpty(url))) throw new Refusal('The database holds data already: the first data is for an empty one.')
  await step('Loading the first data', () => runTypeScript('prisma/seed.ts', 'The first data could not be loaded.'))
}

const work = process.argv[2] === 'seed' ? seed : bringUpToDate

await runCommand(async () => {
  const settings = readSettings()
  requirePackages()
  const { openDatabase } = await import('./database.mjs')
  const { url } = await openDatabase(settings)
  await work(url)
})
