import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { signInByCodeAction } from '@/lib/auth/actions'
import { readPendingCookie } from '@/lib/auth/pending-cookie'
import { signInMinutes } from '@/lib/auth/sign-in-request'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** After the mail was asked for: says to look at it, the same for known and unknown addresses, and takes its code. */
export async function SignInCode({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'auth')
  const pending = await readPendingCookie()
  const lead = pending ? t('code.lead', { email: pending.email, minutes: signInMinutes }) : t('code.none')
  return (
    <PublicFrame
      locale={locale}
      path="/sign-in/code"
      crumbs={[{ label: t('title'), href: `/${locale}/sign-in` }, { label: t('code.title') }]}
    >
      <Page title={t('code.title')} lead={<p>{lead}</p>}>
        <MarginRow>{pending ? <CodeForm locale={locale} /> : <AskAgain locale={locale} />}</MarginRow>
        {pending ? (
          <MarginRow>
            <p className="sans quiet">{t('code.notArrived')}</p>
            <AskAgain locale={locale} at={pending.askAt} />
          </MarginRow>
        ) : null}
      </Page>
    </PublicFrame>
  )
}

function CodeForm({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'auth')
  return (
    <ActionForm
      id="code"
      action={signInByCodeAction}
      returnTo={`/${locale}/sign-in/code`}
      hidden={{ locale }}
      submit={t('code.submit')}
      label={t('code.form')}
    >
      <TextField
        name="code"
        label={t('code.field')}
        hint={t('code.hint')}
        width="short"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
    </ActionForm>
  )
}

function AskAgain({ locale, at = `/${locale}/sign-in` }: { locale: Locale; at?: string }) {
  return (
    <p className="sans">
      <a href={at}>{getTranslator(locale, 'auth')('code.again')}</a>
    </p>
  )
}
