// `npm test`: everything, on a fresh clone too. `npm test -- check`, `unit` or `e2e` runs a part. The last line says
// how much passed and failed.
import { checkNode, ensurePackages } from './packages.mjs'
import { Refusal, say } from './steps.mjs'
import { atEnd, runCommand, stop } from './stopping.mjs'

const PARTS = ['check', 'unit', 'e2e']
/** Only when it is asked for. */
const ALL = [...PARTS, 'long', 'office']

function chosenParts() {
  const parts = process.argv.slice(2)
  const unknown = parts.find((part) => !ALL.includes(part))
  if (unknown) throw new Refusal(`There is no part "${unknown}" of the tests: there are ${ALL.join(', ')}.`)
  return parts.length > 0 ? parts : PARTS
}

/** @param {string[]} parts */
async function runStages(parts) {
  const { STAGES } = await import('./stages.mjs')
  /** @type {{ name: string, passed: number, failed: number, seconds: string }[]} */
  const results = []
  for (const { name, needs, run } of STAGES.filter(({ part }) => parts.includes(part))) {
    say(`\n── ${name}`)
    const since = performance.now()
    const impossible = results.some((result) => result.name === needs && result.failed > 0)
    if (impossible) say(`Not run: ${needs} failed.`)
    const counts = impossible ? { passed: 0, failed: 1 } : await run()
    results.push({ name, ...counts, seconds: ((performance.now() - since) / 1000).toFixed(1) })
  }
  return results
}

/** The Postgres that the parts share; its address is handed on through the environment. */
async function startServer() {
  const { testServer } = await import('./test-server.mjs')
  const server = await testServer()
  atEnd(server.stop)
  process.env.TEST_DATABASE_URL = server.url
}

await runCommand(async () => {
  checkNode()
  const parts = chosenParts()
  await ensurePackages()
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  await ensurePrismaClient()
  await startServer()
  const results = await runStages(parts)
  say('\n── summary')
  for (const { name, passed, failed, seconds } of results) {
    say(`${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`)
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  await stop(sum('failed') > 0 ? 1 : 0)
})
