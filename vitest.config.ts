import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // The package refuses to load outside of a server bundle; tests are the server.
      'server-only': path.join(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx,mjs}', '*.test.ts'],
    // What needs programs that npm does not bring is run by `npm test -- office` alone.
    exclude: [
      '**/node_modules/**',
      'prisma/generated/**',
      ...(process.env.ENLACE_OFFICE ? [] : ['**/*.office.test.ts']),
    ],
    // A zone of three quarters of an hour that no code may take for granted.
    env: {
      TZ: 'Pacific/Chatham',
      AUTH_SECRET: 'only for tests, never for anything else',
      ENLACE_URL: 'http://localhost:3000',
      MAIL_OUTBOX_DIR: '.data/test-outbox',
    },
    globalSetup: 'scripts/vitest-setup.mjs',
    // One more than there are cores, since files wait for Postgres and for mail servers. Left to itself, vitest runs one file at a time on two cores.
    maxWorkers: os.availableParallelism() + 1,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What it offers to modules is no module to Node 20.
    server: { deps: { inline: ['pptxgenjs'] } },
  },
})
