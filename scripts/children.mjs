// Child processes that cannot outlive the command that started them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Refusal } from './steps.mjs'
import { atEnd, isStopping } from './stopping.mjs'

/** How long a server may take to finish what it is answering, and a tool to notice that it is to end (npm does not). */
const SERVER_GRACE_MS = 10_000
const TOOL_GRACE_MS = 500
const ownGroups = process.platform !== 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
atEnd(() => Promise.all([...running].map((child) => endChild(child, TOOL_GRACE_MS))))

/**
 * Starts a child in a process group of its own, so that Ctrl-C in the terminal reaches only us and we decide the
 * order in which things end, and so that the child's own children can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startChild(command, args, options) {
  const child = spawn(command, args, { detached: ownGroups, windowsHide: true, ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * Asks a child's group to end, and ends it by force when it does not.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [graceMs]
 */
export async function endChild(child, graceMs = SERVER_GRACE_MS) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signalGroup(child.pid, 'SIGTERM')
  const force = setTimeout(() => signalGroup(Number(child.pid), 'SIGKILL'), graceMs)
  await gone
  clearTimeout(force)
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(ownGroups ? -pid : pid, signal)
  } catch {
    // It ended by itself meanwhile.
  }
}

/**
 * Runs a program to its end and returns what it printed. When it fails, its output is shown and `failure` is the one
 * line that is refused with.
 * @param {string} failure
 * @param {string[]} command program and arguments
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function runQuietly(failure, [program = '', ...args], options = {}) {
  const child = startChild(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
    })
  }
  const code = await ended(child)
  if (code === 0) return output
  process.stderr.write(`\n${output}\n`)
  throw new Refusal(failure)
}

/**
 * Runs a program with its output in this terminal and answers its exit code.
 * @param {string[]} command program and arguments
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runAloud([program = '', ...args], options = {}) {
  return ended(startChild(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }))
}

/**
 * The exit code of a child; 1 when it could not be started or was ended by a signal. While we stop there is no answer,
 * so that nothing goes on from there.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => isStopping() || resolve(code ?? 1))
  })
}
