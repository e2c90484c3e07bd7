import type { ReactNode } from 'react'
import { coordinatesText, locationText, populationText } from '@/lib/cities/card-words'
import type { CityView } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatZone } from '@/lib/time/format'

export type CityFactsProps = { city: CityView; locale: Locale }

type Fact = { key: string; term: string; description: ReactNode }

/** The facts of a card in their order, those without a value left out. */
export function cityFacts({ city, locale }: CityFactsProps): Fact[] {
  const t = getTranslator(locale, 'cities')
  const hasContact = city.contactEmail !== null || city.contactPhone !== null
  const facts: Fact[] = [
    { key: 'kind', term: t('governmentKind'), description: t(`governmentKinds.${city.governmentKind}`) },
    { key: 'location', term: t('location'), description: locationText(city, locale) },
    { key: 'population', term: t('population'), description: populationText(city, locale) },
    { key: 'website', term: t('website'), description: city.website ? <Website address={city.website} /> : null },
    { key: 'contact', term: t('contact'), description: hasContact ? <InstitutionalContact city={city} /> : null },
    { key: 'timeZone', term: t('timeZone'), description: formatZone(city.timeZone, locale) },
    { key: 'coordinates', term: t('coordinates'), description: coordinatesText(city, locale) },
  ]
  return facts.filter(({ description }) => description !== null)
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noopener nofollow ugc">
      {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  )
}

function InstitutionalContact({ city }: { city: CityView }) {
  const { contactEmail: email, contactPhone: phone } = city
  return (
    <>
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {email && phone ? <br /> : null}
      {phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null}
    </>
  )
}
