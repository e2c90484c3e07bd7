// `npm run test:planted`: shows that the tests of the promises can fail. Into a copy of the project each planted bug is put by itself, and
// the tests that are named with it must turn red by an assertion. `npm run test:planted -- word …` plants only the bugs whose promise or
// file has one of the words.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { endChild, startChild } from './children.mjs'
import { plantedBugs } from './planted-bugs/all.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { inProject, root } from './project.mjs'
import { redTests } from './results.mjs'
import { Refusal, say } from './steps.mjs'
import { atEnd, isStopping, runCommand, stop } from './stopping.mjs'
import { testServer } from './test-server.mjs'

const words = process.argv.slice(2)
const bugs = plantedBugs.filter(
  ({ promise, file }) => words.length === 0 || words.some((word) => `${promise} ${file}`.includes(word)),
)

/** @type {import('node:child_process').ChildProcess | undefined} */
let underWay

/** What git keeps, as it is on the disk now, in a folder that is removed at the end. */
function copyProject() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'enlace-planted-'))
  atEnd(() => rmSync(copy, { recursive: true, force: true, maxRetries: 3 }))
  // Before the folder goes: what still runs in it would write into it again.
  atEnd(() => underWay && endChild(underWay))
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of tracked.filter((name) => name !== '' && existsSync(inProject(name)))) {
    cpSync(inProject(file), path.join(copy, file))
  }
  cpSync(inProject('prisma', 'generated'), path.join(copy, 'prisma', 'generated'), { recursive: true })
  symlinkSync(inProject('node_modules'), path.join(copy, 'node_modules'), 'junction')
  return copy
}

/**
 * Runs the tests of some bugs in the copy and answers what was red.
 * @param {string} copy
 * @param {import('./planted-bugs/all.mjs').PlantedBug[]} chosen all of them with `only`, or none
 */
async function runTests(copy, chosen) {
  const files = new Set(chosen.flatMap(({ tests }) => tests))
  const names = chosen.flatMap(({ only }) => only ?? [])
  const filter = names.length > 0 ? ['--testNamePattern', names.map((name) => `^${name}`).join('|')] : []
  const results = path.join(copy, 'vitest-results.json')
  rmSync(results, { force: true })
  const vitest = path.join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  const child = startChild(
    process.execPath,
    [vitest, 'run', '--reporter=json', `--outputFile=${results}`, ...filter, ...files],
    // Quiet: a bug that is caught prints pages of failures, which here are what one wants.
    { cwd: copy, stdio: 'ignore' },
  )
  underWay = child
  await new Promise((resolve) => {
    child.once('error', resolve)
    child.once('close', () => isStopping() || resolve(undefined))
  })
  return redTests(results, copy)
}

/** @param {string} source @param {import('./planted-bugs/all.mjs').PlantedBug} bug */
function plant(source, { file, edits }) {
  return edits.reduce((text, [find, replace]) => {
    if (text.split(find).length === 2) return text.replace(find, () => replace)
    throw new Refusal(`The text to change does not stand in ${file} exactly once:\n${find}`)
  }, source)
}

/**
 * Null when the bug is caught, else why it is not.
 * @param {string} copy
 * @param {import('./planted-bugs/all.mjs').PlantedBug} bug
 */
async function tryBug(copy, bug) {
  const file = path.join(copy, bug.file)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, plant(source, bug))
  const red = await runTests(copy, [bug])
  writeFileSync(file, source)
  if (red.some(({ byAssertion }) => byAssertion)) return null
  return red.length > 0 ? `red, but by no assertion: ${red[0]?.why}` : `green with it: ${bug.tests.join(', ')}`
}

/** A bug whose text is gone is told before anything runs: it would look as if it were caught for ever. */
function checkTexts() {
  for (const bug of bugs) plant(readFileSync(inProject(bug.file), 'utf8'), bug)
}

await runCommand(async () => {
  if (bugs.length === 0) throw new Refusal(`No planted bug has one of these words: ${words.join(', ')}.`)
  checkTexts()
  await ensurePrismaClient()
  const server = await testServer()
  atEnd(server.stop)
  process.env.TEST_DATABASE_URL = server.url

  const copy = copyProject()
  const redBefore = []
  for (const group of [bugs.filter(({ only }) => !only), bugs.filter(({ only }) => only)]) {
    if (group.length > 0) redBefore.push(...(await runTests(copy, group)))
  }
  let failed = 0
  for (const bug of bugs) {
    const sick = redBefore.find(({ file }) => bug.tests.includes(file))
    const why = sick ? `${sick.file} is red without it: ${sick.why}` : await tryBug(copy, bug)
    if (why) failed += 1
    say(why ? `NOT CAUGHT  ${bug.promise} (${why})` : `caught      ${bug.promise}`)
  }
  say(`${bugs.length - failed} passed, ${failed} failed`)
  await stop(failed > 0 ? 1 : 0)
})
