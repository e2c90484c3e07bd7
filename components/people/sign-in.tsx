import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Notice } from '@/components/ui/notice'
import { StatusLine } from '@/components/ui/status-line'
import { requestSignInAction } from '@/lib/auth/actions'
import { getViewerProfile } from '@/lib/auth/viewer'
import { ownPath } from '@/lib/forms/own-path'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { DemoPeople } from './demo-people'

/** `returnTo` and `done` are taken from the address as they come: whatever is not ours is not heeded. */
type SignInProps = { locale: Locale; returnTo: unknown; done: unknown }

/** Where a person asks for the mail that she signs in with; in a demonstration also its people, at one click each. */
export async function SignIn({ locale, returnTo, done }: SignInProps) {
  const t = getTranslator(locale, 'auth')
  const goOn = ownPath(returnTo, `/${locale}/workspace`)
  const path = `/sign-in?returnTo=${encodeURIComponent(goOn)}`
  return (
    <PublicFrame locale={locale} path={path} crumbs={[{ label: t('title') }]}>
      <Page title={t('title')} lead={<p>{t('lead')}</p>}>
        <MarginRow>
          <StatusLine>{doneText(locale, done)}</StatusLine>
          <AlreadyIn locale={locale} goOn={goOn} />
          <ActionForm
            id="sign-in"
            action={requestSignInAction}
            returnTo={`/${locale}/sign-in`}
            hidden={{ locale, goOn }}
            submit={t('ask')}
            label={t('form')}
          >
            <TextField
              name="email"
              type="email"
              label={t('email')}
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          </ActionForm>
        </MarginRow>
        <MarginRow>
          <p className="sans quiet">{t('whoMay')}</p>
        </MarginRow>
        <DemoPeople locale={locale} goOn={goOn} />
      </Page>
    </PublicFrame>
  )
}

function doneText(locale: Locale, done: unknown): string | null {
  const t = getTranslator(locale, 'auth')
  if (done === 'signedOut' || done === 'sessionsEnded') return t(`done.${done}`)
  if (done === 'erased') return getTranslator(locale, 'ownData')('erase.done')
  return null
}

async function AlreadyIn({ locale, goOn }: { locale: Locale; goOn: string }) {
  const t = getTranslator(locale, 'auth')
  const profile = await getViewerProfile()
  if (!profile) return null
  return (
    <Notice>
      {t('alreadyIn', { name: profile.name })} <a href={goOn}>{t('toWorkspace')}</a>
    </Notice>
  )
}
