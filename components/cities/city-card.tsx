import type { ReactNode } from 'react'
import { DefinitionList } from '@/components/ui/definition-list'
import { type Angle, anglesOf } from '@/lib/cities/rules'
import type { CityView } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry, formatNumber, formatZone } from '@/lib/time/format'

type CityCardProps = {
  city: CityView
  locale: Locale
  /** YYYY-MM-DD: a time zone is called otherwise in summer. */
  today: string
}

/** What is known of a city and its local government, fact by fact; what is not known is left out. */
export function CityCard({ city, locale, today }: CityCardProps) {
  const t = getTranslator(locale, 'cities')
  const country = formatCountry(city.country, locale)
  const hasContact = city.contactEmail !== null || city.contactPhone !== null
  const facts: { term: string; description: ReactNode }[] = [
    { term: t('governmentKind'), description: t(`governmentKinds.${city.governmentKind}`) },
    { term: t('location'), description: city.subdivision ? `${city.subdivision}, ${country}` : country },
    { term: t('population'), description: populationText(city, locale) },
    { term: t('website'), description: city.website ? <Website address={city.website} /> : null },
    { term: t('contact'), description: hasContact ? <InstitutionalContact city={city} /> : null },
    { term: t('timeZone'), description: formatZone(city.timeZone, locale, today) },
    { term: t('coordinates'), description: coordinatesText(city, locale) },
  ]
  return <DefinitionList items={facts.filter(({ description }) => description !== null)} />
}

function populationText({ population, populationYear }: CityView, locale: Locale): string | null {
  const t = getTranslator(locale, 'cities')
  if (population === null) return null
  const count = formatNumber(population, locale)
  return populationYear === null
    ? t('inhabitants', { count })
    : t('inhabitantsIn', { count, year: `${populationYear}` })
}

function coordinatesText({ latitude, longitude }: CityView, locale: Locale): string | null {
  if (latitude === null || longitude === null) return null
  const t = getTranslator(locale, 'cities')
  const inWords = ({ degrees, minutes, side }: Angle) =>
    t(`angles.${side}`, { degrees: `${degrees}`, minutes: `${minutes}` })
  const angles = anglesOf(latitude, longitude)
  return `${inWords(angles.latitude)}, ${inWords(angles.longitude)}`
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
