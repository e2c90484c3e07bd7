import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { signInByLinkAction } from '@/lib/auth/actions'
import { findLinkAddress } from '@/lib/auth/sign-in'
import { signInMinutes } from '@/lib/auth/sign-in-request'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/**
 * Where the mailed link leads. Opening it uses nothing up, since mail scanners open links too; its button does. It says as whom
 * one signs in, so that nobody enters by somebody else's link unawares.
 */
export async function SignInConfirm({ locale, token }: { locale: Locale; token: unknown }) {
  const t = getTranslator(locale, 'auth')
  const email = await findLinkAddress(token, new Date())
  if (email === null || typeof token !== 'string') return <ExpiredLink locale={locale} />
  return (
    <PublicFrame
      locale={locale}
      path={`/sign-in/confirm?token=${encodeURIComponent(token)}`}
      crumbs={[{ label: t('title') }]}
    >
      <Page title={t('confirm.title')} lead={<p>{t('confirm.lead', { email })}</p>}>
        <MarginRow>
          <ActionButton
            action={signInByLinkAction}
            returnTo={`/${locale}/sign-in/confirm`}
            hidden={{ locale, token }}
            look="primary"
          >
            {t('confirm.submit')}
          </ActionButton>
        </MarginRow>
      </Page>
    </PublicFrame>
  )
}

function ExpiredLink({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'auth')
  return (
    <PublicFrame locale={locale} path="/sign-in" crumbs={[{ label: t('title'), href: `/${locale}/sign-in` }]}>
      <Page
        title={t('confirm.expiredTitle')}
        lead={<p>{t('confirm.expired', { minutes: signInMinutes })}</p>}
        below={<a href={`/${locale}/sign-in`}>{t('confirm.again')}</a>}
      />
    </PublicFrame>
  )
}
