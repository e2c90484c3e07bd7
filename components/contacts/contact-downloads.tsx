import { MarginRow } from '@/components/layout/margin-row'
import { contactFormats } from '@/lib/contacts/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type ContactDownloadsProps = {
  at: string
  /** What was searched for, as the page's own address says it. */
  query: string
  locale: Locale
}

/** What is shown, as files. */
export function ContactDownloads({ at, query, locale }: ContactDownloadsProps) {
  const t = getTranslator(locale, 'contacts')
  return (
    <MarginRow title={t('download')} id="download" rule="strong">
      <ul className="word-links">
        {contactFormats.map((format) => (
          <li key={format}>
            <a href={`${at}/export/${format}${query}`}>{t(`formats.${format}`)}</a>
          </li>
        ))}
      </ul>
      <p className="sans small quiet">{t('downloadHint')}</p>
    </MarginRow>
  )
}
