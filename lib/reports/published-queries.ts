import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type EditionLine, editionLineSelect } from '@/lib/editions/queries'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import { findPlan, type PlanView } from '@/lib/plan/queries'
import { plainDate, storedDate } from '@/lib/time/when'
import { type ReportContent, reportContent } from './report-content'
import { periodSlug, readPeriodSlug } from './rules'

export type PublishedReport = {
  plan: PlanView
  period: string
  version: EditionLine & { content: ReportContent }
  /** All of its published versions, the latest first. */
  versions: EditionLine[]
}

/**
 * A report as it was published: `period` as addresses name it; without `number`, its latest version. Null where the public has none: no such plan or period, a number that was never published, a plan that is a
 * draft or was withdrawn, or an archived unit.
 */
export const findPublishedReport = cache(
  async (unitSlug: string, planSlug: string, period: string, number?: number): Promise<PublishedReport | null> => {
    const days = readPeriodSlug(period)
    const plan = days && (await findPlan(null, unitSlug, planSlug))
    if (!plan) return null
    const report = { planId: plan.id, startsOn: storedDate(days.startsOn), endsOn: storedDate(days.endsOn) }
    const rows = await getDb().reportEdition.findMany({
      where: { report },
      orderBy: { number: 'desc' },
      select: { ...editionLineSelect, id: true },
    })
    const versions = rows.map((row) => ({ ...row, note: parseLocalized(row.note) }))
    const version = number === undefined ? versions[0] : versions.find((one) => one.number === number)
    if (!version) return null
    const { content } = await getDb().reportEdition.findUniqueOrThrow({
      where: { id: version.id },
      select: { content: true },
    })
    return { plan, period, version: { ...version, content: reportContent.parse(content) }, versions }
  },
)

/** A report with a published version, as a link to it: its days (YYYY-MM-DD, inclusive), and its period as addresses name it. */
type ReportLink = { period: string; startsOn: string; endsOn: string }

/** The published reports of a plan, the latest period first. The caller has made sure that the plan may be read. */
export async function listPublishedReports(planId: string): Promise<ReportLink[]> {
  const rows = await getDb().report.findMany({
    where: { planId, editions: { some: {} } },
    orderBy: [{ endsOn: 'desc' }, { startsOn: 'desc' }],
    select: { startsOn: true, endsOn: true },
  })
  return rows.map((row) => {
    const days = { startsOn: plainDate(row.startsOn), endsOn: plainDate(row.endsOn) }
    return { ...days, period: periodSlug(days) }
  })
}

type LatestVersion = ReportLink & { planId: string; number: number; note: LocalizedText | null }

/** The latest published version of a report, for what tells of it; null where there is none. Whether the plan may be read is for the caller to see. */
export async function findLatestVersion(reportId: string): Promise<LatestVersion | null> {
  const row = await getDb().reportEdition.findFirst({
    where: { reportId },
    orderBy: { number: 'desc' },
    select: { number: true, note: true, report: { select: { planId: true, startsOn: true, endsOn: true } } },
  })
  if (!row) return null
  const { planId, ...stored } = row.report
  const days = { startsOn: plainDate(stored.startsOn), endsOn: plainDate(stored.endsOn) }
  return { ...days, period: periodSlug(days), planId, number: row.number, note: parseLocalized(row.note) }
}
