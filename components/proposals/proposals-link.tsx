import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { isCoordinated } from '@/lib/mandates/queries'
import type { Actor } from '@/lib/permissions/actor'
import { countWaiting, readsAllProposals } from '@/lib/proposals/queries'
import { proposingCityIds } from '@/lib/proposals/rules'
import type { UnitView } from '@/lib/units/queries'
import { proposalsHref } from './addresses'

type ProposalsLinkProps = { viewer: Actor; unit: UnitView; locale: Locale }

/** The way from a unit to its proposals, for who makes them and who answers them; it says how many wait for the reader. */
export async function ProposalsLink({ viewer, unit, locale }: ProposalsLinkProps) {
  const resource = { networkId: unit.networkId, unitId: unit.id }
  if (!readsAllProposals(viewer, resource) && proposingCityIds(viewer, resource).length === 0) return null
  const counted = { id: unit.id, isCoordinated: await isCoordinated(unit, new Date()) }
  const count = (await countWaiting(viewer, [counted])).get(unit.id)
  const t = getTranslator(locale, 'proposals')
  return <a href={proposalsHref(unit, locale)}>{count ? t('linkWaiting', { count }) : t('link')}</a>
}
