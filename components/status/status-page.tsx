import { DocumentFrame } from '@/components/layout/document-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { SessionEnded } from './session-ended'
import { StatusMessage } from './status-message'
import { type Failure, type Status, statusKeys } from './statuses'

/** What the server answers where it cannot show a page: what happened, what to do, where to go on. */
export function StatusPage({ locale, status }: { locale: Locale; status: Status }) {
  return status === 'session-ended' ? <SessionEnded locale={locale} /> : <FailurePage locale={locale} status={status} />
}

function FailurePage({ locale, status }: { locale: Locale; status: Failure }) {
  const t = getTranslator(locale, 'status')
  const key = statusKeys[status]
  return (
    <DocumentFrame locale={locale} path="" crumbs={[]} isDemo={false}>
      <StatusMessage
        locale={locale}
        title={t(`${key}.title`)}
        lead={t(`${key}.lead`)}
        advice={t(`${key}.advice`)}
        home={t('home')}
        cities={t('cities')}
      />
    </DocumentFrame>
  )
}

/** The title of such a page, for its head. */
export function statusTitle(locale: Locale, status: Status): string {
  return getTranslator(locale, 'status')(`${statusKeys[status]}.title`)
}
