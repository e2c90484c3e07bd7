import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { DecimalField } from '@/components/forms/decimal-field'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { PartialDateField } from '@/components/forms/partial-date-field'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { addIndicatorAction, removeIndicatorAction, saveIndicatorAction } from '@/lib/progress/actions'
import type { IndicatorView, ObjectiveProgressView } from '@/lib/progress/queries'
import { type DateParts, partsOfDate } from '@/lib/time/partial-date'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { indicatorBlocks as blocks } from './indicator-blocks'

type FormProps = { locale: Locale; place: EditPlace }

/** A new indicator of an objective, due at first when the plan (whose last day is `lastDay`) ends. */
export function NewIndicatorForm({
  objective,
  lastDay,
  locale,
  place,
}: FormProps & { objective: ObjectiveProgressView; lastDay: string }) {
  const t = getTranslator(locale, 'indicators')
  const common = getTranslator(locale, 'common')
  const block = blocks.newIndicator(objective)
  const home = blocks.list(objective)
  return (
    <ActionForm
      id={block}
      label={t('addOf', { number: objective.position })}
      action={addIndicatorAction}
      hidden={{ objectiveId: objective.id }}
      returnTo={place.saved(home)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(home) }}
    >
      <IndicatorFields indicator={null} due={partsOfDate(lastDay, 'MONTH')} locale={locale} />
    </ActionForm>
  )
}

/** An indicator as fields; to take it out is a button of its own below them. `name` is what it is called in the reader's language. */
export function IndicatorForm({
  objective,
  indicator,
  name,
  locale,
  place,
}: FormProps & { objective: ObjectiveProgressView; indicator: IndicatorView; name: string }) {
  const t = getTranslator(locale, 'indicators')
  const common = getTranslator(locale, 'common')
  const home = blocks.indicator(indicator)
  return (
    <>
      <ActionForm
        id={blocks.editIndicator(indicator)}
        label={t('editOf', { name })}
        action={saveIndicatorAction}
        hidden={{ id: indicator.id }}
        version={indicator.version}
        returnTo={place.saved(home)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(home) }}
      >
        <IndicatorFields
          indicator={indicator}
          due={partsOfDate(indicator.due.startsOn, indicator.due.precision)}
          locale={locale}
        />
      </ActionForm>
      <ActionButton
        action={removeIndicatorAction}
        hidden={{ id: indicator.id, version: String(indicator.version) }}
        returnTo={place.saved(blocks.list(objective), 'removed', indicator.id)}
      >
        {t('remove')}
      </ActionButton>
    </>
  )
}

type FieldsProps = { indicator: IndicatorView | null; due: DateParts; locale: Locale }

function IndicatorFields({ indicator, due, locale }: FieldsProps) {
  const t = getTranslator(locale, 'indicators')
  const { baselineOn } = indicator ?? {}
  return (
    <>
      <LocalizedTextField
        name="name"
        label={t('fields.name')}
        hint={t('fields.nameHint')}
        value={indicator?.name ?? null}
        locale={locale}
        kind="title"
      />
      <LocalizedTextField
        name="measuredIn"
        label={t('fields.measuredIn')}
        hint={t('fields.measuredInHint')}
        value={indicator?.measuredIn ?? null}
        locale={locale}
        kind="title"
      />
      <DecimalField
        name="baseline"
        label={t('fields.baseline')}
        hint={t('fields.baselineHint')}
        value={indicator?.baseline ?? null}
        locale={locale}
      />
      <DateField
        name="baselineOn"
        hint={t('fields.baselineOnHint')}
        value={partsOfDate(baselineOn?.startsOn ?? null, baselineOn?.precision ?? null)}
        locale={locale}
      />
      <DecimalField
        name="target"
        label={t('fields.target')}
        hint={t('fields.targetHint')}
        value={indicator?.target ?? null}
        locale={locale}
      />
      <DateField name="due" hint={t('fields.dueHint')} value={due} locale={locale} />
    </>
  )
}

type DateFieldProps = { name: 'baselineOn' | 'due' | 'when'; hint: string; value: DateParts; locale: Locale }

/** A date as far as it is known. */
export function DateField({ name, ...rest }: DateFieldProps) {
  const t = getTranslator(rest.locale, 'indicators')
  const texts = { year: t('fields.year'), month: t('fields.month'), day: t('fields.day') }
  return <PartialDateField {...rest} name={name} label={t(`fields.${name}`)} texts={texts} />
}
