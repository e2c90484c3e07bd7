import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { mandateRoles } from '@/lib/mandates/schema'
import { todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import { CoordinationVacancy } from './coordination-vacancy'
import { MandateTimeline } from './mandate-timeline'
import { RoleHolders } from './role-holders'

/** Who held which role in a unit, from when to when; those who hold it now first. */
export async function MandatesPage({ locale, unitSlug }: { locale: Locale; unitSlug: string }) {
  await tagPage(unitPageTags(unitSlug))
  const unit = await findUnit(null, unitSlug)
  if (!unit) notFound()
  const today = todayIn(unit.network.timeZone, new Date())
  const mandates = await listMandates(unit.id)
  const t = getTranslator(locale, 'mandates')
  return (
    <PublicFrame
      locale={locale}
      path={`/${unit.slug}/mandates`}
      crumbs={[{ label: unit.acronym, href: `/${locale}/${unit.slug}` }]}
      accent={unit.accent}
    >
      <Page eyebrow={unit.acronym} title={t('title')} lead={<LocalizedName value={unit.name} locale={locale} />}>
        <MandateTimeline {...{ mandates, locale, today }} />
        {mandateRoles.map((role) => (
          <Section key={role} id={role.toLowerCase().replace('_', '-')} title={t(`roles.${role}`)}>
            {role === 'COORDINATION' ? (
              <CoordinationVacancy mandates={mandates} locale={locale} today={today} />
            ) : mandates.some((mandate) => mandate.role === role) ? null : (
              <EmptyState>{t(`noneOfRole.${role}`)}</EmptyState>
            )}
            <RoleHolders {...{ mandates, role, locale, today }} />
          </Section>
        ))}
      </Page>
    </PublicFrame>
  )
}
