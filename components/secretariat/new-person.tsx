import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { OfficeFields } from '@/components/people/office-fields'
import { listCities } from '@/lib/cities/queries'
import { type Locale, languageNames, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { createPersonAction } from '@/lib/people/actions'
import type { NetworkView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type NewPersonProps = { network: NetworkView; locale: Locale; place: EditPlace }

/** An account for somebody new, with the city or the secretariat that she acts for. */
export async function NewPerson({ network, locale, place }: NewPersonProps) {
  const cities = await listCities(network.id)
  const t = getTranslator(locale, 'secretariat')
  return (
    <MarginRow id="new-person" rule="hair">
      <ActionForm
        id="new-person"
        label={t('people.form')}
        action={createPersonAction}
        hidden={{ networkId: network.id }}
        returnTo={place.at('people')}
        submit={t('people.create')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('people') }}
      >
        <TextField name="name" label={t('people.name')} autoComplete="off" maxLength={120} required />
        <TextField
          name="email"
          type="email"
          label={t('people.email')}
          hint={t('people.emailHint')}
          autoComplete="off"
          required
        />
        <SelectField
          name="language"
          label={t('people.language')}
          hint={t('people.languageHint')}
          value={locale}
          width="middle"
          options={locales.map((language) => ({ value: language, label: languageNames[language] }))}
        />
        <SelectField
          name="actsFor"
          label={t('people.actsFor')}
          options={[
            { value: '', label: t('people.choose') },
            ...cities.map((city) => ({ value: city.id, label: city.name })),
            { value: 'secretariat', label: t('people.secretariatOption', { network: network.name }) },
          ]}
        />
        <OfficeFields locale={locale} />
      </ActionForm>
    </MarginRow>
  )
}
