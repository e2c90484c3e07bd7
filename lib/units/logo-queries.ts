import 'server-only'
import { getDb } from '@/lib/db/client'

/** A logo as it is kept: PNG; width and height in points. */
export type LogoPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The logo of this id, for anybody: the secretariat published it, and editions show it after another has taken its place. Null where there is none, and for that of an
 * archived unit, which is not public any more.
 */
export async function findPublicLogo(id: string): Promise<LogoPicture | null> {
  if (!uuid.test(id)) return null
  return getDb().unitLogo.findFirst({
    where: { id, unit: { archivedAt: null } },
    select: { bytes: true, width: true, height: true },
  })
}
