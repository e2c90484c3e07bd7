import { inLocale } from '@/components/editions/addresses'
import { MarginRow } from '@/components/layout/margin-row'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { listPublishedReports } from '@/lib/reports/published-queries'
import { reportTitle } from '@/lib/reports/words'
import { reportPath } from './addresses'

/** The published reports of a plan, as a part of a page about it; nothing without any. The page has made sure that the plan may be read. */
export async function PlanReports({ plan, locale }: { plan: PlanView; locale: Locale }) {
  const reports = await listPublishedReports(plan.id)
  if (reports.length === 0) return null
  const t = getTranslator(locale, 'reportOut')
  return (
    <MarginRow id="reports" title={t('published')} rule="hair">
      <ul className="stacked">
        {reports.map(({ period, startsOn, endsOn }) => (
          <li key={period}>
            <a href={inLocale(reportPath(plan, period), locale)}>{reportTitle({ startsOn, endsOn }, locale)}</a>
          </li>
        ))}
      </ul>
    </MarginRow>
  )
}
