// Talking to a Postgres.
import pg from 'pg'

/** @param {string} user @param {string} password @param {number} port @param {string} database */
export const address = (user, password, port, database) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`

/** The superuser's address. @param {number} port @param {string} password */
export const adminAddress = (port, password) => address('postgres', password, port, 'postgres')

/** Whether the server on this port serves this data. @param {string} data @param {number} port @param {string} password */
export async function answersFor(data, port, password) {
  try {
    const shown = await withClient(adminAddress(port, password), (client) => client.query('SHOW data_directory'))
    return shown.rows[0].data_directory === data
  } catch {
    return false
  }
}

/**
 * Runs work with a connection that is closed afterwards.
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
  // Without a listener, a connection that the server ends would end this process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
