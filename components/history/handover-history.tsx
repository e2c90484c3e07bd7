import { notFound } from 'next/navigation'
import { LocalizedName } from '@/components/text/localized'
import { findHandover } from '@/lib/handover/queries'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'
import { type HistoryAt, HistoryPage } from './history-page'

/** The history of a unit's hand-over; who may read the hand-over may read it. */
export async function HandoverHistory({ unitSlug, now, ...at }: HistoryAt & { unitSlug: string; now: Date }) {
  const { viewer, locale } = at
  const found = await findUnit(viewer, unitSlug)
  const handover = found && (await findHandover(viewer, found.id, now))
  if (!handover) notFound()
  const { unit, outgoing, successor } = handover
  const scope = {
    of: 'handover',
    handoverId: handover.id,
    handover: {
      ...{ networkId: unit.networkId, unitId: unit.id },
      ...{ outgoingCityId: outgoing.id, successorCityId: successor?.id ?? null },
    },
  } as const
  const home = `/${locale}/workspace/units/${unit.slug}`
  return (
    <HistoryPage
      {...at}
      scope={scope}
      crumbs={[
        { label: unit.acronym, href: home },
        { label: getTranslator(locale, 'handover')('title'), href: `${home}/handover` },
      ]}
      title={getTranslator(locale, 'history')('titleOfHandover')}
      lead={<LocalizedName value={unit.name} locale={locale} />}
    />
  )
}
