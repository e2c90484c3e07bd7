// `npm run serve`, for deployments: the build that is there, on DATABASE_URL, with every setting given and checked.
import { existsSync } from 'node:fs'
import { requirePackages } from './packages.mjs'
import { checkPort } from './port.mjs'
import { inProject } from './project.mjs'
import { checkSettings, readSettings } from './settings.mjs'
import { Refusal, say } from './steps.mjs'
import { giveUp, runCommand } from './stopping.mjs'

await runCommand(
  async () => {
    const settings = readSettings()
    requirePackages()
    await checkSettings()
    await checkPort(settings.port, settings.host)
    const { openDatabase } = await import('./database.mjs')
    await openDatabase(settings)
    if (!existsSync(inProject('.next', 'BUILD_ID'))) throw new Refusal('There is no build: npm run build makes one.')
    const { serve } = await import('./next.mjs')
    await serve('start', settings, giveUp)
    say(`Enlace serves ${process.env.ENLACE_URL} on port ${settings.port}.`)
  },
  { onSignal: 0, stay: true },
)
