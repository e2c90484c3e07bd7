import type { Transaction } from '@/lib/db/client'
import { takeReportFacts } from '@/lib/reports/fact-queries'
import type { ReportContent, ReportFacts } from '@/lib/reports/report-content'
import { sampleFacts, sampleReport } from '@/lib/reports/test-content'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'

type ReportGiven = { planId: string; startsOn?: string; endsOn?: string; draftedAt?: Date; facts?: ReportFacts }

/** A drafted report of a plan on 2016, with nothing written, and the facts of the sample unless it is given others. */
export async function createReport(
  db: Transaction,
  {
    startsOn = '2016-01-01',
    endsOn = '2016-12-31',
    draftedAt = new Date(),
    facts = sampleFacts(),
    ...given
  }: ReportGiven,
) {
  const period = { startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) }
  return db.report.create({ data: { ...given, ...period, draftedAt, facts } })
}

/** A drafted report of a plan on 2016 with what the data say of it at `now`, as drafting takes it. */
export async function createReportFromData(db: Transaction, given: Omit<ReportGiven, 'facts'>, now: Date) {
  const { planId, startsOn = '2016-01-01', endsOn = '2016-12-31' } = given
  const facts = await takeReportFacts(db, planId, { startsOn, endsOn }, now)
  if (!facts) throw new Error('there is no such plan')
  return createReport(db, { ...given, facts })
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
