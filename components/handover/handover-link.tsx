import { findHandover } from '@/lib/handover/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { UnitView } from '@/lib/units/queries'

/** The way to a unit's hand-over, for who may open one or read the one that there is. */
export async function HandoverLink({ viewer, unit, locale }: { viewer: Actor; unit: UnitView; locale: Locale }) {
  const mayOpen = can(viewer, 'handover.open', { networkId: unit.networkId, unitId: unit.id })
  if (!mayOpen && !(await findHandover(viewer, unit.id, new Date()))) return null
  return <a href={`/${locale}/workspace/units/${unit.slug}/handover`}>{getTranslator(locale, 'handover')('title')}</a>
}
