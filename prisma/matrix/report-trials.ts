import { getDb } from '@/lib/db/client'
import { draftReport, refreshReport } from '@/lib/reports/draft-mutations'
import { publishReport, saveNarrative } from '@/lib/reports/mutations'
import { reportDigest } from '@/lib/reports/report-digest'
import { contentOf, findReportRow } from '@/lib/reports/report-row'
import { sampleReport } from '@/lib/reports/test-content'
import { type Trial, words } from './trial'
import { now } from './world'

const wholePeriod = { startsOn: '2016-01-01', endsOn: '2016-12-31' }

export const reportTrials: Trial[] = [
  {
    name: 'draftReport',
    action: 'report.write',
    seen: 'plan',
    run: (viewer, { plan }) => draftReport(viewer, { planId: plan.id, ...wholePeriod }, now),
  },
  {
    name: 'refreshReport',
    action: 'report.write',
    seen: 'report',
    run: (viewer, { plan }) => refreshReport(viewer, { id: plan.reportId }, now),
  },
  {
    name: 'saveNarrative',
    action: 'report.write',
    seen: 'report',
    run: (viewer, { plan }) =>
      saveNarrative(viewer, { id: plan.reportId, place: 'opening', version: 0, text: words('Foi um bom ano.') }),
  },
  {
    name: 'publishReport',
    action: 'report.publish',
    states: ['published', 'closed'],
    seen: 'report',
    run: async (viewer, { plan }) => {
      const row = await findReportRow(getDb(), plan.reportId)
      const content = row ? contentOf(row) : sampleReport()
      const input = { id: plan.reportId, last: 0, seen: reportDigest(content), note: words('Aprovado.') }
      return publishReport(viewer, input, now)
    },
  },
]
