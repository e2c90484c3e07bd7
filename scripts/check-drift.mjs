// One stage of `npm test`: fails, showing the difference, when a migrated database is not what the models describe.
import { migrate } from './migrate.mjs'
import { schemaDrift } from './schema-drift.mjs'
import { Refusal, say } from './steps.mjs'
import { atEnd, runCommand } from './stopping.mjs'
import { testServer } from './test-server.mjs'

await runCommand(async () => {
  const server = await testServer()
  atEnd(server.stop)
  const url = await server.createDatabase('drift')
  await migrate(url)
  const difference = await schemaDrift(url)
  if (difference)
    throw new Refusal(`${difference}The migrations do not make what prisma/models describes: this is missing.`)
  say('The migrations make what prisma/models describes.')
})
