import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { DecimalField } from '@/components/forms/decimal-field'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { addReadingAction, removeReadingAction, saveReadingAction } from '@/lib/progress/actions'
import { formatSpan } from '@/lib/progress/indicator-words'
import type { IndicatorView, ReadingView } from '@/lib/progress/queries'
import { type DateParts, partsOfDate } from '@/lib/time/partial-date'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { indicatorBlocks as blocks } from './indicator-blocks'
import { DateField } from './indicator-forms'

type FormProps = {
  indicator: IndicatorView
  /** What the indicator is called in the reader's language. */
  name: string
  locale: Locale
  place: EditPlace
}

/** What an indicator was found to be. `today` is the day (YYYY-MM-DD) with whose month it begins. */
export function NewReadingForm({ indicator, name, locale, place, today }: FormProps & { today: string }) {
  const t = getTranslator(locale, 'indicators')
  const common = getTranslator(locale, 'common')
  const home = blocks.indicator(indicator)
  return (
    <ActionForm
      id={blocks.newReading(indicator)}
      label={t('reportOf', { name })}
      action={addReadingAction}
      hidden={{ indicatorId: indicator.id }}
      returnTo={place.saved(home)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(home) }}
    >
      <ReadingFields reading={null} when={partsOfDate(today, 'MONTH')} locale={locale} />
    </ActionForm>
  )
}

/** A reading as fields; to take it out is a button of its own below them. */
export function ReadingForm({ indicator, reading, name, locale, place }: FormProps & { reading: ReadingView }) {
  const t = getTranslator(locale, 'indicators')
  const common = getTranslator(locale, 'common')
  const home = blocks.indicator(indicator)
  const { when } = reading
  return (
    <>
      <ActionForm
        id={blocks.reading(reading)}
        label={t('editReadingOf', { name, date: formatSpan(when, locale) })}
        action={saveReadingAction}
        hidden={{ id: reading.id }}
        version={reading.version}
        returnTo={place.saved(home)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(home) }}
      >
        <ReadingFields reading={reading} when={partsOfDate(when.startsOn, when.precision)} locale={locale} />
      </ActionForm>
      <ActionButton
        action={removeReadingAction}
        hidden={{ id: reading.id, version: String(reading.version) }}
        returnTo={place.saved(home, 'removed', reading.id)}
      >
        {t('removeReading')}
      </ActionButton>
    </>
  )
}

function ReadingFields({ reading, when, locale }: { reading: ReadingView | null; when: DateParts; locale: Locale }) {
  const t = getTranslator(locale, 'indicators')
  return (
    <>
      <DecimalField
        name="value"
        label={t('fields.value')}
        hint={t('fields.targetHint')}
        value={reading?.value ?? null}
        locale={locale}
      />
      <DateField name="when" hint={t('fields.dueHint')} value={when} locale={locale} />
      <LocalizedTextField
        name="note"
        label={t('fields.note')}
        value={reading?.note ?? null}
        locale={locale}
        kind="text"
      />
    </>
  )
}
