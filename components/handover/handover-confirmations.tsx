import type { ReactNode } from 'react'
import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import { acceptHandoverAction, confirmHandoverAction } from '@/lib/handover/actions'
import { missingOf } from '@/lib/handover/rules'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { formatInstant } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'

type ConfirmationsProps = { viewer: Actor; handover: HandoverView; locale: Locale; place: EditPlace }

/** What each of the two cities has confirmed, and the button for who may. */
export function HandoverConfirmations({ viewer, handover, locale, place }: ConfirmationsProps) {
  const t = getTranslator(locale, 'handover')
  const { id, version, unit, outgoing, successor, confirmed, state } = handover
  const of = { networkId: unit.networkId, unitId: unit.id }
  const canConfirm = state === 'open' && areTermsKnown(handover)
  const common = { hidden: { id, version: String(version) }, returnTo: place.saved('confirmations') }
  const mayAccept = can(viewer, 'handover.accept', {
    ...of,
    outgoingCityId: outgoing.id,
    successorCityId: successor?.id ?? null,
  })
  return (
    <Section id="confirmations" title={t('confirmations.title')} lead={t('confirmations.means')}>
      <StatusLine>{place.savedText('confirmations', locale)}</StatusLine>
      <CityRow name={outgoing.name} given={confirmed.outgoing} {...{ handover, locale }}>
        {canConfirm && can(viewer, 'handover.confirmOutgoing', of) ? (
          <ActionButton action={confirmHandoverAction} {...common} look="primary">
            {t('confirmations.confirm', { city: outgoing.name })}
          </ActionButton>
        ) : null}
      </CityRow>
      {successor ? (
        <CityRow name={successor.name} given={confirmed.successor} {...{ handover, locale }}>
          {canConfirm && mayAccept ? (
            <ActionButton action={acceptHandoverAction} {...common} look="primary">
              {t('confirmations.accept', { city: successor.name })}
            </ActionButton>
          ) : null}
          <NobodyThere {...{ handover, locale }} />
        </CityRow>
      ) : null}
    </Section>
  )
}

/** Nobody confirms what is not said yet. */
function areTermsKnown({ day, successor, mandate }: HandoverView): boolean {
  const terms = { isConfirmedByOutgoing: true, isConfirmedBySuccessor: true, isCalledOff: false }
  return missingOf({ ...terms, day, successor, outgoingEndsOn: mandate.endsOn }).length === 0
}

type CityRowProps = {
  name: string
  given: HandoverView['confirmed']['outgoing']
  handover: HandoverView
  locale: Locale
  children: ReactNode
}

function CityRow({ name, given, handover, locale, children }: CityRowProps) {
  const t = getTranslator(locale, 'handover')
  const date = given ? formatInstant(given.at, locale, handover.unit.network.timeZone) : ''
  return (
    <MarginRow rule="hair" margin={name}>
      <p>
        {given
          ? t(given.bySecretariat ? 'confirmations.bySecretariat' : 'confirmations.on', { date })
          : t('confirmations.not')}
      </p>
      {given ? null : children}
    </MarginRow>
  )
}

/** Whom to invite where nobody could accept. */
function NobodyThere({ handover, locale }: { handover: HandoverView; locale: Locale }) {
  const t = getTranslator(locale, 'handover')
  const { successor, successorDelegates, state } = handover
  if (!successor || successorDelegates.has || state !== 'open') return null
  return (
    <p>
      {t('confirmations.nobody', { city: successor.name })}{' '}
      {successorDelegates.mayInvite ? (
        <a href={`/${locale}/workspace/cities/${successor.slug}/people`}>
          {t('confirmations.invite', { city: successor.name })}
        </a>
      ) : (
        t('confirmations.askToInvite')
      )}
    </p>
  )
}
