// Ends what was begun, last begun first, on a signal, on a failure and at the ordinary end.
import { lineFor } from './steps.mjs'

const PATIENCE_MS = 15_000

/** @type {(() => Promise<unknown> | unknown)[]} */
const endings = []
let stopping = false

/** @param {() => Promise<unknown> | unknown} end is run when the process stops */
export function atEnd(end) {
  endings.push(end)
}

export const isStopping = () => stopping

/** Ends what was begun, for those who do not end the process with it. */
export async function endAll() {
  while (endings.length > 0) {
    try {
      await endings.pop()?.()
    } catch (error) {
      process.stderr.write(`${lineFor(error)}\n`)
    }
  }
}

/**
 * Stops everything and ends the process. A second call changes nothing: Ctrl-C reaches us twice under npm, once from
 * the terminal and once passed on.
 * @param {number} code
 */
export async function stop(code) {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(code || 1), PATIENCE_MS).unref()
  await endAll()
  process.exit(code)
}

/**
 * Stops because of something that went wrong outside of any step; only the first such thing is told.
 * @param {string} message
 */
export function giveUp(message) {
  if (!stopping) process.stderr.write(`${message}\n`)
  void stop(1)
}

/**
 * Runs a command's work: a refusal becomes one line on stderr and exit code 1, a signal ends with `onSignal`. With
 * `stay`, the process lives on after the work until something stops it.
 * @param {() => Promise<unknown>} work
 * @param {{ onSignal?: number, stay?: boolean }} [options]
 */
export async function runCommand(work, { onSignal = 130, stay = false } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(onSignal))
  stopWithNpm(onSignal)
  try {
    await work()
    if (!stay) await stop(0)
  } catch (error) {
    // A step that fails because it is being stopped is no failure.
    if (stopping) return
    process.stderr.write(`${lineFor(error)}\n`)
    await stop(1)
  }
}

/**
 * An npm that is killed outright tells nobody; without it, nobody could stop us with Ctrl-C either.
 * @param {number} code
 */
function stopWithNpm(code) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && void stop(code), 1000).unref()
}
