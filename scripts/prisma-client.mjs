// The database client that Prisma writes from prisma/schema.prisma and prisma/models.
import { runQuietly } from './children.mjs'
import { fingerprint, inProject, installed, root, unlessDone } from './project.mjs'
import { step } from './steps.mjs'

const generate = [process.execPath, installed('prisma', 'build', 'index.js'), 'generate']

/** Writes the client anew when the models or Prisma changed. */
export function ensurePrismaClient() {
  const current = fingerprint(['prisma/schema.prisma', 'prisma/models', 'prisma.config.ts', 'package-lock.json'])
  return unlessDone(inProject('prisma', 'generated', 'fingerprint'), current, () =>
    step('Writing the database client', () =>
      runQuietly('The database client could not be written: what Prisma says stands above.', generate, {
        cwd: root,
        // Prisma wants to download an engine that it does not run for this; any file that exists contents it.
        env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      }),
    ),
  )
}
