import type { ReactNode } from 'react'
import { CheckboxField, RadioField, SelectField } from '@/components/forms/choice-fields'
import { PartialDateField } from '@/components/forms/partial-date-field'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MandateRole } from '@/lib/mandates/schema'
import type { DateParts } from '@/lib/time/partial-date'

type MandateFieldsProps = {
  /** Those that the viewer may give. */
  roles: MandateRole[]
  role: MandateRole
  isActing: boolean
  start: DateParts
  /** Left out where a new mandate has no end yet. */
  end?: DateParts
  locale: Locale
}

/** What a mandate is and when it runs. */
export function MandateFields({ roles, role, isActing, start, end, locale }: MandateFieldsProps) {
  const t = getTranslator(locale, 'mandates')
  return (
    <>
      <RadioField
        name="role"
        label={t('edit.role')}
        value={role}
        options={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        inline
      />
      {roles.includes('COORDINATION') ? (
        <CheckboxField name="isActing" label={t('edit.isActing')} hint={t('edit.isActingHint')} value={isActing} />
      ) : null}
      <MandateDate name="start" label={t('edit.start')} hint={t('edit.lead')} value={start} locale={locale} />
      {end ? (
        <MandateDate
          name="end"
          label={t('edit.endOptional')}
          hint={t('edit.endOptionalHint')}
          value={end}
          locale={locale}
        />
      ) : null}
    </>
  )
}

type MandateDateProps = { name: 'start' | 'end'; label: string; hint: string; value: DateParts; locale: Locale }

export function MandateDate(props: MandateDateProps) {
  const t = getTranslator(props.locale, 'mandates')
  return <PartialDateField {...props} texts={{ year: t('edit.year'), month: t('edit.month'), day: t('edit.day') }} />
}

type OpenMandateFieldsProps = {
  cities: CityName[]
  locale: Locale
  /** The city whose coordination runs without an end, when a successor may be opened. */
  coordinatingCity: string | undefined
  children: ReactNode
}

/** What only a new mandate needs: its city, and which mandates it ends. */
export function OpenMandateFields({ cities, locale, coordinatingCity, children }: OpenMandateFieldsProps) {
  const t = getTranslator(locale, 'mandates')
  return (
    <>
      <SelectField
        name="cityId"
        label={t('edit.city')}
        options={[
          { value: '', label: t('edit.chooseCity') },
          ...cities.map((city) => ({ value: city.id, label: city.name })),
        ]}
      />
      {children}
      {coordinatingCity ? (
        <CheckboxField name="endsCoordination" label={t('edit.endsCoordination', { city: coordinatingCity })} />
      ) : null}
      <CheckboxField name="endsOwnMandate" label={t('edit.endsOwnMandate')} hint={t('edit.endsOwnMandateHint')} />
    </>
  )
}
