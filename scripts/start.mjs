// `npm start`: from a fresh clone to a running Enlace. `npm run dev` is the same with Next's development server.
import { prepare } from './prepare.mjs'
import { say, step } from './steps.mjs'
import { giveUp, runCommand } from './stopping.mjs'

const mode = process.argv[2] === 'dev' ? 'dev' : 'start'

async function start() {
  say('Enlace')
  const settings = await prepare(giveUp)
  const { ensureBuild, serve } = await import('./next.mjs')
  if (mode === 'start') await ensureBuild()
  await step('Starting the server', () => serve(mode, settings, giveUp))
  say()
  say(`Enlace runs at ${process.env.ENLACE_URL}`)
  say(
    settings.demo
      ? 'To sign in, open “Sign in” there: every demonstration person can be chosen with one click.'
      : 'To sign in, open “Sign in” there: a link and a code are sent by e-mail.',
  )
  if (!process.env.SMTP_URL) say(`Mail is not sent but written to ${process.env.MAIL_OUTBOX_DIR || '.data/outbox'}.`)
  say('Ctrl-C stops it.')
}

await runCommand(start, { onSignal: 0, stay: true })
