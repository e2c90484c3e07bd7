import 'server-only'
import { addressNextNotice, sendNextMail } from './delivery-mutations'
import { doDuties } from './duties'

const pause = 1_000
const pauseAfterFailure = 10_000

/** Does everything that is due at `now`: the duties, then the notices, then the mails. For tests and for the worker. */
export async function doWhatIsDue(now: Date, isStopping = () => false): Promise<void> {
  await doDuties(now)
  while (!isStopping() && (await addressNextNotice(now)));
  while (!isStopping() && (await sendNextMail(now)));
}

/**
 * Works until it is stopped: looks every second for what is due. What fails (the database is away) is told in one line, once, and tried again. Stopping
 * waits for the mail that is on its way.
 */
export function startWorker(): { stop: () => Promise<void> } {
  let stopping = false
  let isFailing = false
  let wake = () => {}
  const work = async () => {
    while (!stopping) {
      const next = await doWhatIsDue(new Date(), () => stopping).then(
        () => {
          isFailing = false
          return pause
        },
        (error) => {
          if (!isFailing) tellFailure(error)
          isFailing = true
          return pauseAfterFailure
        },
      )
      if (stopping) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, next)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
  const done = work()
  return {
    stop() {
      stopping = true
      wake()
      return done
    },
  }
}

function tellFailure(error: unknown): void {
  const message = error instanceof Error ? error.message.trim().split('\n').at(-1) : 'unknown'
  process.stderr.write(`The mail worker will try again: ${message}\n`)
}
