import type { Transaction } from '@/lib/db/client'
import type { ReportContent } from '@/lib/reports/report-content'
import { sampleReport } from '@/lib/reports/test-content'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'

type ReportGiven = { planId: string; startsOn?: string; endsOn?: string; draftedAt?: Date }

/** A drafted report of a plan on 2016, with the facts of the sample and nothing written. */
export async function createReport(
  db: Transaction,
  { startsOn = '2016-01-01', endsOn = '2016-12-31', draftedAt = new Date(), ...given }: ReportGiven,
) {
  const { narrative: _, ...facts } = sampleReport()
  const period = { startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) }
  return db.report.create({ data: { ...given, ...period, draftedAt, facts } })
}

type ReportEditionGiven = Partial<Omit<Prisma.ReportEditionUncheckedCreateInput, 'content'>> & {
  reportId: string
  content?: ReportContent
}

/** The next published version of a report, with what the sample says unless it is given otherwise. */
export async function createReportEdition(db: Transaction, { content = sampleReport(), ...given }: ReportEditionGiven) {
  const number = 1 + (await db.reportEdition.count({ where: { reportId: given.reportId } }))
  return db.reportEdition.create({ data: { number, publishedAt: new Date(), ...given, content } })
}
