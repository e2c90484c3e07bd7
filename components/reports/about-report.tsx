import type { ReactNode } from 'react'
import { happenedPath, inLocale } from '@/components/editions/addresses'
import { publishedWords } from '@/components/editions/edition-words'
import { MarginRow } from '@/components/layout/margin-row'
import { pageAddress } from '@/components/meta/page-address'
import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PublishedReport } from '@/lib/reports/published-queries'
import { reportPath } from './addresses'

type AboutReportProps = { report: PublishedReport; locale: Locale }

/** Which version of a report this is, for whom it was published, how it is cited, and the others. */
export function AboutReport({ report: { plan, period, version, versions }, locale }: AboutReportProps) {
  const { number, note, content } = version
  const t = getTranslator(locale, 'reportOut')
  const { timeZone } = plan.network
  const last = versions[0]?.number ?? number
  const pathOf = (one: number) => reportPath(plan, period, one)
  const latest = (words: ReactNode) => <a href={inLocale(reportPath(plan, period), locale)}>{words}</a>
  const others = versions.filter((one) => one.number !== number)
  return (
    <MarginRow id="version" title={t('versionNumber', { number })} rule="strong">
      {note ? <Localized value={note} locale={locale} as="p" /> : null}
      <p>
        {publishedWords(version, timeZone, locale)}. {t('frozen')}
      </p>
      {last === number ? null : <p>{t.rich('latest', { number: last, a: latest })}</p>}
      <p className="small quiet">{t('cite', { address: pageAddress(locale, pathOf(number)) })}</p>
      {content.measuredBy ? (
        <p className="no-print">
          <a href={inLocale(happenedPath(plan, content.measuredBy.number), locale)}>
            {getTranslator(locale, 'editions')('happened')}
          </a>
        </p>
      ) : null}
      {others.length > 0 ? (
        <nav aria-label={t('others')} className="no-print">
          <ul className="stacked">
            {others.map((one) => (
              <li key={one.number}>
                <a href={inLocale(pathOf(one.number), locale)}>{t('versionNumber', { number: one.number })}</a>
                <span className="block sans small quiet">{publishedWords(one, timeZone, locale)}</span>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </MarginRow>
  )
}
