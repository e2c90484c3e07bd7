import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { CityMandates } from '@/components/mandates/city-mandates'
import { CityDecisions } from '@/components/meetings/city-decisions'
import { JsonLd } from '@/components/meta/json-ld'
import { CityActivities } from '@/components/schedule/city-activities'
import { LocalizedParagraphs } from '@/components/text/paragraphs'
import { EmptyState } from '@/components/ui/empty-state'
import { Monogram } from '@/components/ui/monogram'
import { Notice } from '@/components/ui/notice'
import { tagPage } from '@/lib/cache/tag-page'
import { cityPageTags } from '@/lib/cache/tags'
import { findCity } from '@/lib/cities/queries'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import { CityCard } from './city-card'
import { cityLang } from './city-emblem-line'
import { cityData } from './structured-data'

/** A city: its card, what it says of itself, its mandates, the activities that it hosts. */
export async function CityPage({ locale, slug }: { locale: Locale; slug: string }) {
  await tagPage(cityPageTags(slug))
  const city = await findCity(null, slug)
  if (!city) notFound()
  const t = getTranslator(locale, 'cities')
  const today = todayIn(city.network.timeZone, new Date())
  const lang = cityLang(city, locale)
  return (
    <PublicFrame
      locale={locale}
      path={`/cities/${city.slug}`}
      crumbs={[
        { label: t('title'), href: `/${locale}/cities` },
        { label: city.name, lang: languageTags[city.language] },
      ]}
    >
      <Page
        emblem={<Monogram name={city.name} code={city.country} size="large" />}
        eyebrow={t('eyebrow')}
        title={city.name}
        titleLang={lang}
        lead={
          city.governmentName || city.motto ? (
            <>
              {city.governmentName ? <p lang={lang}>{city.governmentName}</p> : null}
              {city.motto ? (
                <p lang={lang}>
                  <em>{city.motto}</em>
                </p>
              ) : null}
            </>
          ) : null
        }
      >
        <Section id="card" title={t('card')}>
          {city.isDemo ? <Notice>{t('demoCity')}</Notice> : null}
          <CityCard city={city} locale={locale} />
          <p className="sans small quiet card-note">
            {city.confirmedOn ? t('confirmedOn', { date: formatDate(city.confirmedOn, locale) }) : t('notConfirmed')}
          </p>
        </Section>
        <Section id="presentation" title={t('presentation')}>
          {city.presentation ? (
            <LocalizedParagraphs value={city.presentation} locale={locale} />
          ) : (
            <EmptyState>{t('noPresentation')}</EmptyState>
          )}
        </Section>
        <CityMandates cityId={city.id} locale={locale} today={today} />
        <CityDecisions viewer={null} cityId={city.id} locale={locale} />
        <CityActivities cityId={city.id} citySlug={city.slug} locale={locale} />
        <JsonLd data={cityData(city, locale)} />
      </Page>
    </PublicFrame>
  )
}
