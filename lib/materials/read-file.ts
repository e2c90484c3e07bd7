import 'server-only'
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { type Refusal, refuse } from '@/lib/errors'
import { type MaterialType, typeByEnding } from './file-types'
import { MOST_BYTES } from './rules'

/** A file as it is kept: `type` is what its bytes say, never its name or who sent it; `sha256` in hex is of these bytes. */
export type AcceptedFile = { ok: true; type: MaterialType; bytes: Uint8Array; sha256: string }

/** Of a picture, in points: more than telephones take. A small file can say that it is a picture of a thousand times as many. */
const MOST_PIXELS = 60_000_000

/** One picture is worked on by one thread, for so long. */
const PATIENCE_S = 20
sharp.concurrency(1)
sharp.cache(false)

/**
 * Looks at the bytes of a file that somebody sent. Documents are kept as they are and never unpacked. Pictures are drawn anew, upright, without what cameras write
 * into them: where and when they were taken, and by whom. Refuses `materialTooLarge`, `materialType` for what is not taken, and `pictureUnreadable` for a picture that
 * is broken or has too many points.
 */
export async function acceptFile(bytes: Uint8Array): Promise<AcceptedFile | Refusal> {
  if (bytes.length > MOST_BYTES) return refuse('materialTooLarge')
  const type = await typeOf(bytes)
  if (!type) return refuse('materialType')
  const kept = await keptBytes(type, bytes)
  if (!kept) return refuse('pictureUnreadable')
  if (kept.length > MOST_BYTES) return refuse('materialTooLarge')
  return { ok: true, type, bytes: kept, sha256: createHash('sha256').update(kept).digest('hex') }
}

async function typeOf(bytes: Uint8Array): Promise<MaterialType | null> {
  try {
    return typeByEnding((await fileTypeFromBuffer(bytes))?.ext)
  } catch {
    // An archive that contradicts itself.
    return null
  }
}

async function keptBytes(type: MaterialType, bytes: Uint8Array): Promise<Uint8Array | null> {
  switch (type) {
    case 'JPEG':
      return drawnAnew(bytes, (picture) => picture.jpeg({ quality: 90 }))
    case 'PNG':
      return drawnAnew(bytes, (picture) => picture.png())
    case 'WEBP':
      return drawnAnew(bytes, (picture) => picture.webp({ quality: 90 }))
    default:
      return bytes
  }
}

/** The picture upright, in the colours of the web, and nothing else of the file; null when it cannot be read. */
async function drawnAnew(bytes: Uint8Array, encode: (picture: Sharp) => Sharp): Promise<Uint8Array | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
    return await encode(picture).timeout({ seconds: PATIENCE_S }).toBuffer()
  } catch {
    return null
  }
}
