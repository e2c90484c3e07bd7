import { publishReport, saveNarrative } from '@/lib/reports/mutations'
import { type Trial, words } from './trial'
import { now } from './world'

export const reportTrials: Trial[] = [
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
    run: (viewer, { plan }) => publishReport(viewer, { id: plan.reportId, last: 0, note: words('Aprovado.') }, now),
  },
]
