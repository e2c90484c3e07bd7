// `npm run privacy:erasures -- list.jsonl` writes down who was erased, without saying who that was; `npm run privacy:replay -- list.jsonl`, after a copy
// of the database was restored, erases them again.
import path from 'node:path'
import { runAloud } from './children.mjs'
import { requirePackages } from './packages.mjs'
import { inProject, root } from './project.mjs'
import { checkSettings, readSettings } from './settings.mjs'
import { Refusal } from './steps.mjs'
import { runCommand } from './stopping.mjs'

const [what = '', file] = process.argv.slice(2)

await runCommand(async () => {
  const settings = readSettings()
  requirePackages()
  if (what === 'list' && !file) throw new Refusal('Say which file to write: npm run privacy:erasures -- erasures.jsonl')
  const { openDatabase } = await import('./database.mjs')
  await openDatabase(settings)
  await checkSettings()
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  await ensurePrismaClient()
  const program = [inProject('scripts', 'run-ts.mjs'), 'lib/privacy/erasures-process.ts', what]
  const failed = await runAloud([process.execPath, ...program, ...(file ? [path.resolve(file)] : [])], { cwd: root })
  if (failed) throw new Refusal('The list of who was erased could not be used.')
})
