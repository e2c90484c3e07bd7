import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import { findCity } from '@/lib/cities/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { acceptInvitationAction } from '@/lib/people/actions'
import { listOwnInvitations, type OwnInvitation } from '@/lib/people/invitation-queries'
import { offerRole, offerTerm, untilText } from '@/lib/people/offer-words'
import type { Actor } from '@/lib/permissions/actor'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { invited } from './invitation-form'

type OwnInvitationsProps = { viewer: Actor; locale: Locale; place: EditPlace }

/** What one is invited to, each with its button; nothing where there is nothing. Says what became of the one that was accepted. */
export async function OwnInvitations({ viewer, locale, place }: OwnInvitationsProps) {
  const invitations = await listOwnInvitations(viewer, new Date())
  const outcome = await outcomeText({ viewer, locale, place })
  if (invitations.length === 0 && !outcome) return null
  return (
    <Section id={invited} title={getTranslator(locale, 'invitations')('own.title')}>
      <MarginRow>
        <StatusLine>{outcome}</StatusLine>
      </MarginRow>
      {invitations.map((invitation) => (
        <OwnInvitationLine key={invitation.id} invitation={invitation} locale={locale} />
      ))}
    </Section>
  )
}

/** The address names the city that one acts for now, or acted for before. */
async function outcomeText({ viewer, locale, place }: OwnInvitationsProps): Promise<string | null> {
  const outcome = place.outcomeOf(invited)
  if (outcome !== 'saved' && outcome !== 'removed') return null
  const t = getTranslator(locale, 'invitations')
  const city = place.detail === null ? null : await findCity(viewer, place.detail)
  if (!city) return t(outcome === 'saved' ? 'own.acceptedSecretariat' : 'own.alreadySecretariat')
  const name = { city: city.name }
  if (outcome === 'removed') return t('own.already', name)
  const hasBegun = viewer.delegations.some(({ cityId }) => cityId === city.id)
  return t(hasBegun ? 'own.accepted' : 'own.acceptedLater', name)
}

function OwnInvitationLine({ invitation, locale }: { invitation: OwnInvitation; locale: Locale }) {
  const { id, city, network, office, inviter, until, timeZone } = invitation
  const t = getTranslator(locale, 'invitations')
  const title = city ? t('own.city', { city: city.name }) : t('own.secretariat', { network })
  const facts = [offerRole(invitation, locale), office, offerTerm(invitation, locale)].filter(Boolean)
  return (
    <MarginRow rule="hair">
      <p>{title}</p>
      <p className="sans small quiet">{facts.join('. ')}</p>
      <p className="sans small quiet">
        {inviter ? t('of', { inviter }) : t('ofFormer')}.{' '}
        {t('own.until', { until: untilText(until, locale, timeZone) })}
      </p>
      <ActionButton
        action={acceptInvitationAction}
        hidden={{ id }}
        returnTo={`/${locale}/workspace`}
        label={t('own.acceptOf', { place: title })}
        look="primary"
      >
        {t('own.accept')}
      </ActionButton>
    </MarginRow>
  )
}
