import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inProject } from '../project.mjs'
import { plantedBugs } from './all.mjs'

// Planting them all takes long. That each still finds its line, and the tests that are to catch it, is seen here.
describe('a planted bug finds its lines', () => {
  test.each(plantedBugs.map((bug) => [bug.promise, bug]))('%s', (_, { file, edits, tests }) => {
    const source = readFileSync(inProject(file), 'utf8')
    for (const [find] of edits) expect(source.split(find), find).toHaveLength(2)
    expect(tests.filter((name) => !existsSync(inProject(name)))).toEqual([])
  })
})
