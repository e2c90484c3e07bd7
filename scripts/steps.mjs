// What the person in front of the terminal sees: one line per step with its time, and one line when it cannot go on.

/** An expected end: its message is the one line that is shown, without a stack. */
export class Refusal extends Error {}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one step, showing its title while it runs and its time when it is done. A string in the answer's `note` is
 * shown beside the time.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @param {(result: T) => string} [note]
 * @returns {Promise<T>}
 */
export async function step(title, work, note) {
  const since = performance.now()
  process.stdout.write(`  ${title} … `)
  try {
    const result = await work()
    process.stdout.write(`${seconds(since)}${note ? ` (${note(result)})` : ''}\n`)
    return result
  } catch (error) {
    process.stdout.write('\n')
    throw error
  }
}

/** One line that is not a step. @param {string} [line] */
export function say(line = '') {
  process.stdout.write(`${line}\n`)
}

/**
 * The line for an error: the message alone for what was foreseen, the stack for what was not.
 * @param {unknown} error
 */
export function lineFor(error) {
  if (error instanceof Refusal) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
