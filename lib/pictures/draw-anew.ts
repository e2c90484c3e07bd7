import 'server-only'
import sharp, { type Sharp } from 'sharp'

/** Of a picture, in points: more than telephones take. A small file can say that it is a picture of a thousand times as many. */
const MOST_PIXELS = 60_000_000

/** One picture is worked on by one thread, for so long. */
const PATIENCE_S = 20
sharp.concurrency(1)
sharp.cache(false)

/** A picture as it was written; width and height in points. */
export type DrawnPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

/**
 * The picture of a file that somebody sent, upright, in the colours of the web, and nothing else of the file, as `encode` writes it: not what cameras write into
 * theirs (where and when it was taken, and by whom), nor what follows it. Null when it cannot be read or has too many points.
 */
export async function drawAnew(bytes: Uint8Array, encode: (picture: Sharp) => Sharp): Promise<DrawnPicture | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
    const { data, info } = await encode(picture).timeout({ seconds: PATIENCE_S }).toBuffer({ resolveWithObject: true })
    return { bytes: new Uint8Array(data), width: info.width, height: info.height }
  } catch {
    return null
  }
}
