import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { endNoticesAction } from '@/lib/notices/choice-actions'
import { findUnsubscription } from '@/lib/notices/choice-queries'

type UnsubscribeProps = { locale: Locale; token: unknown; isDone: boolean }

/** Where the last line of a mail leads. Opening it ends nothing, since mail scanners open links too; its button does. */
export async function Unsubscribe({ locale, token, isDone }: UnsubscribeProps) {
  const t = getTranslator(locale, 'notices')
  const found = await findUnsubscription(token, new Date())
  const profile = <a href={`/${locale}/workspace/profile#notices`}>{t('unsubscribe.chooseAll')}</a>
  if (!found || typeof token !== 'string') {
    return (
      <PublicFrame locale={locale} path="/unsubscribe" crumbs={[{ label: t('unsubscribe.title') }]}>
        <Page title={t('unsubscribe.expiredTitle')} lead={<p>{t('unsubscribe.expired')}</p>} below={profile} />
      </PublicFrame>
    )
  }
  const path = `/unsubscribe?token=${encodeURIComponent(token)}`
  const words = { kind: t(`kinds.${found.kind}`), email: found.email }
  return (
    <PublicFrame locale={locale} path={path} crumbs={[{ label: t('unsubscribe.title') }]}>
      <Page title={t('unsubscribe.title')} lead={isDone ? null : <p>{t('unsubscribe.lead', words)}</p>} below={profile}>
        <MarginRow>
          {isDone ? (
            <StatusLine>{t('unsubscribe.done', words)}</StatusLine>
          ) : (
            <ActionForm
              id="unsubscribe"
              label={t('unsubscribe.title')}
              action={endNoticesAction}
              hidden={{ token }}
              returnTo={`/${locale}${path}&done=1`}
              submit={t('unsubscribe.submit')}
            >
              {null}
            </ActionForm>
          )}
        </MarginRow>
      </Page>
    </PublicFrame>
  )
}
