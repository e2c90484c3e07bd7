import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'

export type RegisteredUnit = { id: string; slug: string; acronym: string; name: LocalizedText; isArchived: boolean }

/** Every unit of a network by acronym, archived ones too; nothing for a viewer outside of its secretariat. */
export async function listRegisteredUnits(viewer: Viewer, networkId: string): Promise<RegisteredUnit[]> {
  if (!can(viewer, 'unit.create', { networkId })) return []
  const units = await getDb().unit.findMany({
    where: { networkId },
    orderBy: [{ acronym: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, acronym: true, name: true, archivedAt: true },
  })
  return units.map(({ archivedAt, name, ...unit }) => ({
    ...unit,
    name: parseRequired(name),
    isArchived: archivedAt !== null,
  }))
}
