import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { parseRequired } from '@/lib/i18n/localized-text'
import type { ActivityResource, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { activityResource } from '@/lib/schedule/rules'
import type { FileToSend, MaterialView } from './view'

type Meeting = { id: string; resource: ActivityResource }

const facts = {
  ...{ id: true, version: true, position: true, title: true, audience: true, agendaItemId: true },
  ...{ url: true, type: true, size: true },
} as const

/** The materials of an activity that the viewer may have, in order; a null viewer is the public. */
export const listMaterials = cache(async (viewer: Viewer, { id, resource }: Meeting): Promise<MaterialView[]> => {
  if (!can(viewer, 'material.read', { ...resource, isForAll: true })) return []
  const seesAll = can(viewer, 'material.read', { ...resource, isForAll: false })
  const rows = await getDb().material.findMany({
    where: { activityId: id, ...(seesAll ? {} : { audience: 'PUBLIC' }) },
    orderBy: { position: 'asc' },
    select: facts,
  })
  return rows.map(({ title, audience, url, type, size, ...row }) => ({
    ...row,
    title: parseRequired(title),
    isForAll: audience === 'PUBLIC',
    content: type ? { of: 'file', type, size: size ?? 0 } : { of: 'link', url: url ?? '' },
  }))
})

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The file at an address, for whoever may have it at this moment; null for anybody else, for a link, and where there is none: nothing tells these apart.
 */
export async function findFile(viewer: Viewer, id: string): Promise<FileToSend | null> {
  if (!uuid.test(id)) return null
  const row = await getDb().material.findFirst({
    where: { id, activity: { removedAt: null, unit: { archivedAt: null } } },
    select: {
      ...{ id: true, title: true, audience: true, type: true, size: true, sha256: true },
      activity: {
        select: {
          unitId: true,
          hostCityId: true,
          unit: { select: { networkId: true } },
          plan: { select: { createdAt: true, publishedAt: true, closedAt: true } },
        },
      },
    },
  })
  if (!row?.type || row.size === null || row.sha256 === null) return null
  const { type, size, sha256 } = row
  const resource = { ...activityResource(row.activity), isForAll: row.audience === 'PUBLIC' }
  if (!can(viewer, 'material.read', resource)) return null
  const isPublic = can(null, 'material.read', resource)
  return { id: row.id, title: parseRequired(row.title), type, size, sha256, isPublic }
}

/** A piece of a file that {@link findFile} found, the first one being 0; null after the last, and once the file was removed. */
export async function readChunk(materialId: string, position: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunk = await getDb().materialChunk.findUnique({
    where: { materialId_position: { materialId, position } },
    select: { bytes: true },
  })
  return chunk?.bytes ?? null
}
