// Servers that outlived the command that started them, because it was killed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { answersFor } from './postgres-client.mjs'

const PATIENCE_MS = 60_000

/**
 * A server that still runs on this data, because the start that began it was killed.
 * @param {string} data
 * @param {string} password
 */
export async function findLeftRunning(data, password) {
  const lock = path.join(data, 'postmaster.pid')
  for (let waited = 0; existsSync(lock) && waited < PATIENCE_MS; waited += 100) {
    const [pid, , , port] = readFileSync(lock, 'utf8').split('\n').map(Number)
    if (!pid || !servesData(pid, data)) {
      // After a restart of the machine another program may have the old server's number, or the folder was copied
      // from one in use; Postgres would refuse to start on the file that says so.
      rmSync(lock, { force: true })
      return undefined
    }
    if (port && (await answersFor(data, port, password))) return { port, end: () => endLeftRunning(pid, lock) }
    // It is starting or ending.
    await wait(100)
  }
  return undefined
}

/** Whether a process is a Postgres on this data. @param {number} pid @param {string} data */
function servesData(pid, data) {
  const command = `/proc/${pid}/cmdline`
  if (existsSync(command)) return readFileSync(command, 'utf8').split('\0').includes(data)
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return Boolean(stdout?.includes(data))
}

/** @param {number} pid @param {string} lock the file that the server removes last */
async function endLeftRunning(pid, lock) {
  process.kill(pid, 'SIGINT')
  for (let waited = 0; existsSync(lock) && waited < PATIENCE_MS; waited += 50) await wait(50)
}

/**
 * Removes what tests whose process was killed left behind: their folders end with its number.
 * @param {string} parent
 */
export async function clearAbandoned(parent) {
  for (const name of readdirSync(parent)) {
    const owner = /^test-(?:outbox-)?(\d+)$/.exec(name)?.[1]
    if (!owner || isAlive(Number(owner))) continue
    const lock = path.join(parent, name, 'data', 'postmaster.pid')
    const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : 0
    if (pid && servesData(pid, path.join(parent, name, 'data'))) await endLeftRunning(pid, lock)
    rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
