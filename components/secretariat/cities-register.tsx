import { cityLang } from '@/components/cities/city-emblem-line'
import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { importHref } from '@/components/register-import/addresses'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import { Table } from '@/components/ui/table'
import { createCityAction } from '@/lib/cities/actions'
import { countries, governmentKinds } from '@/lib/cities/countries'
import { listRegister, type RegisteredCity } from '@/lib/cities/register-queries'
import { type Locale, languageNames, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listTimeZones } from '@/lib/people/profile-queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatCountry, formatDate, formatZoneChoice } from '@/lib/time/format'
import type { NetworkView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { SecretariatFrame } from './secretariat-frame'
import { SlugField } from './slug-field'

type CitiesRegisterProps = { viewer: Actor; locale: Locale; place: EditPlace }

/** Every city of the network, and a new one. */
export function CitiesRegister({ viewer, locale, place }: CitiesRegisterProps) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={[{ label: t('cities.title') }]}>
      {(network) => (
        <Page eyebrow={network.name} title={t('cities.title')} lead={t('cities.lead')}>
          <Register {...{ viewer, network, locale, place }} />
        </Page>
      )}
    </SecretariatFrame>
  )
}

async function Register({ viewer, network, locale, place }: CitiesRegisterProps & { network: NetworkView }) {
  const cities = await listRegister(viewer, network.id, new Date())
  const t = getTranslator(locale, 'secretariat')
  const isAdding = place.editing === 'new-city'
  const columns = [t('cities.name'), t('cities.country'), t('cities.represented'), t('cities.confirmed'), t('state')]
  return (
    <Section
      id="cities"
      title={network.name}
      actions={
        isAdding ? null : (
          <>
            <WordLink href={place.edit('new-city')}>{t('cities.add')}</WordLink>
            <WordLink href={importHref(locale)}>{getTranslator(locale, 'registerImport')('link')}</WordLink>
          </>
        )
      }
    >
      {isAdding ? <NewCity {...{ network, locale, place }} /> : null}
      <MarginRow wide>
        {cities.length === 0 ? (
          <EmptyState>{t('cities.none')}</EmptyState>
        ) : (
          <Table label={t('cities.title')} columns={columns.map((label) => ({ label }))}>
            {cities.map((city) => (
              <CityRow key={city.id} city={city} locale={locale} />
            ))}
          </Table>
        )}
      </MarginRow>
    </Section>
  )
}

function CityRow({ city, locale }: { city: RegisteredCity; locale: Locale }) {
  const t = getTranslator(locale, 'secretariat')
  const common = getTranslator(locale, 'common')
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/workspace/cities/${city.slug}`} lang={cityLang(city, locale)}>
          {city.name}
        </a>
      </th>
      <td data-label={t('cities.country')}>{formatCountry(city.country, locale)}</td>
      <td data-label={t('cities.represented')}>
        <a href={`/${locale}/workspace/cities/${city.slug}/people`}>{common(city.isRepresented ? 'yes' : 'no')}</a>
      </td>
      <td data-label={t('cities.confirmed')}>
        {city.confirmedOn ? formatDate(city.confirmedOn, locale) : t('cities.notYet')}
      </td>
      <td>{city.isArchived ? <StateWord tone="attention">{t('archived')}</StateWord> : t('active')}</td>
    </tr>
  )
}

async function NewCity({ network, locale, place }: { network: NetworkView; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'secretariat')
  const cities = getTranslator(locale, 'cities')
  const zones = await listTimeZones(network.timeZone)
  const nothing = { value: '', label: t('cities.choose') }
  const byName = countries
    .map((code) => ({ value: code, label: formatCountry(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <MarginRow id="new-city" rule="hair">
      <ActionForm
        id="new-city"
        label={t('cities.form')}
        action={createCityAction}
        hidden={{ networkId: network.id }}
        returnTo={place.at('cities')}
        submit={t('cities.create')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('cities') }}
      >
        <TextField name="name" label={t('cities.name')} hint={t('cities.nameHint')} maxLength={120} required />
        <SelectField
          name="language"
          label={t('cities.language')}
          width="middle"
          options={[nothing, ...locales.map((language) => ({ value: language, label: languageNames[language] }))]}
        />
        <SelectField name="country" label={t('cities.country')} width="middle" options={[nothing, ...byName]} />
        <TextField
          name="subdivision"
          label={t('cities.subdivision')}
          aside={getTranslator(locale, 'common')('optional')}
          maxLength={120}
        />
        <SelectField
          name="governmentKind"
          label={t('cities.kind')}
          width="middle"
          options={[
            nothing,
            ...governmentKinds.map((kind) => ({ value: kind, label: cities(`governmentKinds.${kind}`) })),
          ]}
        />
        <SelectField
          name="timeZone"
          label={t('cities.timeZone')}
          options={[nothing, ...zones.map((zone) => ({ value: zone, label: formatZoneChoice(zone, locale) }))]}
        />
        <SlugField label={t('cities.slug')} hint={t('cities.slugHint')} />
      </ActionForm>
    </MarginRow>
  )
}
