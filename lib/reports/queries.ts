import 'server-only'
import { getDb } from '@/lib/db/client'
import { type EditionLine, editionLineSelect } from '@/lib/editions/queries'
import { parseLocalized } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { plainDate, storedDate } from '@/lib/time/when'
import { takeReportFacts } from './fact-queries'
import { type NarrativePlace, type ReportContent, reportContent } from './report-content'
import { reportDigest, saysTheSame } from './report-digest'
import { contentOf, reportSelect, sectionOf } from './report-row'
import { reportPeriods } from './rules'

type Period = { startsOn: string; endsOn: string }

/** A report as it is being written. */
export type ReportView = {
  id: string
  /** When its facts were taken. */
  draftedAt: Date
  content: ReportContent
  /** Stands for `content`: goes along with publishing, so that nothing else is published than what was shown. */
  digest: string
  /** Of what is written at a place: what a save must have seen. */
  versionAt: (place: NarrativePlace) => number
  /** Its published versions, the latest first. */
  versions: EditionLine[]
  /** Whether it says anything that its latest version does not. */
  hasNews: boolean
}

/** The report of a plan on a period (YYYY-MM-DD, inclusive); null when nobody has drafted it, and where the viewer may not read it. */
export async function findReport(
  viewer: Viewer,
  plan: PlanView,
  { startsOn, endsOn }: Period,
): Promise<ReportView | null> {
  if (!can(viewer, 'report.read', resourceOfPlan(plan))) return null
  const at = { planId: plan.id, startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) }
  const row = await getDb().report.findUnique({ where: { planId_startsOn_endsOn: at }, select: reportSelect })
  if (!row) return null
  const content = contentOf(row)
  const versions = await getDb().reportEdition.findMany({
    where: { reportId: row.id },
    orderBy: { number: 'desc' },
    select: editionLineSelect,
  })
  const latest = await getDb().reportEdition.findFirst({
    where: { reportId: row.id },
    orderBy: { number: 'desc' },
    select: { content: true },
  })
  return {
    id: row.id,
    draftedAt: row.draftedAt,
    content,
    digest: reportDigest(content),
    versionAt: (place) => sectionOf(row, place).version,
    versions: versions.map((version) => ({ ...version, note: parseLocalized(version.note) })),
    hasNews: !latest || !saysTheSame(reportContent.parse(latest.content), content),
  }
}

/**
 * What a report would say if its facts were taken at `now`, with the words that people have written in it; null where the viewer may not take them. Read in several
 * statements, to be looked at: what is taken is of one moment.
 */
export async function findContentNow(
  viewer: Viewer,
  plan: PlanView,
  { content: { period, narrative } }: Pick<ReportView, 'content'>,
  now: Date,
): Promise<ReportContent | null> {
  if (!can(viewer, 'report.write', resourceOfPlan(plan))) return null
  const facts = await takeReportFacts(getDb(), plan.id, period, now)
  return facts && reportContent.parse({ ...facts, narrative })
}

/** A period that a plan can be reported on, with what there is of its report: the number of its latest version, 0 while none is published. */
export type PeriodLine = Period & { report: { latest: number } | null }

/** The periods of a plan in their order; without reports where the viewer may not read them. */
export async function listReportPeriods(viewer: Viewer, plan: PlanView): Promise<PeriodLine[]> {
  const rows = can(viewer, 'report.read', resourceOfPlan(plan))
    ? await getDb().report.findMany({
        where: { planId: plan.id },
        select: { startsOn: true, endsOn: true, _count: { select: { editions: true } } },
      })
    : []
  return reportPeriods(plan).map((period) => {
    const row = rows.find(
      ({ startsOn, endsOn }) => plainDate(startsOn) === period.startsOn && plainDate(endsOn) === period.endsOn,
    )
    return { ...period, report: row ? { latest: row._count.editions } : null }
  })
}
