import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { StateWord } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { resendInvitationAction, revokeInvitationAction } from '@/lib/people/actions'
import type { InvitationView } from '@/lib/people/invitation-queries'
import { offerTerm } from '@/lib/people/offer-words'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { invited } from './invitation-form'

type InvitationLineProps = { invitation: InvitationView; locale: Locale; place: EditPlace }

/** Somebody who was invited: by whom, to what, whether she has answered, and the ways to ask her again or to take it back. */
export function InvitationLine({ invitation, locale, place }: InvitationLineProps) {
  const { name, address, office, isLead, inviter, state } = invitation
  const t = getTranslator(locale, 'invitations')
  const lead = isLead ? getTranslator(locale, 'people')('delegates.leadWord') : null
  const facts = [address, office, lead, offerTerm(invitation, locale)]
  return (
    <MarginRow
      rule="hair"
      margin={<InvitationState state={state} locale={locale} />}
      actions={state.is === 'accepted' ? null : <Actions {...{ invitation, locale, place }} />}
    >
      <p>{name}</p>
      <p className="sans small quiet">{facts.filter(Boolean).join(' · ')}</p>
      <p className="sans small">
        {stateText(invitation, locale)} <span className="quiet">{inviter ? t('of', { inviter }) : t('ofFormer')}.</span>
      </p>
    </MarginRow>
  )
}

/** The state in a word; red where somebody has to do something. */
export function InvitationState({ state, locale }: { state: InvitationView['state']; locale: Locale }) {
  const needsCare = state.is === 'undeliverable' || state.is === 'void' || state.is === 'expired'
  const tone = needsCare ? 'attention' : state.is === 'accepted' ? 'accent' : 'plain'
  return <StateWord tone={tone}>{getTranslator(locale, 'invitations')(`states.${state.is}`)}</StateWord>
}

function stateText({ state, timeZone }: InvitationView, locale: Locale): string {
  const t = getTranslator(locale, 'invitations')
  const day = (instant: Date) => formatDate(todayIn(timeZone, instant), locale)
  switch (state.is) {
    case 'waiting':
    case 'void':
      return t(`about.${state.is}`)
    case 'retrying':
    case 'undeliverable':
      return t(`about.${state.is}`, { reply: state.reply })
    case 'sent':
      return state.on
        ? t('about.sent', { on: day(state.on), until: day(state.until) })
        : t('about.open', { until: day(state.until) })
    case 'expired':
    case 'accepted':
      return t(`about.${state.is}`, { on: day(state.on) })
  }
}

function Actions({ invitation, locale, place }: InvitationLineProps) {
  const { id, version, name } = invitation
  const t = getTranslator(locale, 'invitations')
  const hidden = { id, version: String(version) }
  return (
    <>
      <ActionButton
        action={resendInvitationAction}
        hidden={hidden}
        // The version tells two of them apart, so that the second is said too.
        returnTo={place.saved(invited, 'restored', version)}
        label={t('resendOf', { name })}
      >
        {t('resend')}
      </ActionButton>
      <ActionButton
        action={revokeInvitationAction}
        hidden={hidden}
        returnTo={place.saved(invited, 'removed')}
        label={t('revokeOf', { name })}
      >
        {t('revoke')}
      </ActionButton>
    </>
  )
}
