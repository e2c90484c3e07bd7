import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { planPeriod, planPhase } from '@/lib/plan/rules'
import type { PlanLine } from '@/lib/plan/unit-plans-queries'
import { formatWhen } from '@/lib/time/format'

type UnitPlansProps = { plans: PlanLine[]; unitSlug: string; locale: Locale; today: string }

/** A unit's plans, those in force first; says so when none is. */
export function UnitPlans({ plans, unitSlug, locale, today }: UnitPlansProps) {
  const t = getTranslator(locale, 'unit')
  const phases = plans.map((plan) => ({ plan, phase: planPhase(plan, today) }))
  const ordered = [...phases.filter((p) => p.phase === 'current'), ...phases.filter((p) => p.phase !== 'current')]
  return (
    <Section id="plans" title={t('plans')}>
      {plans.length === 0 ? <EmptyState>{t('noPlans')}</EmptyState> : null}
      {plans.length > 0 && !phases.some(({ phase }) => phase === 'current') ? (
        <p className="quiet">{t('noPlanInForce')}</p>
      ) : null}
      {ordered.map(({ plan, phase }) => (
        <MarginRow
          key={plan.id}
          rule="hair"
          margin={<StateWord tone={phase === 'current' ? 'accent' : 'quiet'}>{t(`planStates.${phase}`)}</StateWord>}
        >
          <h3>
            <a href={`/${locale}/${unitSlug}/plans/${plan.slug}`}>
              <LocalizedName value={plan.title} locale={locale} />
            </a>
          </h3>
          <p className="sans small quiet">{formatWhen(planPeriod(plan), locale)}</p>
        </MarginRow>
      ))}
    </Section>
  )
}
