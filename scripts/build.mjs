// `npm run build`: the database client and the app, for a deployment. Needs neither a database nor settings.
import { checkNode, ensurePackages } from './packages.mjs'
import { runCommand } from './stopping.mjs'

await runCommand(async () => {
  checkNode()
  await ensurePackages()
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  const { ensureBuild } = await import('./next.mjs')
  await ensurePrismaClient()
  await ensureBuild(process.env.NEXT_DIST_DIR || undefined)
})
