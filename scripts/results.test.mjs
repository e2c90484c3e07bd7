import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countVitest, redTests } from './results.mjs'

const dir = mkdtempSync(path.join(os.tmpdir(), 'enlace-results-'))
afterAll(() => rmSync(dir, { recursive: true }))

/** @param {unknown} content */
function written(content) {
  const file = path.join(dir, 'results.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitestFile = (/** @type {string} */ status, /** @type {string[]} */ ...tests) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

test('a skipped test of vitest has failed', () => {
  const file = written({ testResults: [vitestFile('passed', 'passed', 'passed', 'pending', 'todo')] })
  expect(countVitest(file, 0)).toEqual({ passed: 2, failed: 2 })
})

test('a test file that could not be loaded has failed, although no test in it did', () => {
  const file = written({ testResults: [vitestFile('passed', 'passed'), vitestFile('failed')] })
  expect(countVitest(file, 1)).toEqual({ passed: 1, failed: 1 })
})

test('an error outside of every test has failed', () => {
  expect(countVitest(written({ testResults: [vitestFile('passed', 'passed')] }), 1)).toEqual({ passed: 1, failed: 1 })
})

test('a run that wrote nothing, or ran nothing, has failed', () => {
  expect(countVitest(path.join(dir, 'missing.json'), 1)).toEqual({ passed: 0, failed: 1 })
  expect(countVitest(written({ testResults: [] }), 0)).toEqual({ passed: 0, failed: 1 })
})

test('skipped and unsteady browser tests have failed', () => {
  const file = written({ stats: { expected: 5, unexpected: 1, skipped: 2, flaky: 1 } })
  expect(countPlaywright(file, 1)).toEqual({ passed: 5, failed: 4 })
})

test('an expectation that was not met is told from a test that broke', () => {
  const failed = (/** @type {string} */ text) => ({ status: 'failed', failureMessages: [`${text}\n  at line 1`] })
  const assertionResults = [{ status: 'passed' }, failed('AssertionError: expected 1 to be 2'), failed('TypeError: no')]
  const testResults = [
    { name: path.join(dir, 'lib', 'a.test.ts'), status: 'failed', assertionResults },
    { name: path.join(dir, 'b.test.ts'), status: 'failed', message: 'Unexpected token', assertionResults: [] },
  ]
  expect(redTests(written({ testResults }), dir)).toEqual([
    { file: 'lib/a.test.ts', byAssertion: true, why: 'AssertionError: expected 1 to be 2' },
    { file: 'lib/a.test.ts', byAssertion: false, why: 'TypeError: no' },
    { file: 'b.test.ts', byAssertion: false, why: 'Unexpected token' },
  ])
  expect(redTests(path.join(dir, 'absent.json'), dir)).toMatchObject([{ byAssertion: false }])
})
