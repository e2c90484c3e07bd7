// `npm run generate`: the database client, after the models changed. Starting, building and testing do it themselves.
import { ensurePackages } from './packages.mjs'
import { runCommand } from './stopping.mjs'

await runCommand(async () => {
  await ensurePackages()
  const { ensurePrismaClient } = await import('./prisma-client.mjs')
  await ensurePrismaClient()
})
