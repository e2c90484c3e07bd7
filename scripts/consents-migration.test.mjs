import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withClient } from './postgres-client.mjs'
import { inProject } from './project.mjs'

// What was agreed with one box must be seen by the same people once it is kept field by field.

const own = '20261125150000_privacy'
const name = `consents_${process.pid}`
const server = inject('databaseServer')
const url = new URL(server)
url.pathname = name

const sqlOf = (/** @type {string} */ folder) =>
  readFileSync(inProject('prisma', 'migrations', folder, 'migration.sql'), 'utf8')

beforeAll(() => withClient(server, (client) => client.query(`CREATE DATABASE ${name}`)))
afterAll(() => withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)))

test('a contact is seen by whom it was seen, since when it was agreed, and a telephone number by the unit', async () => {
  const folders = readdirSync(inProject('prisma', 'migrations')).filter((folder) => /^\d/.test(folder))
  const text = `'{"original":"pt","texts":{"pt":"Palavras"},"madeFrom":{}}'`
  const id = (/** @type {number} */ end) => `'00000000-0000-7000-8000-00000000000${end}'`

  const rows = await withClient(url.href, async (client) => {
    for (const folder of folders.filter((one) => one < own).sort()) await client.query(sqlOf(folder))
    await client.query(`
      INSERT INTO network (id, slug, name, time_zone) VALUES (${id(1)}, 'rede', 'Rede', 'UTC');
      INSERT INTO unit (id, network_id, slug, acronym, name) VALUES (${id(2)}, ${id(1)}, 'unidade', 'U', ${text});
      INSERT INTO contact (id, unit_id, name, office, organization, email, phone, public_since) VALUES
        (${id(3)}, ${id(2)}, 'Deise', ${text}, 'Prefeitura', 'deise@cidade.example', '55', '2016-02-01T12:00:00Z'),
        (${id(4)}, ${id(2)}, 'Helena', NULL, NULL, 'helena@cidade.example', '55', NULL)`)
    await client.query(sqlOf(own))
    const { rows: consents } = await client.query(`
      SELECT c.name AS who, field::text, audience::text, word::text, text_version, given_at = '2016-02-01T12:00:00Z' AS since_then
      FROM contact_consent JOIN contact c ON c.id = contact_id ORDER BY c.name, contact_consent.field`)
    return consents.map((row) => Object.values(row))
  })

  expect(rows).toEqual([
    ['Deise', 'name', 'PUBLIC', 'TOLD', 0, true],
    ['Deise', 'office', 'PUBLIC', 'TOLD', 0, true],
    ['Deise', 'organization', 'PUBLIC', 'TOLD', 0, true],
    ['Deise', 'email', 'PUBLIC', 'TOLD', 0, true],
    ['Deise', 'phone', 'UNIT', 'TOLD', 0, true],
    ['Helena', 'name', 'UNIT', 'TOLD', 0, false],
    ['Helena', 'email', 'UNIT', 'TOLD', 0, false],
    ['Helena', 'phone', 'UNIT', 'TOLD', 0, false],
  ])
})
