import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Crumb } from '@/components/layout/header-path'
import { Page } from '@/components/layout/page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { type HistoryScope, listChanges } from '@/lib/audit/queries'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ActedOn } from '@/lib/permissions/acting-city'
import type { Actor } from '@/lib/permissions/actor'
import { HistoryList } from './history-list'

export type HistoryAt = {
  viewer: Actor
  locale: Locale
  /** The page's address without its query. */
  path: string
  /** Where in the history the page begins: as it stands in the address; the latest without. */
  before: string | undefined
}

type HistoryPageProps = HistoryAt & { scope: HistoryScope; crumbs: Crumb[]; title: ReactNode; lead: ReactNode }

/** The history of one thing. For who may not read it, it is not there. */
export async function HistoryPage({ viewer, locale, path, before, scope, crumbs, title, lead }: HistoryPageProps) {
  const [history, profile] = await Promise.all([listChanges(viewer, scope, before), getViewerProfile()])
  if (!history) notFound()
  const t = getTranslator(locale, 'history')
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[...crumbs, { label: getTranslator(locale, 'common')('history') }]}
      about={aboutOf(scope)}
    >
      <Page title={title} lead={lead} below={<p className="quiet">{t('lead')}</p>}>
        <HistoryList
          history={history}
          locale={locale}
          timeZone={profile?.timeZone ?? 'UTC'}
          path={path}
          isLatest={before === undefined}
        />
      </Page>
    </WorkspaceFrame>
  )
}

function aboutOf(scope: HistoryScope): ActedOn {
  if (scope.of === 'city') return scope.city
  if (scope.of === 'handover') return { unitIds: [scope.handover.unitId] }
  return { unitIds: [scope.of === 'proposal' ? scope.proposal.unitId : scope.plan.unitId] }
}
