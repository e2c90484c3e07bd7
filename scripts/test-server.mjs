// The Postgres that tests use: the one that `npm test` started for all its parts, or one of their own.
import path from 'node:path'
import { startPostgres } from './postgres.mjs'
import { withClient } from './postgres-client.mjs'
import { dataDir } from './project.mjs'

/**
 * `url` is the address of its database "postgres". A database that is created here is dropped with the server, or
 * by `stop`.
 */
export async function testServer() {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startPostgres(path.join(dataDir, `test-${process.pid}`), { throwaway: true })
  const url = given ?? server?.url('postgres') ?? ''
  /** @type {string[]} */
  const created = []
  return {
    url,
    /** @param {string} purpose part of its name @returns {Promise<string>} its address */
    async createDatabase(purpose) {
      const name = `enlace_${purpose}_${process.pid}`
      await withClient(url, (client) => client.query(`CREATE DATABASE ${name}`))
      created.push(name)
      const address = new URL(url)
      address.pathname = name
      return address.href
    },
    async stop() {
      for (const name of created) {
        await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
      }
      await server?.stop()
    },
  }
}
