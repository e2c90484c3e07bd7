import sharp from 'sharp'
import type { Transaction } from '@/lib/db/client'

type Given = { unitId: string; colour?: string; width?: number; height?: number }

/** A unit's logo, which it shows from now on: a picture of one colour. */
export async function createLogo(db: Transaction, { unitId, colour = '#7a1f2b', width = 60, height = 20 }: Given) {
  const png = await sharp({ create: { width, height, channels: 4, background: colour } })
    .png()
    .toBuffer()
  const createdAt = new Date('2016-01-01T12:00:00Z')
  const logo = await db.unitLogo.create({ data: { unitId, bytes: new Uint8Array(png), width, height, createdAt } })
  await db.unit.update({ where: { id: unitId }, data: { logoId: logo.id } })
  return logo
}
