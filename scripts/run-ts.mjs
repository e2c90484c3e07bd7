// Runs a TypeScript file of the project as the server would: `node scripts/run-ts.mjs prisma/seed.ts`.
import { runAloud, runQuietly } from './children.mjs'
import { installed, root } from './project.mjs'

/** The condition makes `server-only` a package that may be loaded. */
const command = [process.execPath, installed('tsx', 'dist', 'cli.mjs'), '--conditions=react-server']

/**
 * Runs it without a word, unless it fails.
 * @param {string} file
 * @param {string} failure the line to refuse with
 */
export const runTypeScript = (file, failure) => runQuietly(failure, [...command, file], { cwd: root })

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await runAloud([...command, ...process.argv.slice(2)], { cwd: root })
}
