import { activityHref } from '@/components/schedule/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listOpenDecisionsOfCity } from '@/lib/meetings/decision-queries'
import type { Viewer } from '@/lib/permissions/actor'
import { heldHref } from './addresses'
import { OpenDecisions } from './open-decisions'

/** What meetings asked of a city and is still to be done: for everybody, what is published; in the workspace, what its delegates may read. */
export async function CityDecisions({ viewer, cityId, locale }: { viewer: Viewer; cityId: string; locale: Locale }) {
  const t = getTranslator(locale, 'held')
  return (
    <OpenDecisions
      decisions={await listOpenDecisionsOfCity(viewer, cityId)}
      title={t('decisions.ofCity')}
      lead={t('decisions.ofCityLead')}
      locale={locale}
      hrefOf={viewer ? heldHref : activityHref}
    />
  )
}
