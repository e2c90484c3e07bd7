import { CheckboxField, CheckboxGroupField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { activityKinds } from '@/lib/schedule/kinds'
import type { ActivityView } from '@/lib/schedule/view'

type TitleAndKindsProps = { activity: Pick<ActivityView, 'title' | 'kinds'> | null; locale: Locale }
type WhatFieldsProps = { activity: Pick<ActivityView, 'title' | 'kinds' | 'isNumbered'> | null; locale: Locale }

/** What an activity is: its title, what kinds of activity it is at once, and whether the plan counts it. */
export function WhatFields({ activity, locale }: WhatFieldsProps) {
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      <TitleAndKindsFields activity={activity} locale={locale} />
      <CheckboxField
        name="isNumbered"
        label={t('fields.isNumbered')}
        hint={t('fields.isNumberedHint')}
        value={activity?.isNumbered}
      />
    </>
  )
}

/** The same without the counting, which is for who writes the plan. */
export function TitleAndKindsFields({ activity, locale }: TitleAndKindsProps) {
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      <LocalizedTextField
        name="title"
        label={t('fields.title')}
        hint={t('fields.titleHint')}
        value={activity?.title ?? null}
        locale={locale}
        kind="title"
      />
      <CheckboxGroupField
        name="kinds"
        label={t('fields.kinds')}
        value={activity?.kinds ?? ['MEETING']}
        options={activityKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        inline
      />
    </>
  )
}
