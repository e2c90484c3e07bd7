import type { Transaction } from '@/lib/db/client'
import { sampleReport } from '@/lib/reports/test-content'
import { storedDate } from '@/lib/time/when'

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
