// Once per run of vitest: a server, and on it a migrated template from which lib/db/test-database.ts copies each test
// file's own database.
import { migrate } from './migrate.mjs'
import { testServer } from './test-server.mjs'

/** @param {import('vitest/node').TestProject} project */
export default async function setup(project) {
  const server = await testServer()
  const template = await server.createDatabase('template')
  await migrate(template)
  project.provide('databaseServer', server.url)
  project.provide('databaseTemplate', new URL(template).pathname.slice(1))
  return server.stop
}
