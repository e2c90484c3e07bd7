import { type Locale, languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { type LocalizedText, translationState } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { CheckboxGroupField, SelectField } from './choice-fields'
import { TextAreaField, TextField } from './text-fields'

export type LocalizedTextFieldProps = {
  name: string
  label: string
  /** What is stored now; null for a new text. */
  value: LocalizedText | null
  /** The reader's language: a new text is taken to be written in it. */
  locale: Locale
  /** Running text grows over lines; a title is one line; a heading is one line in the size of the page's own. */
  kind: 'text' | 'title' | 'heading'
  hint?: string
}

/** A text in all languages: the original first, its translations after it, each saying whether its original has changed since. */
export function LocalizedTextField({ name, label, value, locale, kind, hint }: LocalizedTextFieldProps) {
  const t = getTranslator(locale, 'forms')
  const original = value?.original ?? locale
  const inOrder = [original, ...locales.filter((other) => other !== original)]
  const outdated = inOrder.filter((language) => value && translationState(value, language) === 'outdated')
  return (
    <fieldset className="localized-field">
      <legend>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {value ? (
        <input type="hidden" name={`${name}.original`} value={original} />
      ) : (
        <SelectField
          name={`${name}.original`}
          label={t('originalLanguage')}
          value={original}
          width="middle"
          options={locales.map((language) => ({ value: language, label: languageNames[language] }))}
        />
      )}
      {inOrder.map((language) => (
        <LanguageField
          key={language}
          name={`${name}.${language}`}
          kind={kind}
          language={language}
          value={value?.texts[language]}
          aside={value && language === original ? t('original') : undefined}
          hint={outdated.includes(language) ? t('outdated') : undefined}
        />
      ))}
      {outdated.length > 0 ? (
        <CheckboxGroupField
          name={`${name}.stillRight`}
          label={t('stillRight')}
          options={outdated.map((language) => ({ value: language, label: languageNames[language] }))}
          inline
        />
      ) : null}
    </fieldset>
  )
}

type LanguageFieldProps = Pick<LocalizedTextFieldProps, 'name' | 'kind' | 'hint'> & {
  language: Locale
  value: string | undefined
  aside?: string
}

function LanguageField({ kind, language, ...rest }: LanguageFieldProps) {
  const Control = kind === 'text' ? TextAreaField : TextField
  const document = kind === 'heading' ? 'title' : 'text'
  return <Control {...rest} label={languageNames[language]} lang={languageTags[language]} document={document} />
}
