import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, SelectField } from '@/components/forms/choice-fields'
import { applyImportAction } from '@/lib/cities/import/actions'
import type { RegisteredCity } from '@/lib/cities/import/facts'
import type { DraftView } from '@/lib/cities/import/queries'
import type { PlannedRow } from '@/lib/cities/import/rules'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'
import { importHref } from './addresses'

type ConfirmFormProps = { view: DraftView; locale: Locale; returnTo: string }
type OpenRow = Extract<PlannedRow, { kind: 'ask' }>

/** Lets happen what is shown, after the questions that only a person can answer. */
export function ConfirmForm({ view, locale, returnTo }: ConfirmFormProps) {
  const t = getTranslator(locale, 'registerImport')
  const open = view.rows.filter((row): row is OpenRow => row.kind === 'ask')
  const hasErrors = view.rows.some(({ kind }) => kind === 'error')
  const count = open.length + view.rows.filter(({ kind }) => kind === 'new' || kind === 'change').length
  return (
    <ActionForm
      id="confirm"
      label={t('draft.confirm')}
      action={applyImportAction}
      hidden={{ id: view.id, seen: view.digest }}
      returnTo={returnTo}
      submit={t('draft.submit', { count })}
      cancel={{ label: t('draft.again'), href: importHref(locale) }}
    >
      {open.map((row) => (
        <Question key={row.line} row={row} locale={locale} />
      ))}
      {hasErrors ? (
        <CheckboxField name="allOrNothing" label={t('draft.allOrNothing')} hint={t('draft.allOrNothingHint')} />
      ) : null}
    </ActionForm>
  )
}

/** Which city a row is about. */
function Question({ row, locale }: { row: OpenRow; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  const { line, name, country, candidates, mayBeNew } = row
  const options = [
    { value: '', label: t('draft.choose') },
    ...candidates.map((city) => ({ value: city.id, label: candidateText(city, locale) })),
    ...(mayBeNew ? [{ value: 'new', label: t('draft.chooseNew') }] : []),
    { value: 'skip', label: t('draft.chooseSkip') },
  ]
  return (
    <SelectField
      name={`choice.${line}`}
      label={t('draft.question', { line: String(line), city: name, country })}
      hint={t('draft.questionHint')}
      options={options}
    />
  )
}

function candidateText(city: RegisteredCity, locale: Locale): string {
  const t = getTranslator(locale, 'registerImport')
  const place = [city.subdivision, formatCountry(city.country, locale)].filter(Boolean).join(', ')
  return t(city.isArchived ? 'draft.chooseArchived' : 'draft.chooseCity', { city: city.name, place })
}
