import type { Metadata } from 'next'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { languageAddresses, pageAddress } from './page-address'

export type PageMetadataProps = {
  locale: Locale
  /** The page's address after the language, such as `/utpeam/plans/2016`; empty for the first page. */
  path: string
  /** Without the site's name, which is put after it. */
  title: string
  /** One or two sentences; long ones are cut at a word. */
  description?: string | null
  /** Open Graph's kind of page: `article` for a document, `website` for what lists and leads on. */
  type?: 'website' | 'article'
  /** The same to subscribe to, by content type. */
  feeds?: NonNullable<Metadata['alternates']>['types']
}

// Open Graph wants a territory; `es_LA` is its code for the Spanish of Latin America.
const openGraphLocales: Record<Locale, string> = { pt: 'pt_BR', es: 'es_LA', en: 'en_GB' }
const DESCRIPTION_LENGTH = 200

/** The head of a public page: title, description, its own address, the same page in the other languages, Open Graph. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  type = 'website',
  feeds,
}: PageMetadataProps): Metadata {
  const summary = description ? shorten(description, locale) : undefined
  return {
    title,
    description: summary,
    alternates: { canonical: pageAddress(locale, path), languages: languageAddresses(path), types: feeds },
    openGraph: {
      type,
      title,
      description: summary,
      url: pageAddress(locale, path),
      siteName: getTranslator(locale, 'common')('siteName'),
      locale: openGraphLocales[locale],
      alternateLocale: Object.entries(openGraphLocales).flatMap(([other, code]) => (other === locale ? [] : [code])),
    },
    twitter: { card: 'summary' },
  }
}

/** The text in one line, cut after a whole word where it is longer than a result list shows. */
function shorten(text: string, locale: Locale): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= DESCRIPTION_LENGTH) return line
  let kept = ''
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(line)) {
    if (index + segment.length >= DESCRIPTION_LENGTH) break
    kept += segment
  }
  return `${kept.trimEnd().replace(/[,;:.–-]$/, '')}…`
}
