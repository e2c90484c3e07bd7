import { type Locale, languageKeys, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { reportFilePath } from '@/lib/reports/files'
import { formatList } from '@/lib/time/format'

/** A report to take along as a paper, in the page's language and with each of the others. `address` is the report's. */
export function ReportDownloads({ address, locale }: { address: string; locale: Locale }) {
  const t = getTranslator(locale, 'reportOut')
  const common = getTranslator(locale, 'common')
  const inLanguages = (languages: Locale[]) =>
    t('paperIn', {
      languages: formatList(
        languages.map((language) => common(languageKeys[language])),
        locale,
      ),
    })
  return (
    <nav aria-label={t('download')} className="beside-links no-print">
      <ul className="word-links">
        <li className="quiet">{t('download')}:</li>
        <li>
          <a href={`${address}${reportFilePath()}`} download>
            {inLanguages([locale])}
          </a>
        </li>
        {locales
          .filter((second) => second !== locale)
          .map((second) => (
            <li key={second}>
              <a href={`${address}${reportFilePath(second)}`} download>
                {inLanguages([locale, second])}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
