import { CheckboxField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type OfficeFieldsProps = { locale: Locale; office?: string | null; isLead?: boolean }

/** As what somebody acts for a city: her office, and whether she leads. */
export function OfficeFields({ locale, office, isLead }: OfficeFieldsProps) {
  const t = getTranslator(locale, 'people')
  return (
    <>
      <TextField
        name="office"
        label={t('delegates.office')}
        aside={getTranslator(locale, 'common')('optional')}
        value={office}
        maxLength={160}
      />
      <CheckboxField name="isLead" label={t('delegates.isLead')} hint={t('delegates.isLeadHint')} value={isLead} />
    </>
  )
}
