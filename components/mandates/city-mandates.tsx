import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod, roleKey } from '@/lib/mandates/mandate-period'
import { listCityMandates } from '@/lib/mandates/queries'
import { inOrderOfPhase } from '@/lib/mandates/rules'

/** The roles that a city holds and held in the network's units, as a part of its page. `today` is YYYY-MM-DD in the network's zone. */
export async function CityMandates({ cityId, locale, today }: { cityId: string; locale: Locale; today: string }) {
  const mandates = inOrderOfPhase(await listCityMandates(cityId), today)
  const t = getTranslator(locale, 'mandates')
  const cities = getTranslator(locale, 'cities')
  return (
    <Section id="mandates" title={cities('mandates')}>
      {mandates.length === 0 ? <EmptyState>{cities('noMandates')}</EmptyState> : null}
      {mandates.map((mandate) => (
        <MarginRow
          key={mandate.id}
          rule="hair"
          margin={
            <a className="small-caps" href={`/${locale}/${mandate.unit.slug}`}>
              {mandate.unit.acronym}
            </a>
          }
        >
          <p>{t(roleKey(mandate))}</p>
          <p className="sans small quiet">{mandatePeriod(mandate, locale, today)}</p>
          <p className="sans small quiet">
            <LocalizedName value={mandate.unit.name} locale={locale} />
          </p>
        </MarginRow>
      ))}
    </Section>
  )
}
