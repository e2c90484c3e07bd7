import { Page } from '@/components/layout/page'
import { SecretariatFrame } from '@/components/secretariat/secretariat-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { getViewerProfile } from '@/lib/auth/viewer'
import { findImport } from '@/lib/cities/import/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { importHref } from './addresses'
import { AppliedImport } from './applied-import'
import { DraftImport } from './draft-import'
import { UndoneImport } from './undone-import'

type ImportPageProps = { viewer: Actor; locale: Locale; id: string; place: EditPlace }

/** One table of cities: what it would do, what it did, or what undoing it left. */
export function ImportPage({ viewer, locale, id, place }: ImportPageProps) {
  const t = getTranslator(locale, 'registerImport')
  const start = importHref(locale)
  const crumbs = [
    { label: getTranslator(locale, 'secretariat')('cities.title'), href: start.replace(/\/import$/, '') },
    { label: t('title'), href: start },
  ]
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={crumbs}>
      {(network) => <OneImport {...{ viewer, locale, id, place }} networkName={network.name} />}
    </SecretariatFrame>
  )
}

async function OneImport({ viewer, locale, id, place, networkName }: ImportPageProps & { networkName: string }) {
  const [view, profile] = await Promise.all([findImport(viewer, id, new Date()), getViewerProfile()])
  const t = getTranslator(locale, 'registerImport')
  if (!view) {
    return (
      <Page eyebrow={networkName} title={t('title')}>
        <EmptyState action={<a href={importHref(locale)}>{t('draft.again')}</a>}>{t('over')}</EmptyState>
      </Page>
    )
  }
  const shared = { locale, place, networkName, timeZone: profile?.timeZone ?? 'UTC' }
  if (view.state === 'DRAFT') return <DraftImport {...shared} view={view} />
  if (view.state === 'APPLIED') return <AppliedImport {...shared} view={view} />
  return <UndoneImport {...shared} view={view} />
}
