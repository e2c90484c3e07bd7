// The parts of `npm test`. Each runs with its output in the terminal and answers what passed and what failed.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { runAloud } from './children.mjs'
import { dataDir, installed, root } from './project.mjs'
import { countPlaywright, countVitest } from './results.mjs'

/** The tests' own build, beside the one that `npm start` serves. */
export const TEST_BUILD = '.next-test'

/**
 * @typedef {import('./results.mjs').Counts} Counts
 * @typedef {{ name: string, part: 'check' | 'unit' | 'e2e' | 'long' | 'office', needs?: string, run: () => Promise<Counts> }} Stage
 *   `needs` names a stage without whose success this one cannot run
 */

/** @param {string[]} command @param {Record<string, string>} [env] */
function run(command, env = {}) {
  return runAloud([process.execPath, ...command], { cwd: root, env: { ...process.env, ...env } })
}

/** @param {number} exitCode @returns {Counts} */
const single = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const NEXT = installed('next', 'dist', 'bin', 'next')
const own = { NEXT_DIST_DIR: TEST_BUILD }

async function types() {
  const routes = await run([NEXT, 'typegen'], own)
  return single(routes || (await run([installed('typescript', 'bin', 'tsc'), '--project', 'tsconfig.check.json'])))
}

const lint = async () => single(await run([installed('@biomejs', 'biome', 'bin', 'biome'), 'check']))

const unused = async () => single(await run([installed('knip', 'bin', 'knip.js')]))

const drift = async () => single(await run([path.join(import.meta.dirname, 'check-drift.mjs')]))

const build = async () => single(await run([path.join(import.meta.dirname, 'build.mjs')], own))

/** Where a runner writes its results; those of an earlier run must not count when it breaks off. @param {string} name */
function resultsFile(name) {
  const file = path.join(dataDir, name)
  rmSync(file, { force: true })
  return file
}

/** @param {string[]} files all of them without any @param {Record<string, string>} env */
async function unit(files = [], env = {}) {
  const file = resultsFile('vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return countVitest(file, await run([installed('vitest', 'vitest.mjs'), 'run', ...reporters, ...files], env))
}

/** @param {Record<string, string>} [chosen] */
async function browser(chosen = {}) {
  const file = resultsFile('playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORBID_ONLY: '1', ...chosen }
  const playwright = [installed('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json']
  return countPlaywright(file, await run(playwright, env))
}

/** @type {Stage[]} */
export const STAGES = [
  { name: 'types', part: 'check', run: types },
  { name: 'lint', part: 'check', run: lint },
  { name: 'unused code', part: 'check', run: unused },
  { name: 'schema drift', part: 'check', run: drift },
  { name: 'unit and database tests', part: 'unit', run: () => unit() },
  { name: 'build', part: 'e2e', run: build },
  { name: 'browser tests', part: 'e2e', needs: 'build', run: () => browser() },
  {
    name: 'killed workers',
    part: 'long',
    run: () => unit(['lib/notices/worker-killed.test.ts'], { ENLACE_KILLS: '50' }),
  },
  { name: 'build of the long tests', part: 'long', run: build },
  {
    name: 'long browser tests',
    part: 'long',
    needs: 'build of the long tests',
    run: () => browser({ E2E_LONG: '1' }),
  },
  {
    name: 'presentations in LibreOffice and papers in poppler',
    part: 'office',
    run: () => unit(['office.test'], { ENLACE_OFFICE: '1' }),
  },
]
