// `npm run worker`, for deployments whose servers leave the mail to it (ENLACE_WORKER=apart): sends what is due and does the duties.
import { endChild, startChild } from './children.mjs'
import { requirePackages } from './packages.mjs'
import { root } from './project.mjs'
import { checkSettings, readSettings } from './settings.mjs'
import { say } from './steps.mjs'
import { atEnd, giveUp, runCommand } from './stopping.mjs'

await runCommand(
  async () => {
    const settings = readSettings()
    requirePackages()
    await checkSettings()
    const { openDatabase } = await import('./database.mjs')
    await openDatabase(settings)
    // One process: a signal that ends it reaches the mail that is on its way, and not a wrapper.
    const program = ['--import', 'tsx', '--conditions=react-server', 'lib/notices/worker-process.ts']
    const worker = startChild(process.execPath, program, { cwd: root, stdio: 'inherit' })
    let ending = false
    worker.once('exit', () => ending || giveUp('The worker has stopped by itself.'))
    atEnd(() => {
      ending = true
      return endChild(worker)
    })
    say('The worker sends the mail. Ctrl-C stops it.')
  },
  { onSignal: 0, stay: true },
)
