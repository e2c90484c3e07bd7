import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { pageMetadata } from '@/components/meta/page-metadata'
import { DefinitionList } from '@/components/ui/definition-list'
import { QrCode } from '@/components/ui/qr-code'
import { tagPage } from '@/lib/cache/tag-page'
import { calendarPath, feedAddress, newsPath } from '@/lib/feeds/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { calendarAlternate, openingAddress } from './feed-links'
import { findSubscribed, type SubscribedScope, subscribedTags, subscribePath } from './subscribed'

type SubscribePageProps = { locale: Locale; scope: SubscribedScope }

/** The head of a page that explains how to subscribe. */
export async function subscribeMetadata({ locale, scope }: SubscribePageProps): Promise<Metadata> {
  const subscribed = await findSubscribed(scope, locale)
  if (!subscribed) return {}
  const t = getTranslator(locale, 'feeds')
  const { name } = subscribed
  return pageMetadata({
    locale,
    path: subscribePath(scope),
    title: t('titleOf', { name }),
    description: t('lead'),
    feeds: calendarAlternate(scope, locale, name),
  })
}

/** How to have a schedule in one's own calendar, in plain words. */
export async function SubscribePage({ locale, scope }: SubscribePageProps) {
  await tagPage(subscribedTags(scope))
  const subscribed = await findSubscribed(scope, locale)
  if (!subscribed) notFound()
  const t = getTranslator(locale, 'feeds')
  return (
    <PublicFrame locale={locale} path={subscribePath(scope)} crumbs={subscribed.crumbs}>
      <Page eyebrow={subscribed.name} title={t('title')} lead={t('lead')}>
        <Section id="addresses" title={t('addresses')} lead={t('addressesLead')}>
          <Variant scope={scope} locale={locale} kind="firm" />
          <Variant scope={scope} locale={locale} kind="tentative" />
        </Section>
        <Section id="programs" title={t('programs.title')} lead={t('programs.lead')}>
          <MarginRow wide>
            <DefinitionList
              items={programs.map((program) => ({
                term: t(`programs.${program}.name`),
                description: t(`programs.${program}.steps`),
              }))}
            />
          </MarginRow>
        </Section>
        <Section id="shown" title={t('shown.title')}>
          <MarginRow>
            <ul className="plain-list">
              {facts.map((fact) => (
                <li key={fact}>{t(`shown.${fact}`)}</li>
              ))}
            </ul>
            {scope.of === 'unit' ? (
              <p className="sans small quiet card-note">
                {t.rich('newsLine', {
                  a: (words) => <a href={`${newsPath(scope.slug)}?lang=${locale}`}>{words}</a>,
                })}
              </p>
            ) : null}
          </MarginRow>
        </Section>
      </Page>
    </PublicFrame>
  )
}

const programs = ['google', 'outlook', 'apple', 'thunderbird'] as const
const facts = ['off', 'gone', 'year', 'pace', 'private'] as const

/** One of the two calendars that there are to choose from: what is in it, how to open it, its address to copy. */
function Variant({ scope, locale, kind }: SubscribePageProps & { kind: 'firm' | 'tentative' }) {
  const t = getTranslator(locale, 'feeds')
  const address = feedAddress(calendarPath(scope), { lang: locale, withTentative: kind === 'tentative' })
  const opening = openingAddress(address)
  return (
    <MarginRow margin={<QrCode text={opening} label={t('qrCode', { address: opening })} />} rule="hair">
      <h3>{t(`${kind}.title`)}</h3>
      <p>{t(`${kind}.about`)}</p>
      <p className="feed-address sans small">{address}</p>
      <p className="word-links">
        <a href={opening}>{t('open')}</a>
        <a href={address}>{t('download')}</a>
      </p>
    </MarginRow>
  )
}
