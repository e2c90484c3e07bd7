import { type Locale, languageKeys, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type ReportFormat, reportFilePath, reportFormats } from '@/lib/reports/files'
import { formatList } from '@/lib/time/format'

type ReportDownloadsProps = {
  /** The report's. */
  address: string
  locale: Locale
  /** A second language, where the page shows two. */
  second?: Locale
  /** Whether the files in two languages are offered as well, folded, where the page itself is in one only. */
  hasPairs?: boolean
}

/** A report to take along as a presentation and as a paper, in the languages of its page. */
export function ReportDownloads({ address, locale, second, hasPairs }: ReportDownloadsProps) {
  const t = getTranslator(locale, 'reportOut')
  const formats = getTranslator(locale, 'planOut')
  return (
    <nav aria-label={t('download')} className="beside-links no-print">
      <ul className="word-links">
        <li className="quiet">{t('download')}:</li>
        {reportFormats.map((format) => (
          <li key={format}>
            <a href={`${address}${reportFilePath(format, second)}`} download>
              {formats(`formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      {hasPairs ? <Pairs address={address} locale={locale} /> : null}
    </nav>
  )
}

function Pairs({ address, locale }: Pick<ReportDownloadsProps, 'address' | 'locale'>) {
  const t = getTranslator(locale, 'reportOut')
  const common = getTranslator(locale, 'common')
  const fileIn = (format: ReportFormat, second: Locale) => {
    const languages = [locale, second].map((language) => common(languageKeys[language]))
    return t(`fileIn.${format}`, { languages: formatList(languages, locale) })
  }
  const seconds = locales.filter((second) => second !== locale)
  return (
    <details>
      <summary>{t('filesInTwo')}</summary>
      <ul className="word-links">
        {seconds.flatMap((second) =>
          reportFormats.map((format) => (
            <li key={`${second} ${format}`}>
              <a href={`${address}${reportFilePath(format, second)}`} download>
                {fileIn(format, second)}
              </a>
            </li>
          )),
        )}
      </ul>
    </details>
  )
}
