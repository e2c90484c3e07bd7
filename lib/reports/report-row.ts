import 'server-only'
import { type RecordedChange, recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { plainDate } from '@/lib/time/when'
import type { ReportPlace } from '@/prisma/generated/client/client'
import { type NarrativePlace, narrativePlaces, type ReportContent, reportContent } from './report-content'

// What the mutations and queries of reports have in common.

/** How the database calls the places where people write. */
export const storedPlace = {
  opening: 'OPENING',
  activities: 'ACTIVITIES',
  attendance: 'ATTENDANCE',
  decisions: 'DECISIONS',
  objectives: 'OBJECTIVES',
  closing: 'CLOSING',
} as const satisfies Record<NarrativePlace, ReportPlace>

/** What was written in a report, and what of its plan decides who may. */
export const reportSelect = {
  id: true,
  planId: true,
  startsOn: true,
  endsOn: true,
  draftedAt: true,
  facts: true,
  sections: { select: { place: true, text: true, version: true } },
  plan: {
    select: {
      unitId: true,
      createdAt: true,
      publishedAt: true,
      closedAt: true,
      unit: { select: { networkId: true, slug: true } },
    },
  },
} as const

export function findReportRow(tx: Transaction, id: string) {
  return tx.report.findUnique({ where: { id }, select: reportSelect })
}
export type ReportRow = NonNullable<Awaited<ReturnType<typeof findReportRow>>>

/** The same, for who may read it; nobody else hears that it is there. */
export async function findReadableReport(tx: Transaction, viewer: Viewer, id: string): Promise<ReportRow | null> {
  const report = await findReportRow(tx, id)
  return report && can(viewer, 'report.read', planResource(report.plan)) ? report : null
}

/** The first and last day that a report tells of (YYYY-MM-DD, inclusive, in the network's zone). */
export function periodOf({ startsOn, endsOn }: Pick<ReportRow, 'startsOn' | 'endsOn'>) {
  return { startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) }
}

/** Notes a change of a report in the history of its plan, which may have several. */
export async function recordReport(
  tx: Transaction,
  actor: Actor,
  {
    planId,
    plan: { unitId },
    ...period
  }: Pick<ReportRow, 'planId' | 'startsOn' | 'endsOn'> & { plan: { unitId: string } },
  { action, before, after }: Omit<RecordedChange, 'subject'>,
): Promise<void> {
  const subject = { type: 'plan', id: planId, planId, unitId } as const
  await recordChange(tx, actor, { action, subject, before, after: { ...after, reportPeriod: periodOf(period) } })
}

/** What stands at a place: version 0 and no text where nobody wrote anything yet. */
export function sectionOf(
  { sections }: ReportRow,
  place: NarrativePlace,
): { text: LocalizedText | null; version: number } {
  const section = sections.find((one) => one.place === storedPlace[place])
  return { text: parseLocalized(section?.text), version: section?.version ?? 0 }
}

/** All that the report says now: the facts as they were taken, with what people wrote. */
export function contentOf(row: ReportRow): ReportContent {
  const narrative = Object.fromEntries(narrativePlaces.map((place) => [place, sectionOf(row, place).text]))
  return reportContent.parse({ ...Object(row.facts), narrative })
}
