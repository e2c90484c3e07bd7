// What the test runners wrote about their runs, as two numbers. Only what ran and passed has passed: a skipped test, a
// file that could not be loaded and a run that broke off have failed.
import { existsSync, readFileSync } from 'node:fs'

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
