import { type Locale, languageKeys, languageTags } from '@/lib/i18n/locales'
import { type LocalizedText, type ReadableText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'

type LocalizedProps = {
  value: LocalizedText
  /** The reader's language. */
  locale: Locale
  as?: 'span' | 'p' | 'div'
  className?: string
}

/**
 * A text in the reader's language. Where it is shown in another one, or its translation is older than the original, it says so
 * under it; the language it really is in stands in `lang`.
 */
export function Localized({ value, locale, as: Tag = 'span', className }: LocalizedProps) {
  const readable = readText(value, locale)
  return (
    <>
      <Tag lang={langIfOther(readable, locale)} className={className}>
        {readable.text}
      </Tag>
      <TextNote readable={readable} locale={locale} />
    </>
  )
}

/** The text alone, for headings and links, where a note would be read as part of the name. */
export function LocalizedName({ value, locale }: { value: LocalizedText; locale: Locale }) {
  const readable = readText(value, locale)
  const lang = langIfOther(readable, locale)
  return lang ? <span lang={lang}>{readable.text}</span> : readable.text
}

/** What a text says about itself; nothing for an original or a translation that is up to date. */
export function TextNote({ readable, locale }: { readable: ReadableText; locale: Locale }) {
  const t = getTranslator(locale, 'common')
  if (readable.state === 'missing') {
    return <span className="text-note">{t('shownInOriginal', { language: t(languageKeys[readable.lang]) })}</span>
  }
  if (readable.state === 'outdated') return <span className="text-note">{t('outdatedTranslation')}</span>
  return null
}

/** The `lang` attribute of a text, where it differs from the page's. */
export function langIfOther(readable: ReadableText, locale: Locale): string | undefined {
  return readable.lang === locale ? undefined : languageTags[readable.lang]
}
