import type { ReactNode } from 'react'
import { cityLang } from '@/components/cities/city-emblem-line'
import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import { acceptHandoverAction, confirmHandoverAction } from '@/lib/handover/actions'
import { areTermsKnown } from '@/lib/handover/rules'
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
  const isAhead = state === 'open' || state === 'confirmed'
  const canConfirm = state === 'open' && areTermsKnown(handover)
  const common = { hidden: { id, version: String(version) }, returnTo: place.saved('confirmations') }
  const mayAccept = can(viewer, 'handover.accept', {
    ...of,
    outgoingCityId: outgoing.id,
    successorCityId: successor?.id ?? null,
  })
  return (
    <Section id="confirmations" title={t('confirmations.title')} lead={isAhead ? t('confirmations.means') : undefined}>
      <StatusLine>{place.savedText('confirmations', locale)}</StatusLine>
      <MarginRow rule="hair" wide>
        <div className="confirmations">
          <CityConfirmation city={outgoing} given={confirmed.outgoing} {...{ handover, locale }}>
            {canConfirm && can(viewer, 'handover.confirmOutgoing', of) ? (
              <ActionButton action={confirmHandoverAction} {...common} look="primary">
                {t('confirmations.confirm', { city: outgoing.name })}
              </ActionButton>
            ) : null}
          </CityConfirmation>
          {successor ? (
            <CityConfirmation city={successor} given={confirmed.successor} {...{ handover, locale }}>
              {canConfirm && mayAccept ? (
                <ActionButton action={acceptHandoverAction} {...common} look="primary">
                  {t('confirmations.accept', { city: successor.name })}
                </ActionButton>
              ) : null}
              <NobodyThere {...{ handover, locale }} />
            </CityConfirmation>
          ) : null}
        </div>
      </MarginRow>
    </Section>
  )
}

type CityConfirmationProps = {
  city: HandoverView['outgoing']
  given: HandoverView['confirmed']['outgoing']
  handover: HandoverView
  locale: Locale
  children: ReactNode
}

function CityConfirmation({ city, given, handover, locale, children }: CityConfirmationProps) {
  const t = getTranslator(locale, 'handover')
  const date = given ? formatInstant(given.at, locale, handover.unit.network.timeZone) : ''
  return (
    <div className="confirmation">
      <h3 lang={cityLang(city, locale)}>{city.name}</h3>
      <p>
        {given
          ? t(given.bySecretariat ? 'confirmations.bySecretariat' : 'confirmations.on', { date })
          : t('confirmations.not')}
      </p>
      {given ? null : children}
    </div>
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
