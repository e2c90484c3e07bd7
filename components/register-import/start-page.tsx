import { Page } from '@/components/layout/page'
import { SecretariatFrame } from '@/components/secretariat/secretariat-frame'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { importHref } from './addresses'
import { ColumnGuide } from './column-guide'
import { PasteForm } from './paste-form'
import { RecentImports } from './recent-imports'
import { UploadForm } from './upload-form'

type StartPageProps = {
  viewer: Actor
  locale: Locale
  /** Why the file that was just sent was refused. */
  refused: ErrorCode | null
}

/** Where a table of cities is brought along, and the tables that were. */
export function ImportStartPage({ viewer, locale, refused }: StartPageProps) {
  const t = getTranslator(locale, 'registerImport')
  const cities = {
    label: getTranslator(locale, 'secretariat')('cities.title'),
    href: importHref(locale).replace(/\/import$/, ''),
  }
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={[cities, { label: t('title') }]}>
      {(network) => (
        <Page eyebrow={network.name} title={t('title')} lead={t('lead')}>
          <UploadForm networkId={network.id} locale={locale} refused={refused} />
          <PasteForm networkId={network.id} locale={locale} />
          <RecentImports viewer={viewer} networkId={network.id} locale={locale} />
          <ColumnGuide locale={locale} />
        </Page>
      )}
    </SecretariatFrame>
  )
}
