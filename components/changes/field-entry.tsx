import { WordDifference } from '@/components/ui/word-difference'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { FieldChange } from './field-changes'

/** What became of one field: its words piece by piece, or its value before and after. */
export function FieldEntry({ field, locale }: { field: FieldChange; locale: Locale }) {
  const t = getTranslator(locale, 'history')
  if (field.kind === 'note') return <p className="sans small">{field.text}</p>
  if (field.kind !== 'words') {
    return (
      <p>
        <span className="sans small quiet">{field.label}: </span>
        {field.kind === 'value' ? field.value : t('fromTo', { from: field.was, to: field.is })}
      </p>
    )
  }
  const language = t(`languages.${field.language}`)
  return (
    <div className="change-words">
      <p className="sans small quiet">{t('labelInLanguage', { label: field.label, language })}</p>
      <WordDifference
        parts={field.pieces}
        lang={field.language === locale ? undefined : languageTags[field.language]}
        labels={{ added: t('added'), removed: t('removed') }}
      />
    </div>
  )
}
