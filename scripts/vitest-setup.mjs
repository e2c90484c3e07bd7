// Once per run of vitest: a server, and on it a migrated template from which lib/db/test-database.ts copies each test
// file's own database.
import path from 'node:path'
import { migrate } from './migrate.mjs'
import { startPostgres, withClient } from './postgres.mjs'
import { dataDir } from './project.mjs'

/** @param {import('vitest/node').TestProject} project */
export default async function setup(project) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startPostgres(path.join(dataDir, `test-${process.pid}`), { throwaway: true })
  const serverUrl = given ?? server?.url('postgres') ?? ''
  const template = `enlace_template_${process.pid}`
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${template}`))
  const url = new URL(serverUrl)
  url.pathname = template
  await migrate(url.href)
  project.provide('databaseServer', serverUrl)
  project.provide('databaseTemplate', template)
  return async () => {
    await withClient(serverUrl, (client) => client.query(`DROP DATABASE ${template}`))
    await server?.stop()
  }
}
