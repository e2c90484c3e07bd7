// What the test runners wrote about their runs, as two numbers. Only what ran and passed has passed: a skipped test, a
// file that could not be loaded and a run that broke off have failed.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {Counts} counts
 * @param {number} exitCode of the runner: it may fail without a failed test, and without any test
 * @returns {Counts}
 */
function settle({ passed, failed }, exitCode) {
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed }
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/**
 * @param {string} file what vitest's json reporter wrote
 * @param {number} exitCode
 */
export function countVitest(file, exitCode) {
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = read(file)?.testResults ?? []
  const counts = { passed: 0, failed: 0 }
  for (const { status, assertionResults: tests } of files) {
    const passed = tests.filter((one) => one.status === 'passed').length
    counts.passed += passed
    counts.failed += tests.length - passed
    if (tests.length === passed && status !== 'passed') counts.failed += 1
  }
  return settle(counts, exitCode)
}

/**
 * @param {string} file what Playwright's json reporter wrote
 * @param {number} exitCode
 */
export function countPlaywright(file, exitCode) {
  const { expected = 0, unexpected = 0, skipped = 0, flaky = 0 } = read(file)?.stats ?? {}
  return settle({ passed: expected, failed: unexpected + skipped + flaky }, exitCode)
}

/** How vitest and fast-check begin what they tell of an expectation that was not met. */
const ASSERTION = /AssertionError|Property failed after|instead of (rejecting|resolving)|Snapshot .* mismatched/

/**
 * What is red in a run, test by test: the file below `root`, the first line of why, and whether an expectation was not met. A file that could
 * not be loaded, and a run that wrote nothing, are red without one.
 * @param {string} file what vitest's json reporter wrote
 * @param {string} root
 * @returns {{ file: string, byAssertion: boolean, why: string }[]}
 */
export function redTests(file, root) {
  /** @type {{ name: string, status: string, message?: string, assertionResults: { status: string, failureMessages?: string[] }[] }[] | undefined} */
  const files = read(file)?.testResults
  if (!files) return [{ file: '', byAssertion: false, why: 'the run broke off' }]
  return files.flatMap(({ name, status, message = '', assertionResults }) => {
    const told = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ failureMessages = [] }) => failureMessages.join('\n'))
    if (told.length === 0 && status !== 'passed') told.push(message)
    return told.map((text) => ({
      file: path.relative(root, name).replaceAll(path.sep, '/'),
      byAssertion: ASSERTION.test(text),
      why: text.split('\n')[0] ?? '',
    }))
  })
}
