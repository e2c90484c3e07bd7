import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { tagPage } from '@/lib/cache/tag-page'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'
import { findNetwork } from '@/lib/units/queries'
import { KeptRecords } from './kept-records'

/** What is kept of people, as the register of personal data says, and what everybody can do about what is kept of her. */
export async function PrivacyPage({ locale }: { locale: Locale }) {
  await tagPage(['network'])
  const t = getTranslator(locale, 'privacy')
  const network = await findNetwork()
  return (
    <PublicFrame locale={locale} path="/privacy" crumbs={[{ label: t('title') }]}>
      <Page eyebrow={network?.name} title={t('title')} lead={<p>{t('page.lead')}</p>}>
        <Section id="yours" title={t('page.yours')} lead={t('page.yoursLead')}>
          <MarginRow>
            <ul className="stacked">
              <Way href={`/${locale}/privacy/data`} title={t('page.withoutAccount')}>
                {t('page.withoutAccountMeans')}
              </Way>
              <Way href={`/${locale}/workspace/profile`} title={t('page.withAccount')}>
                {t('page.withAccountMeans')}
              </Way>
              <Way href={network?.website} title={t('page.secretariat')}>
                {network ? t('page.secretariatMeans', { network: network.name }) : t('page.secretariatNoNetwork')}
              </Way>
            </ul>
          </MarginRow>
        </Section>
        <KeptRecords locale={locale} />
        <Words id="texts" title={t('page.texts')}>
          {t('page.textsMeans')}
        </Words>
        <Words id="cookies" title={t('page.cookies')}>
          {t('page.cookiesMeans')}
        </Words>
        <Words id="never" title={t('page.never')}>
          {t('page.neverMeans')}
        </Words>
        <Laws locale={locale} />
      </Page>
    </PublicFrame>
  )
}

function Way({ href, title, children }: { href: string | null | undefined; title: string; children: ReactNode }) {
  return (
    <li>
      {href ? <a href={href}>{title}</a> : title}
      <p className="sans small quiet">{children}</p>
    </li>
  )
}

function Words({ id, title, children }: { id: string; title: string; children: string }) {
  return (
    <Section id={id} title={title}>
      <MarginRow>
        <p>{children}</p>
      </MarginRow>
    </Section>
  )
}

function Laws({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'privacy')
  const countries = ['AR', 'BR', 'CL', 'UY'] as const
  return (
    <Section id="laws" title={t('page.laws')}>
      <MarginRow>
        <p>{t('page.lawsMeans')}</p>
        <ul className="stacked">
          {countries.map((country) => (
            <li key={country}>
              {formatCountry(country, locale)}
              <p className="sans small quiet">{t(`page.lawsOf.${country}`)}</p>
            </li>
          ))}
        </ul>
      </MarginRow>
    </Section>
  )
}
