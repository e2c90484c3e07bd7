import { defineConfig } from 'prisma/config'

// The address is only needed by commands that talk to a database; `generate` and `validate` run without one.
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/unset' },
})
