import { CheckboxField, SelectField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { HostCityOption } from '@/lib/schedule/form-queries'
import { placeCountries } from '@/lib/schedule/place-countries'
import type { PlaceView } from '@/lib/schedule/view'
import { formatCountry } from '@/lib/time/format'

type PlaceFieldsProps = {
  place: PlaceView | null
  joiningLink: string | undefined
  cities: HostCityOption[]
  locale: Locale
}

/** Where an activity takes place: a city of the register or another place, online or as well, and how one joins. */
export function PlaceFields({ place, joiningLink, cities, locale }: PlaceFieldsProps) {
  const t = getTranslator(locale, 'schedule')
  const current = place?.city
  const offered = cities.map(({ id, name, country }) => ({
    value: id,
    label: `${name}, ${formatCountry(country, locale)}`,
  }))
  // A city that has left the register still hosts what it hosts.
  const kept =
    current && !cities.some(({ id }) => id === current.id) ? [{ value: current.id, label: current.name }] : []
  const countries = placeCountries
    .map((code) => ({ value: code, label: formatCountry(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, languageTags[locale]))
  return (
    <>
      <SelectField
        name="place.cityId"
        label={t('fields.city')}
        value={current?.id}
        options={[{ value: '', label: t('fields.noCity') }, ...kept, ...offered]}
        width="middle"
      />
      <TextField
        name="place.name"
        label={t('fields.otherPlace')}
        hint={t('fields.otherPlaceHint')}
        value={place?.name}
        width="middle"
      />
      <SelectField
        name="place.country"
        label={t('fields.country')}
        value={place?.country}
        options={[{ value: '', label: t('fields.noCountry') }, ...countries]}
        width="middle"
      />
      <TextField name="place.venue" label={t('fields.venue')} value={place?.venue} />
      <CheckboxField name="place.isOnline" label={t('fields.isOnline')} value={place?.isOnline} />
      <TextField
        name="place.joiningLink"
        label={t('fields.joiningLink')}
        hint={t('fields.joiningLinkHint')}
        value={joiningLink}
        type="url"
      />
    </>
  )
}
