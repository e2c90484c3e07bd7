import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { notPersonal, withoutPeople } from './not-personal'
import { keptRecords } from './personal-data'

const folder = path.resolve(import.meta.dirname, '../../prisma/models')
const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'))
const blocks = sources.flatMap((text) => [...text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)])
const names = new Set(blocks.map(([, name]) => name))

/** The models of the database with their columns; what leads to other models is none. */
const models = blocks.map(([, name = '', body = '']) => {
  const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\?|\[\])?/gm)].map(([, field = '', type = '']) => ({
    field,
    type,
  }))
  return { name, columns: fields.filter(({ type }) => !names.has(type)).map(({ field }) => field) }
})

const personal = new Map<string, string[]>()
for (const { of } of keptRecords) {
  for (const [model, columns] of Object.entries(of)) {
    personal.set(model, [...(personal.get(model) ?? []), ...Object.keys(columns)])
  }
}
const classified = (model: string) => [...(personal.get(model) ?? []), ...(notPersonal[model] ?? [])].sort()

test('the models are read', () => {
  expect(models.length).toBeGreaterThan(15)
  expect(models.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Person', 'Delegate', 'Contact', 'Mail', 'SignInRequest', 'City', 'ChangeRecord']),
  )
})

test('of every model it is said whether it has to do with people', () => {
  const said = [...new Set([...personal.keys(), ...Object.keys(notPersonal)]), ...withoutPeople]
  expect(models.map(({ name }) => name).toSorted()).toEqual(said.toSorted())
})

test('a model without people leads to none, and has no column that sounds like them', () => {
  const soundsLikeThem = (column: string) =>
    /person|mail|phone|address/i.test(column) || (/(ById|[a-z]Name)$/.test(column) && column !== 'placeName')
  const suspicious = models.filter(({ name, columns }) => withoutPeople.includes(name) && columns.some(soundsLikeThem))
  expect(suspicious.map(({ name }) => name)).toEqual([])
})

describe('of a model that has to do with people, every column is said to tell of them or not to', () => {
  test.each([...new Set([...personal.keys(), ...Object.keys(notPersonal)])])('%s', (name) => {
    expect(models.find((model) => model.name === name)?.columns.toSorted()).toEqual(classified(name))
  })
})

test('nothing is said twice', () => {
  for (const name of new Set([...personal.keys(), ...Object.keys(notPersonal)])) {
    expect(new Set(classified(name)).size, name).toBe(classified(name).length)
  }
  const keys = keptRecords.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
