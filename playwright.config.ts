import { register } from 'node:module'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser'
import { freePort } from './scripts/port.mjs'

// Tests arrange their data with the app's own server code, which refuses to load outside of a server.
register('./e2e/server-code.mjs', import.meta.url)

// Chosen once: each worker reads this file again, and inherits the choice.
process.env.E2E_PORT ??= String(await freePort())
// Where the machine has no locale with accents, Chromium would not name a file with one.
process.env.LC_ALL = 'C.UTF-8'

const tests = [
  { name: 'stories', testIgnore: /(sweeps|access)\/.*\.spec\.ts/ },
  { name: 'sweeps', testMatch: /sweeps\/(public-pages|poll-pages|mails)\.spec\.ts/ },
]

// Every page of the workspace as each role in each language, and every request of one person sent by all others.
const longTests = [
  { name: 'workspace', testMatch: /sweeps\/workspace-pages\.spec\.ts/ },
  // Compares whole tables before and after, and takes the database away: nothing else may run meanwhile.
  {
    name: 'access',
    testMatch: /access\/.*\.spec\.ts/,
    dependencies: ['workspace'],
    fullyParallel: false,
    workers: 1,
  },
]

function chosenProjects() {
  if (process.env.PICTURES) return [{ name: 'pictures', testMatch: 'pictures.ts' }]
  return process.env.E2E_LONG ? longTests : tests
}

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.FORBID_ONLY === '1',
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    launchOptions: await findBrowser(),
    screenshot: 'only-on-failure',
  },
  projects: chosenProjects(),
})
