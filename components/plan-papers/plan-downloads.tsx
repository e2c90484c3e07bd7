import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { planFilePath, planFormats } from '@/lib/plan-papers/files'

type PlanDownloadsProps = {
  /** Where the files are, without their names. */
  address: string
  locale: Locale
  /** A second language, where the page shows two. */
  second?: Locale
}

/** The plan to take along: presentation, paper, Markdown and data. */
export function PlanDownloads({ address, locale, second }: PlanDownloadsProps) {
  const t = getTranslator(locale, 'planOut')
  return (
    <nav aria-label={t('download')} className="beside-links no-print">
      <ul className="word-links">
        <li className="quiet">{t('download')}:</li>
        {planFormats.map((format) => (
          <li key={format}>
            <a href={`${address}${planFilePath(format, second)}`} download>
              {t(`formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
