import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, SelectField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { blockDigest, blockValues, type CardBlock } from '@/lib/cities/card-blocks'
import { governmentKinds } from '@/lib/cities/countries'
import { languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listTimeZones } from '@/lib/people/profile-queries'
import { formatZoneChoice } from '@/lib/time/format'
import type { CityBlockProps } from './city-blocks'

type BlockFormProps = CityBlockProps & {
  block: CardBlock
  label: string
  children: ReactNode
}

function BlockForm({ block, label, city, locale, place, ground, children }: BlockFormProps) {
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id={block}
      label={label}
      action={ground.actions[block]}
      version={city.version}
      hidden={{ id: city.id, ...ground.hidden, seen: blockDigest(block, city), locale }}
      returnTo={place.saved(block)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(block) }}
    >
      {children}
    </ActionForm>
  )
}

export function NamesForm(props: CityBlockProps) {
  const { city, locale } = props
  const t = getTranslator(locale, 'cities')
  const optional = getTranslator(locale, 'common')('optional')
  const lang = languageTags[city.language]
  return (
    <BlockForm {...props} block="names" label={t('edit.editNames')}>
      <TextField name="name" label={t('edit.name')} value={city.name} lang={lang} required maxLength={120} />
      <SelectField
        name="governmentKind"
        label={t('governmentKind')}
        value={city.governmentKind}
        width="middle"
        options={governmentKinds.map((kind) => ({ value: kind, label: t(`governmentKinds.${kind}`) }))}
      />
      <TextField
        name="governmentName"
        label={t('edit.governmentName')}
        hint={t('edit.governmentNameHint')}
        aside={optional}
        value={city.governmentName}
        lang={lang}
        maxLength={160}
      />
      <TextField name="motto" label={t('edit.motto')} aside={optional} value={city.motto} lang={lang} maxLength={200} />
      <TextField
        name="subdivision"
        label={t('edit.subdivision')}
        aside={optional}
        value={city.subdivision}
        lang={lang}
        maxLength={120}
      />
    </BlockForm>
  )
}

export function ContactForm(props: CityBlockProps) {
  const { city, locale, ground } = props
  const t = getTranslator(locale, 'cities')
  const optional = getTranslator(locale, 'common')('optional')
  return (
    <BlockForm {...props} block="contact" label={t('edit.editContact')}>
      <TextField
        name="website"
        type="url"
        inputMode="url"
        label={t('website')}
        hint={t('edit.websiteHint')}
        aside={optional}
        value={city.website}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={t('edit.email')}
        hint={t('edit.emailHint')}
        aside={optional}
        value={city.contactEmail}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('edit.phone')}
        aside={optional}
        value={city.contactPhone}
        width="middle"
      />
      {ground.mayAllowMail || city.acceptsMail ? (
        <CheckboxField
          name="acceptsMail"
          label={t('edit.acceptsMail')}
          hint={t(ground.mayAllowMail ? 'edit.acceptsMailHint' : 'edit.acceptsMailByLink')}
          value={city.acceptsMail}
        />
      ) : null}
    </BlockForm>
  )
}

export async function FactsForm(props: CityBlockProps) {
  const { city, locale } = props
  const t = getTranslator(locale, 'cities')
  const optional = getTranslator(locale, 'common')('optional')
  const zones = await listTimeZones(city.timeZone)
  const values = blockValues('facts', city, locale)
  const number = (name: string) => ({ name, value: String(values[name]), aside: optional, autoComplete: 'off' })
  return (
    <BlockForm {...props} block="facts" label={t('edit.editFacts')}>
      <div className="field-row">
        <TextField {...number('population')} inputMode="numeric" label={t('population')} />
        <TextField {...number('populationYear')} inputMode="numeric" label={t('edit.populationYear')} width="short" />
      </div>
      <div className="field-row">
        {/* A phone's keyboard of digits may lack the minus sign: no inputMode. */}
        <TextField {...number('latitude')} label={t('edit.latitude')} hint={t('edit.latitudeHint')} />
        <TextField {...number('longitude')} label={t('edit.longitude')} hint={t('edit.longitudeHint')} />
      </div>
      <SelectField
        name="timeZone"
        label={t('timeZone')}
        hint={t('edit.timeZoneHint')}
        value={city.timeZone}
        options={zones.map((zone) => ({ value: zone, label: formatZoneChoice(zone, locale) }))}
      />
    </BlockForm>
  )
}

export function PresentationForm(props: CityBlockProps) {
  const { city, locale } = props
  const t = getTranslator(locale, 'cities')
  return (
    <BlockForm {...props} block="presentation" label={t('edit.editPresentation')}>
      <LocalizedTextField
        name="presentation"
        label={t('presentation')}
        value={city.presentation}
        locale={locale}
        kind="text"
      />
    </BlockForm>
  )
}
