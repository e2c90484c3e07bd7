import { LocalizedMarkdown } from '@/components/text/markdown'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { NarrativePlace } from '@/lib/reports/report-content'

type NarrativeTextProps = { words: LocalizedText; at: NarrativePlace; locale: Locale }

/** What people wrote at a place of a report. The opening stands under the page's title, any other under that of its part. */
export function NarrativeText({ words, at, locale }: NarrativeTextProps) {
  return <LocalizedMarkdown value={words} locale={locale} top={at === 'opening' ? 2 : 3} />
}
