import { register } from 'node:module'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser'
import { freePort } from './scripts/port.mjs'

// Tests arrange their data with the app's own server code, which refuses to load outside of a server.
register('./e2e/server-code.mjs', import.meta.url)

// Chosen once: each worker reads this file again, and inherits the choice.
process.env.E2E_PORT ??= String(await freePort())

const tests = [
  { name: 'stories', testIgnore: /(sweeps|access)\/.*\.spec\.ts/, use: { trace: 'retain-on-failure' as const } },
  { name: 'sweeps', testMatch: /sweeps\/.*\.spec\.ts/ },
  // Compares whole tables before and after, and takes the database away: nothing else may run meanwhile.
  {
    name: 'access',
    testMatch: /access\/.*\.spec\.ts/,
    dependencies: ['stories', 'sweeps'],
    fullyParallel: false,
    workers: 1,
  },
]

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
  projects: process.env.PICTURES ? [{ name: 'pictures', testMatch: 'pictures.ts' }] : tests,
})
