import { MarginRow } from '@/components/layout/margin-row'
import { ContactBlock } from '@/components/plan/contact-block'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findContact } from '@/lib/plan/contact-queries'
import { planPhase } from '@/lib/plan/rules'
import type { PlanLine } from '@/lib/plan/unit-plans-queries'

/** Whom to write to about a unit: the contact of the plan in force, else of the latest plan that names one. */
export async function UnitContact({ plans, locale, today }: { plans: PlanLine[]; locale: Locale; today: string }) {
  const t = getTranslator(locale, 'unit')
  const named = plans.filter((one) => one.contactId !== null)
  const plan = named.find((one) => planPhase(one, today) === 'current') ?? named[0]
  const contact = plan?.contactId ? await findContact(null, plan.contactId) : null
  return (
    <MarginRow id="contact" title={t('contact')} rule="strong">
      {plan && contact ? (
        <>
          <ContactBlock contact={contact} locale={locale} />
          <p className="sans small quiet">
            <LocalizedName value={plan.title} locale={locale} />
          </p>
        </>
      ) : (
        <EmptyState>{t('noContact')}</EmptyState>
      )}
    </MarginRow>
  )
}
