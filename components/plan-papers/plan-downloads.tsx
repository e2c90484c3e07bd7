import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { planFilePath, planFormats } from '@/lib/plan-papers/files'
import { slidesPath } from './slides-address'

type PlanDownloadsProps = {
  /** Where the files are, without their names. */
  address: string
  locale: Locale
  /** A second language, where the page shows two. */
  second?: Locale
  /** Whether the public has the slides, under the same address. */
  hasSlides?: boolean
}

/** The plan to take along: presentation, paper, Markdown and data; and its slides in the browser. */
export function PlanDownloads({ address, locale, second, hasSlides }: PlanDownloadsProps) {
  const t = getTranslator(locale, 'planOut')
  const downloads = (
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
  if (!hasSlides) return downloads
  return (
    <div className="plan-ways-out no-print">
      <p className="word-links">
        <a href={`${address}${slidesPath(second)}`}>{t('present')}</a>
      </p>
      {downloads}
    </div>
  )
}
