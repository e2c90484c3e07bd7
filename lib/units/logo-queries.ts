import 'server-only'
import { getDb } from '@/lib/db/client'

/** A logo as those things name it that show it; width and height in points. Its bytes, PNG, are read where they are drawn. */
export type LogoView = { id: string; width: number; height: number; read: () => Promise<Uint8Array<ArrayBuffer>> }

const columns = { id: true, width: true, height: true } as const

/** The logo that a unit shows, or showed when something of its was published; null for none. The caller has made sure that what shows it may be read. */
export async function findLogo(id: string | null): Promise<LogoView | null> {
  return id === null ? null : withBytes(await getDb().unitLogo.findUnique({ where: { id }, select: columns }))
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The logo of this id, for anybody: the secretariat published it, and editions show it after another has taken its place. Null where there is none, and for that of an
 * archived unit, which is not public any more.
 */
export async function findPublicLogo(id: string): Promise<LogoView | null> {
  if (!uuid.test(id)) return null
  return withBytes(await getDb().unitLogo.findFirst({ where: { id, unit: { archivedAt: null } }, select: columns }))
}

function withBytes(logo: Omit<LogoView, 'read'> | null): LogoView | null {
  return logo && { ...logo, read: () => readBytes(logo.id) }
}

async function readBytes(id: string) {
  return (await getDb().unitLogo.findUniqueOrThrow({ where: { id }, select: { bytes: true } })).bytes
}
