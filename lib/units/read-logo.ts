import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { type Refusal, refuse } from '@/lib/errors'
import { type DrawnPicture, drawAnew } from '@/lib/pictures/draw-anew'

/** Of the file that is sent, in bytes: 2 MB, as people's computers count them. */
export const MOST_LOGO_BYTES = 2 * 1024 * 1024

/** A logo is kept at most so wide and so high, in points; the database checks it. */
export const LARGEST_LOGO = 800

const taken = ['png', 'jpg', 'webp']

/**
 * A unit's logo out of a file that somebody sent: whatever its name, its bytes say that it is PNG, JPEG or WebP. It is drawn anew as PNG, what is transparent stays
 * so, and it is made smaller where it is larger than {@link LARGEST_LOGO} each way. Refuses `logoTooLarge`, `logoType`, and `pictureUnreadable` for a picture
 * that is broken or has too many points.
 */
export async function readLogo(bytes: Uint8Array): Promise<{ ok: true; picture: DrawnPicture } | Refusal> {
  if (bytes.length > MOST_LOGO_BYTES) return refuse('logoTooLarge')
  if (!(await isTaken(bytes))) return refuse('logoType')
  const room = { width: LARGEST_LOGO, height: LARGEST_LOGO, fit: 'inside', withoutEnlargement: true } as const
  const picture = await drawAnew(bytes, (one) => one.resize(room).png())
  return picture ? { ok: true, picture } : refuse('pictureUnreadable')
}

async function isTaken(bytes: Uint8Array): Promise<boolean> {
  try {
    return taken.includes((await fileTypeFromBuffer(bytes))?.ext ?? '')
  } catch {
    // An archive that contradicts itself.
    return false
  }
}
