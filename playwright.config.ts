import { register } from 'node:module'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser'
import { freePort } from './scripts/port.mjs'

// Tests arrange their data with the app's own server code, which refuses to load outside of a server.
register('./e2e/server-code.mjs', import.meta.url)

// Chosen once: each worker reads this file again, and inherits the choice.
process.env.E2E_PORT ??= String(await freePort())

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
  projects: [
    { name: 'stories', testIgnore: /(sweeps|access)\/.*\.spec\.ts/, use: { trace: 'retain-on-failure' } },
    { name: 'sweeps', testMatch: /sweeps\/.*\.spec\.ts/ },
    // Compares whole tables before and after: nothing else may write meanwhile.
    { name: 'access', testMatch: /access\/.*\.spec\.ts/, dependencies: ['stories', 'sweeps'], fullyParallel: false },
  ],
})
