import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MandateOfUnit } from '@/lib/mandates/queries'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { UnitView } from '@/lib/units/queries'
import { editPlace } from '@/lib/workspace/edit-place'
import { CoordinationVacancy } from './coordination-vacancy'

type UnitVacancyProps = {
  viewer: Viewer
  unit: UnitView
  mandates: readonly MandateOfUnit[]
  locale: Locale
  /** YYYY-MM-DD in the network's zone. */
  today: string
}

/** A vacant coordination at work: who may end it is told how, and led there; others, whom to ask. Nothing while somebody coordinates. */
export function UnitVacancy({ viewer, unit, mandates, locale, today }: UnitVacancyProps) {
  const t = getTranslator(locale, 'mandates')
  const mayOpen = can(viewer, 'mandate.open', { networkId: unit.networkId, unitId: unit.id, role: 'COORDINATION' })
  const place = editPlace(`/${locale}/workspace/units/${unit.slug}/mandates`, {})
  return (
    <CoordinationVacancy mandates={mandates} locale={locale} today={today}>
      {mayOpen ? (
        <>
          <p>{t('vacancy.open')}</p>
          <p className="actions">
            <a href={place.edit('new-mandate')}>{t('edit.open')}</a>
            <a href={place.edit('act-for')}>{t('edit.actFor')}</a>
          </p>
        </>
      ) : (
        <p>{t('vacancy.ask', { network: unit.network.name })}</p>
      )}
    </CoordinationVacancy>
  )
}
