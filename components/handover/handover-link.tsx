import { hasHandover } from '@/lib/handover/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { UnitView } from '@/lib/units/queries'

/** Whether a unit's hand-over is for this viewer: who may open one, or read the one that there is. */
export async function mayReachHandover(viewer: Actor, unit: UnitView): Promise<boolean> {
  const mayOpen = can(viewer, 'handover.open', { networkId: unit.networkId, unitId: unit.id })
  return mayOpen || hasHandover(viewer, unit.id)
}

/** The way to a unit's hand-over. */
export function HandoverLink({ unit, locale }: { unit: UnitView; locale: Locale }) {
  return <a href={`/${locale}/workspace/units/${unit.slug}/handover`}>{getTranslator(locale, 'handover')('title')}</a>
}
