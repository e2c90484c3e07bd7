import { notFound } from 'next/navigation'
import { proposalsHref } from '@/components/proposals/addresses'
import { LocalizedName } from '@/components/text/localized'
import { getTranslator } from '@/lib/i18n/translator'
import { findProposal } from '@/lib/proposals/queries'
import { type HistoryAt, HistoryPage } from './history-page'

/** The history of a proposal; who may read the proposal may read it. */
export async function ProposalHistory({
  unitSlug,
  proposalId,
  ...at
}: HistoryAt & { unitSlug: string; proposalId: string }) {
  const { viewer, locale } = at
  const proposal = await findProposal(viewer, unitSlug, proposalId)
  if (!proposal) notFound()
  const { unit } = proposal
  return (
    <HistoryPage
      {...at}
      scope={{ of: 'proposal', proposalId: proposal.id, proposal: proposal.resource }}
      crumbs={[
        { label: unit.acronym, href: `/${locale}/workspace/units/${unit.slug}` },
        { label: getTranslator(locale, 'proposals')('title'), href: proposalsHref(unit, locale) },
      ]}
      title={getTranslator(locale, 'history')('titleOfProposal')}
      lead={<LocalizedName value={proposal.title} locale={locale} />}
    />
  )
}
