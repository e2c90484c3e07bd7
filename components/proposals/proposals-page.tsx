import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { isCoordinated } from '@/lib/mandates/queries'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findProposalGround, listProposals, readsAllProposals } from '@/lib/proposals/queries'
import type { ProposalGround, ProposalView } from '@/lib/proposals/view'
import { findUnit } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { NEW_PROPOSAL } from './addresses'
import { NewProposal } from './proposal-forms'
import { type ProposalProps, ProposalRow } from './proposal-row'

type ProposalsPageProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  place: EditPlace
  /** The plan for which somebody came to propose something, as the address says it. */
  planSlug: string | undefined
}

/**
 * What was proposed in a unit, as far as the reader has a part in it. Who takes part in the unit and has none is told whose the page is; to who never had to do with the
 * unit it is not there.
 */
export async function ProposalsPage({ viewer, locale, unitSlug, place, planSlug }: ProposalsPageProps) {
  const unit = await findUnit(viewer, unitSlug)
  const resource = unit && { networkId: unit.networkId, unitId: unit.id }
  if (!resource || !can(viewer, 'unit.readPrivate', resource)) notFound()
  const [proposals, ground, profile] = await Promise.all([
    listProposals(viewer, resource, await isCoordinated(unit, new Date())),
    findProposalGround(viewer, resource),
    getViewerProfile(),
  ])
  const t = getTranslator(locale, 'proposals')
  const home = { label: unit.acronym, href: `/${locale}/workspace/units/${unit.slug}` }
  const crumbs = [home, { label: t('title') }]
  const readsAll = readsAllProposals(viewer, resource)
  if (!readsAll && !ground.proposes && proposals.length === 0) {
    return (
      <RefusedPage {...{ locale, crumbs }} title={t('title')} ways={[home]}>
        <p>{t('refused', { unit: unit.acronym })}</p>
      </RefusedPage>
    )
  }
  const timeZone = profile?.timeZone ?? unit.network.timeZone
  return (
    <WorkspaceFrame {...{ locale, crumbs }} about={{ unitIds: [unit.id] }}>
      <Page
        eyebrow={unit.acronym}
        title={t('title')}
        lead={t(readsAll ? 'leadAll' : 'leadOwn', { unit: unit.acronym })}
      >
        <Lists {...{ proposals, ground, unit, locale, place, planSlug, timeZone }} />
      </Page>
    </WorkspaceFrame>
  )
}

type ListsProps = Omit<ProposalProps, 'proposal'> & {
  proposals: ProposalView[]
  ground: ProposalGround
  planSlug: string | undefined
}

/** What is open, with the way to a new one; then what is settled. */
function Lists({ proposals, ground, planSlug, ...shared }: ListsProps) {
  const { locale, place } = shared
  const t = getTranslator(locale, 'proposals')
  const mayPropose = ground.plans.length > 0
  const isWriting = mayPropose && place.editing === NEW_PROPOSAL
  const open = proposals.filter(({ settledAt }) => settledAt === null)
  const settled = proposals.filter(({ settledAt }) => settledAt !== null)
  const rows = (found: ProposalView[]) => (
    <ul className="item-list">
      {found.map((proposal) => (
        <ProposalRow key={proposal.id} {...shared} proposal={proposal} />
      ))}
    </ul>
  )
  return (
    <>
      <Section
        id="open"
        title={t('open')}
        actions={mayPropose && !isWriting ? <WordLink href={place.edit(NEW_PROPOSAL)}>{t('propose')}</WordLink> : null}
      >
        {isWriting ? <NewProposal {...{ ground, locale, place, planSlug }} /> : null}
        {open.length === 0 && !isWriting ? (
          <EmptyState>{t(ground.proposes && !mayPropose ? 'noOpenPlan' : 'noneOpen')}</EmptyState>
        ) : null}
        {open.length > 0 ? rows(open) : null}
      </Section>
      {settled.length > 0 ? (
        <Section id="settled" title={t('settled')}>
          {rows(settled)}
        </Section>
      ) : null}
    </>
  )
}
