// Where things are, and whether they changed since they were last used.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** A path inside the project. @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts)

/** The program file of an installed package. @param {string[]} parts below node_modules */
export const installed = (...parts) => inProject('node_modules', ...parts)

/** Everything that runs, and what belongs to nobody else, is kept here (ignored by git). */
export const dataDir = inProject('.data')

/**
 * The files below a path of the project, in a fixed order; a file is its own list, what does not exist is empty.
 * @param {string} name
 * @param {(file: string) => boolean} wanted
 * @returns {string[]}
 */
function filesBelow(name, wanted) {
  const full = inProject(name)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [name]
  return readdirSync(full)
    .sort()
    .flatMap((entry) => filesBelow(`${name}/${entry}`, wanted))
    .filter(wanted)
}

/**
 * One hash over the names and contents of files: equal when nothing changed.
 * @param {string[]} names files and folders of the project
 * @param {(file: string) => boolean} [wanted]
 */
export function fingerprint(names, wanted = () => true) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesBelow(name, wanted))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * Does the work unless the stamp file says that it was done for this fingerprint.
 * @param {string} stamp file that keeps the fingerprint; it belongs inside what the work makes, to vanish with it
 * @param {string} current
 * @param {() => Promise<unknown>} work
 */
export async function unlessDone(stamp, current, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return
  await work()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, current)
}

/** A path as people see it: relative inside the project, whole outside. @param {string} file */
export function shown(file) {
  const relative = path.relative(root, file)
  return relative.startsWith('..') ? file : relative
}
