import { MarginRow } from '@/components/layout/margin-row'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { coordinationOn } from '@/lib/mandates/rules'
import type { PlanView } from '@/lib/plan/queries'
import { todayIn } from '@/lib/time/when'

/** Tells who may not edit the plan who may. */
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
            ? t('plan.whoMay', { city: current.city.name, network })
            : t('plan.whoMayVacant', { network })}
      </p>
    </MarginRow>
  )
}
