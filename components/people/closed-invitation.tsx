import { Page } from '@/components/layout/page'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { InvitationSubject } from '@/lib/people/invitation-queries'
import { untilText } from '@/lib/people/offer-words'

type ClosedState = 'gone' | 'accepted' | 'revoked' | 'expired' | 'void'

/** Why an invitation cannot be accepted; null for one that can. `gone`: nothing has that link, perhaps since a newer one took its place. */
export function closedState(invitation: InvitationSubject | null, now: Date): ClosedState | null {
  if (!invitation?.expiresAt) return 'gone'
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.revokedAt) return 'revoked'
  if (invitation.expiresAt <= now) return 'expired'
  if (invitation.isGone) return 'gone'
  return invitation.inviter ? null : 'void'
}

type ClosedInvitationProps = { invitation: InvitationSubject | null; state: ClosedState; locale: Locale }

/** What became of the invitation, and what to do now. */
export function ClosedInvitation({ invitation, state, locale }: ClosedInvitationProps) {
  const t = getTranslator(locale, 'invitations')
  const way =
    state === 'accepted'
      ? { href: `/${locale}/sign-in`, label: t('page.signIn') }
      : { href: `/${locale}`, label: t('page.home') }
  return (
    <Page
      title={t(`page.${state}Title`)}
      lead={<p>{reasonText(state, invitation, locale)}</p>}
      below={<a href={way.href}>{way.label}</a>}
    />
  )
}

function reasonText(state: ClosedState, invitation: InvitationSubject | null, locale: Locale): string {
  const t = getTranslator(locale, 'invitations')
  if (!invitation?.expiresAt || state === 'gone') return t('page.gone')
  const { city, network, timeZone, expiresAt } = invitation
  const inviter = invitation.inviter?.name ?? t('page.someone')
  switch (state) {
    case 'accepted':
      return t('page.accepted')
    case 'revoked':
      return t('page.revoked', { inviter })
    case 'expired':
      return t('page.expired', { inviter, until: untilText(expiresAt, locale, timeZone) })
    case 'void':
      return city ? t('page.void', { city: city.name, network }) : t('page.voidSecretariat', { network })
  }
}
