// `npm run pictures`: takes the pictures of docs/ anew, from the app as it is now.
import { runAloud } from './children.mjs'
import { checkNode, ensurePackages } from './packages.mjs'
import { installed, root } from './project.mjs'
import { Refusal } from './steps.mjs'
import { runCommand } from './stopping.mjs'

await runCommand(async () => {
  checkNode()
  await ensurePackages()
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  const { ensureBuild } = await import('./next.mjs')
  const { TEST_BUILD } = await import('./stages.mjs')
  await ensurePrismaClient()
  await ensureBuild(TEST_BUILD)
  const playwright = [process.execPath, installed('@playwright', 'test', 'cli.js'), 'test']
  const failed = await runAloud(playwright, { cwd: root, env: { ...process.env, PICTURES: '1' } })
  if (failed) throw new Refusal('The pictures could not be taken.')
})
