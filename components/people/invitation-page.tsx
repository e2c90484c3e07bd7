import type { ReactNode } from 'react'
import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { requestInvitedSignInAction } from '@/lib/auth/actions'
import { invitationPath } from '@/lib/auth/invitation-token'
import { getViewer } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { acceptInvitationAction } from '@/lib/people/actions'
import { findInvitationByToken, type InvitationSubject } from '@/lib/people/invitation-queries'
import { offerFacts, untilText } from '@/lib/people/offer-words'
import { getProfile } from '@/lib/people/profile-queries'
import { ClosedInvitation, closedState } from './closed-invitation'
import { SignOutButton } from './sign-out-button'

type InvitationPageProps = {
  locale: Locale
  /** As it stands in the address. */
  token: unknown
}

/**
 * Where the link of an invitation leads: who invites to what. Opening it uses nothing up, since mail scanners open links too. It is accepted by
 * a button, once who reads it has signed in as the address that it is for.
 */
export async function InvitationPage({ locale, token }: InvitationPageProps) {
  const invitation = await findInvitationByToken(token, new Date())
  const t = getTranslator(locale, 'invitations')
  const path = typeof token === 'string' ? invitationPath(locale, token) : `/${locale}/sign-in/invitation`
  const frame = (children: ReactNode) => (
    <PublicFrame locale={locale} path={path.slice(3)} crumbs={[{ label: t('page.title') }]}>
      {children}
    </PublicFrame>
  )
  const closed = closedState(invitation, new Date())
  if (!invitation || closed) return frame(<ClosedInvitation {...{ invitation, locale }} state={closed ?? 'gone'} />)
  return frame(
    <Page title={offerTitle(invitation, locale)} lead={<p>{inviterText(invitation, locale)}</p>}>
      <MarginRow>
        <p>{t('page.what', { network: invitation.network })}</p>
      </MarginRow>
      <MarginRow>
        <DefinitionList items={factsOf(invitation, locale)} />
      </MarginRow>
      <NextStep {...{ invitation, locale, path }} token={String(token)} />
    </Page>,
  )
}

function factsOf(invitation: InvitationSubject, locale: Locale) {
  const until = untilText(invitation.expiresAt ?? new Date(), locale, invitation.timeZone)
  return offerFacts({ ...invitation, until }, locale).map(({ label, value }) => ({ term: label, description: value }))
}

function offerTitle({ city, network }: InvitationSubject, locale: Locale): string {
  const t = getTranslator(locale, 'invitations')
  return city ? t('page.city', { city: city.name }) : t('page.secretariat', { network })
}

function inviterText({ inviter, network }: InvitationSubject, locale: Locale): string {
  const t = getTranslator(locale, 'invitations')
  const name = inviter?.name ?? t('page.someone')
  if (inviter?.city) return t('page.by', { inviter: name, behalf: inviter.city })
  return t('page.bySecretariat', { inviter: name, network })
}

type NextStepProps = { invitation: InvitationSubject; locale: Locale; path: string; token: string }

/** Accept, or what has to come before it. */
async function NextStep({ invitation, locale, path, token }: NextStepProps) {
  const { id, address, inviter } = invitation
  const t = getTranslator(locale, 'invitations')
  const viewer = await getViewer()
  const own = viewer && (await getProfile(viewer)).email
  if (own && own !== address) {
    return (
      <MarginRow>
        <Notice tone="attention">
          {t('page.other', { own, address, inviter: inviter?.name ?? t('page.someone') })}
        </Notice>
        <SignOutButton locale={locale} to={{ path, label: t('page.signOut') }} />
      </MarginRow>
    )
  }
  return (
    <>
      <MarginRow>
        {own ? (
          <ActionButton
            action={acceptInvitationAction}
            hidden={{ id }}
            returnTo={`/${locale}/workspace`}
            look="primary"
          >
            {t('page.accept')}
          </ActionButton>
        ) : (
          <ActionForm
            id="invited-sign-in"
            action={requestInvitedSignInAction}
            returnTo={path}
            hidden={{ locale, token }}
            submit={t('page.ask')}
            label={t('page.askLabel')}
          >
            <p>{t('page.prove', { address })}</p>
          </ActionForm>
        )}
      </MarginRow>
      <MarginRow>
        <p className="sans quiet">{t('page.otherwise')}</p>
      </MarginRow>
    </>
  )
}
