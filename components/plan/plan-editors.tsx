import { cityHref } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { coordinationOn } from '@/lib/mandates/rules'
import type { PlanView } from '@/lib/plan/queries'
import { todayIn } from '@/lib/time/when'

/** Tells who may not edit the plan who may; the coordinating city's page says how to reach it. */
export async function PlanEditors({ plan, locale }: { plan: PlanView; locale: Locale }) {
  const t = getTranslator(locale, 'workspace')
  const today = todayIn(plan.network.timeZone, new Date())
  const { current } = coordinationOn(await listMandates(plan.unit.id), today)
  const network = plan.network.name
  return (
    <MarginRow>
      <p className="sans quiet">
        {plan.isClosed
          ? t('plan.closedFor')
          : current
            ? t.rich('plan.whoMay', {
                city: current.city.name,
                network,
                a: (city) => <a href={cityHref(current.city, locale)}>{city}</a>,
              })
            : t('plan.whoMayVacant', { network })}
      </p>
    </MarginRow>
  )
}
