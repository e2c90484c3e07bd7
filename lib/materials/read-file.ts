import 'server-only'
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { type Refusal, refuse } from '@/lib/errors'
import { drawAnew } from '@/lib/pictures/draw-anew'
import { type MaterialType, typeByEnding } from './file-types'
import { MOST_BYTES } from './rules'

/** A file as it is kept: `type` is what its bytes say, never its name or who sent it; `sha256` in hex is of these bytes. */
export type AcceptedFile = { ok: true; type: MaterialType; bytes: Uint8Array; sha256: string }

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
      return drawn(bytes, (picture) => picture.jpeg({ quality: 90 }))
    case 'PNG':
      return drawn(bytes, (picture) => picture.png())
    case 'WEBP':
      return drawn(bytes, (picture) => picture.webp({ quality: 90 }))
    default:
      return bytes
  }
}

async function drawn(...[bytes, encode]: Parameters<typeof drawAnew>): Promise<Uint8Array | null> {
  return (await drawAnew(bytes, encode))?.bytes ?? null
}
