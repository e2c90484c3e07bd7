import { type ByLink, recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'

/**
 * Takes a contact away with everything that it says and what was agreed about it; plans that print it print nobody then. The record keeps that
 * there was one. Gives the tags of the pages that showed it.
 */
export async function eraseContact(
  tx: Transaction,
  contact: { id: string; unitId: string; unit: { slug: string } },
  by: Actor | ByLink,
): Promise<CacheTag[]> {
  const { id, unitId, unit } = contact
  const plans = await tx.plan.findMany({ where: { contactId: id }, select: { id: true } })
  await tx.plan.updateMany({ where: { contactId: id }, data: { contactId: null } })
  await tx.contact.delete({ where: { id } })
  const planIds = plans.length > 0 ? plans.map((plan) => plan.id) : [undefined]
  for (const planId of planIds) {
    const subject = { type: 'contact', id, unitId, planId } as const
    await recordChange(tx, by, { action: 'contact.update', subject, before: {}, after: null })
  }
  return touchedInUnit(unit.slug)
}
