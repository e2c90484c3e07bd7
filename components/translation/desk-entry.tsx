import { wordPieces } from '@/components/changes/word-pieces'
import { ActionForm } from '@/components/forms/action-form'
import { TextAreaField, TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Button } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import { WordDifference } from '@/components/ui/word-difference'
import { type Locale, languageKeys, languageNames, languageTags } from '@/lib/i18n/locales'
import { hashOriginal, originalOf } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { saveTranslationAction } from '@/lib/translation/actions'
import type { DeskLine } from '@/lib/translation/queries'
import { seenTranslation } from '@/lib/translation/rules'
import { blockOfText, type TextKey } from '@/lib/translation/texts'
import { savedHref } from './addresses'
import { textLabel } from './text-label'

export type DeskEntryProps = {
  planId: string
  line: DeskLine
  /** What is to be done after it; null when nothing else is. */
  next: DeskLine | null
  language: Locale
  locale: Locale
  /** The address of the desk in this language. */
  desk: string
  /** What became of the text that was saved last, where this entry is to tell it. */
  saved: string | null
}

/** A text with its translation: the original, what has changed in it since, and the field. */
export function DeskEntry(props: DeskEntryProps) {
  const { line, next, language, locale, saved } = props
  const t = getTranslator(locale, 'translation')
  return (
    <MarginRow
      as="li"
      id={blockOfText(line)}
      wide
      margin={
        <StateWord tone={line.state === 'outdated' ? 'attention' : 'quiet'}>{t(`states.${line.state}`)}</StateWord>
      }
    >
      <h3>{textLabel(line, locale)}</h3>
      <StatusLine>{saved}</StatusLine>
      <div className="desk-pair">
        <div>
          <Original line={line} language={language} locale={locale} />
        </div>
        <div>
          <TranslationForm {...props} />
          {next && line.state !== 'done' ? (
            <p className="sans small">
              <a href={`#${blockOfText(next)}`}>{t('next', { label: textLabel(next, locale) })}</a>
            </p>
          ) : null}
        </div>
      </div>
    </MarginRow>
  )
}

/** The original, and of an outdated translation what has changed in it since. */
function Original({ line, locale }: Pick<DeskEntryProps, 'line' | 'language' | 'locale'>) {
  const { value, state, former } = line
  const t = getTranslator(locale, 'translation')
  const history = getTranslator(locale, 'history')
  const lang = languageTags[value.original]
  return (
    <>
      <p className="sans small quiet">
        {t('original', { language: getTranslator(locale, 'common')(languageKeys[value.original]) })}
      </p>
      <p className="whitespace-pre-line" lang={lang}>
        {originalOf(value)}
      </p>
      {state === 'outdated' && former ? (
        <div className="change-words">
          <p className="sans small quiet">{t('since')}</p>
          <WordDifference
            parts={wordPieces(originalOf(former), originalOf(value), value.original)}
            lang={lang}
            labels={{ added: history('added'), removed: history('removed') }}
          />
        </div>
      ) : null}
      {state === 'outdated' && !former ? <p className="sans small quiet">{t('sinceUnknown')}</p> : null}
    </>
  )
}

const lines: readonly TextKey[] = [
  'plan.title',
  'indicator.name',
  'indicator.measuredIn',
  'activity.title',
  'contact.office',
]

/** The translation as the one field of a form. */
function TranslationForm({ planId, line, next, language, locale, desk }: DeskEntryProps) {
  const { key, id, value, state } = line
  const t = getTranslator(locale, 'translation')
  const block = blockOfText(line)
  const words = { label: textLabel(line, locale), language: getTranslator(locale, 'common')(languageKeys[language]) }
  const Control = lines.includes(key) ? TextField : TextAreaField
  return (
    <ActionForm
      id={`translate-${block}`}
      label={t('translationOf', words)}
      action={saveTranslationAction}
      hidden={{
        ...{ planId, key, id, language },
        madeFrom: hashOriginal(originalOf(value)),
        seen: seenTranslation(value, language),
      }}
      returnTo={savedHref(desk, block, next && blockOfText(next))}
      submit={t('save')}
      more={
        state === 'outdated' ? (
          <Button type="submit" name="stillRight" value="on">
            {t('stillRight')}
          </Button>
        ) : null
      }
    >
      <Control
        name="text"
        label={languageNames[language]}
        value={value.texts[language]}
        lang={languageTags[language]}
        document="text"
      />
    </ActionForm>
  )
}
