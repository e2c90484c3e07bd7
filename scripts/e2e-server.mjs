// What the browser tests run against: the tests' build, served as in production, on a fresh database.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { migrate } from './migrate.mjs'
import { serve } from './next.mjs'
import { dataDir, inProject } from './project.mjs'
import { runTypeScript } from './run-ts.mjs'
import { TEST_BUILD } from './stages.mjs'
import { Refusal } from './steps.mjs'
import { atEnd, endAll } from './stopping.mjs'
import { testServer } from './test-server.mjs'

/**
 * Puts the app's settings into the environment, where the tests find them too, and starts the server.
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} ends it all
 */
export async function startE2eServer(port) {
  if (!existsSync(inProject(TEST_BUILD, 'BUILD_ID'))) throw new Refusal('There is no build: npm test -- e2e makes one.')
  const outbox = path.join(dataDir, `test-outbox-${process.pid}`)
  mkdirSync(outbox, { recursive: true })
  atEnd(() => rmSync(outbox, { recursive: true, force: true }))
  const server = await testServer()
  atEnd(server.stop)
  const database = await server.createDatabase('e2e')
  Object.assign(process.env, {
    DATABASE_URL: database,
    ENLACE_EMBEDDED_DATABASE: '1',
    ENLACE_DEMO: '1',
    ENLACE_URL: `http://localhost:${port}`,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    MAIL_OUTBOX_DIR: outbox,
    SMTP_URL: '',
    // Tests that compare whole tables before and after cannot have somebody work beside them.
    ENLACE_WORKER: process.env.E2E_LONG ? 'apart' : 'embedded',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  await migrate(database)
  await runTypeScript('prisma/seed.ts', 'The first data could not be loaded.')
  await serve('start', { port, host: '127.0.0.1', distDir: TEST_BUILD }, (message) => {
    process.stderr.write(`${message}\n`)
  })
  return endAll
}
