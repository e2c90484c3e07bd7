import { WordDifference } from '@/components/ui/word-difference'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { FieldChange } from './field-changes'

/** What became of one field: its words piece by piece, or its value before and after. */
export function FieldEntry({ field, locale }: { field: FieldChange; locale: Locale }) {
  const t = getTranslator(locale, 'history')
  if (field.kind === 'note') return <p className="sans small">{field.text}</p>
  if (field.kind === 'value') {
    return (
      <p>
        <span className="sans small quiet">{field.label}: </span>
        {valueChange(field, locale)}
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

/** "junho de 2016 → 16 de junho de 2016"; of what was made or taken out only its value. */
function valueChange({ was, is, isWhole }: Extract<FieldChange, { kind: 'value' }>, locale: Locale): string {
  const t = getTranslator(locale, 'history')
  const nothing = t('nothing')
  if (isWhole) return is ?? was ?? nothing
  return t('fromTo', { from: was ?? nothing, to: is ?? nothing })
}
