import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import { callOffHandoverAction } from '@/lib/handover/actions'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { EditPlace } from '@/lib/workspace/edit-place'

const BLOCK = 'call-off'

/** The way to call a hand-over off, which asks for the reason first. */
export function CallOff({ handover, locale, place }: { handover: HandoverView; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'handover')
  if (place.editing !== BLOCK) {
    return (
      <MarginRow id={BLOCK} rule="hair">
        <WordLink href={place.edit(BLOCK)}>{t('callOff.begin')}</WordLink>
      </MarginRow>
    )
  }
  return (
    <MarginRow id={BLOCK} rule="hair">
      <ActionForm
        id={BLOCK}
        label={t('callOff.begin')}
        action={callOffHandoverAction}
        hidden={{ id: handover.id }}
        version={handover.version}
        returnTo={place.saved('confirmations')}
        submit={t('callOff.now')}
        cancel={{ label: t('callOff.keep'), href: place.at(BLOCK) }}
      >
        <p className="sans small quiet">
          {t(handover.state === 'confirmed' ? 'callOff.meansConfirmed' : 'callOff.means')}
        </p>
        <LocalizedTextField name="reason" label={t('reason')} value={null} locale={locale} kind="title" />
      </ActionForm>
    </MarginRow>
  )
}
