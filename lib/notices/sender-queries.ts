import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import { listUnitReaders } from './reader-queries'

/** In whose name a unit's mail goes, and who gets the answers: a delegate of the coordinating city; null while nobody coordinates. */
export type UnitSender = { acronym: string; name: LocalizedText; replyTo: string | null }

export async function findUnitSender(unitId: string, now: Date): Promise<UnitSender | null> {
  const unit = await getDb().unit.findUnique({ where: { id: unitId }, select: { acronym: true, name: true } })
  if (!unit) return null
  const [first] = await listUnitReaders(unitId, now, ['COORDINATION'])
  return { acronym: unit.acronym, name: parseRequired(unit.name), replyTo: first?.address ?? null }
}
