import { unzip, zip } from './zip'

/** Of our own making, so that these are never reached. */
const limits = { files: 5_000, bytes: 200_000_000 }
const CORE = 'docProps/core.xml'

/**
 * An archive of office software packed anew, so that the same content is the same bytes: the library that wrote it gives it the moment of writing as its date and as
 * that of each file in it.
 */
export function packAlike(archive: unknown, date: Date): Uint8Array<ArrayBuffer> {
  const files = archive instanceof Uint8Array ? unzip(archive, limits, (name) => !name.endsWith('/')) : null
  const core = files?.get(CORE)
  if (!files || !core) throw new Error('office documents are archives with their properties')
  const stamp = date.toISOString().replace(/\.\d+Z$/, 'Z')
  const text = Buffer.from(core).toString('utf8')
  files.set(CORE, Buffer.from(text.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${stamp}`)))
  return new Uint8Array(zip(files, { isPacked: true }))
}
