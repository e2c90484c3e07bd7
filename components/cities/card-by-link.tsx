import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Monogram } from '@/components/ui/monogram'
import { Notice } from '@/components/ui/notice'
import { cardLinkDays } from '@/lib/cities/card-link'
import { findCardByLink } from '@/lib/cities/link-queries'
import type { CityView } from '@/lib/cities/view'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { linkGround } from './card-ground'
import { ContactSection, FactsSection, NamesSection, PresentationSection } from './city-blocks'
import { CityConfirmation } from './city-confirmation'
import { cityHref, cityLang } from './city-emblem-line'

type CardByLinkProps = { locale: Locale; token: string; place: EditPlace }

/**
 * Where the mail leads that asks a city whether its card is true: the card as the workspace shows it, for whoever holds the link. Opening it changes
 * nothing, since mail scanners open links too.
 */
export async function CardByLink({ locale, token, place }: CardByLinkProps) {
  const found = await findCardByLink(token, new Date())
  if (found.state === 'invalid') return <InvalidLink locale={locale} token={token} />
  if (found.state === 'expired') return <ExpiredLink locale={locale} token={token} city={found.city} />
  const { city, sentOn, lastDay } = found
  const t = getTranslator(locale, 'cities')
  const block = { city, locale, place, ground: linkGround(token) }
  const isConfirmed = city.confirmedOn !== null && city.confirmedOn >= sentOn
  return (
    <PublicFrame
      locale={locale}
      path={`/card/${token}`}
      crumbs={[{ label: t('card') }, { label: city.name, lang: languageTags[city.language] }]}
      workspacePath={`/cities/${city.slug}`}
    >
      <Page
        emblem={<Monogram name={city.name} code={city.country} size="large" />}
        eyebrow={t('eyebrow')}
        title={city.name}
        titleLang={cityLang(city, locale)}
        lead={<p>{t('byLink.lead', { city: city.name, date: formatDate(lastDay, locale) })}</p>}
        below={<a href={cityHref(city, locale)}>{t('edit.publicPage')}</a>}
      >
        {isConfirmed && city.confirmedOn && !place.outcomeOf('confirmation') ? (
          <Notice>{t('byLink.confirmed', { date: formatDate(city.confirmedOn, locale) })}</Notice>
        ) : null}
        <NamesSection {...block} />
        <ContactSection {...block} />
        <FactsSection {...block} />
        <PresentationSection {...block} />
        <CityConfirmation {...block} since={sentOn} />
      </Page>
    </PublicFrame>
  )
}

/** Its time is over, or whoever it was mailed to acts for the city no more: says whom to ask. */
function ExpiredLink({ locale, token, city }: { locale: Locale; token: string; city: CityView }) {
  const t = getTranslator(locale, 'cities')
  const name = { city: city.name }
  return (
    <PublicFrame locale={locale} path={`/card/${token}`} crumbs={[{ label: t('card') }]}>
      <Page
        title={t('byLink.expiredTitle')}
        lead={<p>{t('byLink.expired', { ...name, days: cardLinkDays })}</p>}
        below={
          <ul className="word-links">
            <li>
              <a href={`/${locale}/workspace/cities/${city.slug}`}>{t('byLink.signIn')}</a>
            </li>
            <li>
              <a href={cityHref(city, locale)}>{t('refused.read', name)}</a>
            </li>
          </ul>
        }
      >
        <Notice>{t('byLink.whomToAsk', name)}</Notice>
      </Page>
    </PublicFrame>
  )
}

function InvalidLink({ locale, token }: { locale: Locale; token: string }) {
  const t = getTranslator(locale, 'cities')
  return (
    <PublicFrame locale={locale} path={`/card/${encodeURIComponent(token)}`} crumbs={[{ label: t('card') }]}>
      <Page
        title={t('byLink.invalidTitle')}
        lead={<p>{t('byLink.invalid')}</p>}
        below={<a href={`/${locale}/cities`}>{t('byLink.allCities')}</a>}
      />
    </PublicFrame>
  )
}
