import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EmblemLine } from '@/components/ui/emblem-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Monogram } from '@/components/ui/monogram'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { listOwnCities, type OwnCity } from '@/lib/cities/register-queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { formatDate } from '@/lib/time/format'
import { cityLang } from './city-emblem-line'

/** The cities whose cards the viewer looks after. */
export async function OwnCitiesPage({ viewer, locale }: { viewer: Actor; locale: Locale }) {
  const { own, unrepresented } = await listOwnCities(viewer, new Date())
  const t = getTranslator(locale, 'cities')
  const isSecretariat = viewer.secretariatOf.length > 0
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: t('mine.title') }]} current="cities">
      <Page title={t('mine.title')}>
        {own.length > 0 ? (
          <Section id="own" title={t('mine.own')}>
            <CityLines cities={own} locale={locale} />
          </Section>
        ) : null}
        {unrepresented.length > 0 ? (
          <Section id="unrepresented" title={t('mine.unrepresented')} lead={t('mine.unrepresentedLead')}>
            <CityLines cities={unrepresented} locale={locale} />
          </Section>
        ) : null}
        {isSecretariat ? (
          <Section id="register" title={t('mine.register')} lead={t('mine.registerLead')}>
            <p>
              <a href={`/${locale}/workspace/secretariat/cities`}>{t('mine.register')}</a>
            </p>
          </Section>
        ) : null}
        {own.length + unrepresented.length === 0 && !isSecretariat ? <EmptyState>{t('mine.none')}</EmptyState> : null}
      </Page>
    </WorkspaceFrame>
  )
}

function CityLines({ cities, locale }: { cities: OwnCity[]; locale: Locale }) {
  const t = getTranslator(locale, 'cities')
  return (
    <ul className="stacked">
      {cities.map((city) => (
        <li key={city.id}>
          <EmblemLine
            emblem={<Monogram name={city.name} code={city.country} />}
            detail={
              city.confirmedOn
                ? t('mine.confirmedOn', { date: formatDate(city.confirmedOn, locale) })
                : t('mine.notConfirmed')
            }
          >
            <a href={`/${locale}/workspace/cities/${city.slug}`} lang={cityLang(city, locale)}>
              {city.name}
            </a>
          </EmblemLine>
        </li>
      ))}
    </ul>
  )
}
