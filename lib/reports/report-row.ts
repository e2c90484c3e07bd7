import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import type { ReportPlace } from '@/prisma/generated/client/client'
import { narrativePlaces, type ReportContent, type ReportFacts, reportContent } from './report-content'

type Place = (typeof narrativePlaces)[number]

/** Takes from the data what they say of a plan in a period (YYYY-MM-DD, inclusive), at `now`; null when there is no such plan. */
export type TakeFacts = (
  db: Transaction,
  planId: string,
  period: { startsOn: string; endsOn: string },
  now: Date,
) => Promise<ReportFacts | null>

/** How the database calls the places where people write. */
export const storedPlace = {
  opening: 'OPENING',
  activities: 'ACTIVITIES',
  attendance: 'ATTENDANCE',
  decisions: 'DECISIONS',
  objectives: 'OBJECTIVES',
  closing: 'CLOSING',
} as const satisfies Record<Place, ReportPlace>

/** A report with what was written in it, and what of its plan decides who may; null when there is none. */
export async function findReportRow(tx: Transaction, id: string) {
  return tx.report.findUnique({
    where: { id },
    select: {
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
    },
  })
}
export type ReportRow = NonNullable<Awaited<ReturnType<typeof findReportRow>>>

/** What stands at a place: version 0 and no text where nobody wrote anything yet. */
export function sectionOf({ sections }: ReportRow, place: Place): { text: LocalizedText | null; version: number } {
  const section = sections.find((one) => one.place === storedPlace[place])
  return { text: parseLocalized(section?.text), version: section?.version ?? 0 }
}

/** All that the report says now: the facts as they were taken, with what people wrote. */
export function contentOf(row: ReportRow): ReportContent {
  const narrative = Object.fromEntries(narrativePlaces.map((place) => [place, sectionOf(row, place).text]))
  return reportContent.parse({ ...Object(row.facts), narrative })
}
