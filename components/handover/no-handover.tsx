import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { EmptyState } from '@/components/ui/empty-state'
import { openHandoverAction } from '@/lib/handover/actions'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { UnitView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

/** What a hand-over is, and the way to open one; who takes over and when may be said later. */
export function NoHandover({ unit, locale, place }: { unit: UnitView; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'handover')
  return (
    <>
      <EmptyState>{t('none.text')}</EmptyState>
      <MarginRow id="open">
        <p className="quiet">{t('none.whoMay')}</p>
        <ActionButton
          action={openHandoverAction}
          hidden={{ unitId: unit.id }}
          returnTo={place.saved('terms')}
          look="primary"
        >
          {t('none.open')}
        </ActionButton>
      </MarginRow>
    </>
  )
}
