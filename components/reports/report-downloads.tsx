import { type Locale, languageKeys, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type ReportFormat, reportFilePath, reportFormats } from '@/lib/reports/files'
import { formatList } from '@/lib/time/format'

/** A report to take along as a presentation and as a paper, in the page's language and with each of the others. `address` is the report's. */
export function ReportDownloads({ address, locale }: { address: string; locale: Locale }) {
  const t = getTranslator(locale, 'reportOut')
  const common = getTranslator(locale, 'common')
  const inLanguages = (format: ReportFormat, languages: Locale[]) =>
    t(`fileIn.${format}`, {
      languages: formatList(
        languages.map((language) => common(languageKeys[language])),
        locale,
      ),
    })
  return (
    <nav aria-label={t('download')} className="beside-links no-print">
      {reportFormats.map((format, index) => (
        <ul key={format} className="word-links">
          {index === 0 ? <li className="quiet">{t('download')}:</li> : null}
          <li>
            <a href={`${address}${reportFilePath(format)}`} download>
              {inLanguages(format, [locale])}
            </a>
          </li>
          {locales
            .filter((second) => second !== locale)
            .map((second) => (
              <li key={second}>
                <a href={`${address}${reportFilePath(format, second)}`} download>
                  {inLanguages(format, [locale, second])}
                </a>
              </li>
            ))}
        </ul>
      ))}
    </nav>
  )
}
