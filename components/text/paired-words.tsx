import { type Locale, languageTags } from '@/lib/i18n/locales'

type PairedWordsProps = { locale: Locale; second: Locale | undefined; words: (language: Locale) => string }

/** Words of the app itself, such as a part's title: in the reader's language, and where she set a second one beside it, in both. */
export function PairedWords({ locale, second, words }: PairedWordsProps) {
  if (!second) return words(locale)
  return (
    <span className="pair">
      <span className="first">{words(locale)} </span>
      <span className="second" lang={languageTags[second]}>
        {words(second)}
      </span>
    </span>
  )
}
