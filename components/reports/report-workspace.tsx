import { notFound } from 'next/navigation'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { LocalizedName } from '@/components/text/localized'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findPlan, type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { findContentNow, findReport, listReportPeriods, type PeriodLine } from '@/lib/reports/queries'
import { periodSlug } from '@/lib/reports/rules'
import { reportTitle } from '@/lib/reports/words'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { DraftReport, ReportBasis } from './report-basis'
import { ReportDocument } from './report-document'
import { ReportDownloads } from './report-downloads'
import { ReportFrame, reportsHref } from './report-frame'
import { NarrativeBlock } from './report-narrative'
import { PublishReport } from './report-publication'

type Period = { startsOn: string; endsOn: string }
type ReportWorkspaceProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  planSlug: string
  /** As addresses name it; without it, the plan's only period, or the choice of several. */
  period?: string
  place: EditPlace
}

/** The report of a plan on one of its periods, while it is written: what the data say, and the places where people write. */
export async function ReportWorkspace({ viewer, locale, unitSlug, planSlug, period, place }: ReportWorkspaceProps) {
  const plan = await findPlan(viewer, unitSlug, planSlug)
  if (!plan) notFound()
  const periods = await listReportPeriods(viewer, plan)
  const chosen = periods.length === 1 && !period ? periods[0] : periods.find((one) => periodSlug(one) === period)
  if (!chosen && period) notFound()
  const shared = { viewer, plan, locale }
  return (
    <ReportFrame {...shared}>
      {chosen ? (
        <Report {...shared} period={chosen} place={place} />
      ) : (
        <Periods plan={plan} locale={locale} periods={periods} />
      )}
    </ReportFrame>
  )
}

type Shared = { viewer: Actor; plan: PlanView; locale: Locale }

async function Report({ viewer, plan, locale, period, place }: Shared & { period: Period; place: EditPlace }) {
  const [report, profile] = await Promise.all([findReport(viewer, plan, period), getViewerProfile()])
  const now = report && (await findContentNow(viewer, plan, report, new Date()))
  const canWrite = can(viewer, 'report.write', resourceOfPlan(plan))
  const shared = { plan, period, locale, place }
  return (
    <Page
      eyebrow={plan.unit.acronym}
      title={reportTitle(period, locale)}
      lead={<LocalizedName value={plan.title} locale={locale} />}
      below={
        report ? (
          <ReportDownloads
            address={`${reportsHref(plan, locale)}/${periodSlug(period)}/papers`}
            locale={locale}
            hasPairs
          />
        ) : null
      }
    >
      {report ? (
        <>
          <ReportBasis
            {...shared}
            report={report}
            now={now}
            canWrite={canWrite}
            timeZone={profile?.timeZone ?? plan.network.timeZone}
          />
          <ReportDocument
            content={report.content}
            locale={locale}
            narrative={(at) => <NarrativeBlock {...shared} report={report} at={at} canWrite={canWrite} />}
          />
          <PublishReport {...shared} report={report} canPublish={can(viewer, 'report.publish', resourceOfPlan(plan))} />
        </>
      ) : (
        <DraftReport {...shared} canWrite={canWrite} />
      )}
    </Page>
  )
}

/** The periods of a plan of several years, each with how far its report is. */
function Periods({ plan, locale, periods }: Omit<Shared, 'viewer'> & { periods: PeriodLine[] }) {
  const t = getTranslator(locale, 'reportWriting')
  const home = reportsHref(plan, locale)
  return (
    <Page eyebrow={plan.unit.acronym} title={t('title')} lead={<LocalizedName value={plan.title} locale={locale} />}>
      <MarginRow id="periods" title={t('periods')} rule="hair">
        <ul className="stacked">
          {periods.map(({ report, ...period }) => (
            <li key={periodSlug(period)}>
              <a href={`${home}/${periodSlug(period)}`}>{reportTitle(period, locale)}</a>
              <span className="block sans small quiet">
                {!report ? t('notBegun') : report.latest ? t('published', { number: report.latest }) : t('begun')}
              </span>
            </li>
          ))}
        </ul>
      </MarginRow>
    </Page>
  )
}
