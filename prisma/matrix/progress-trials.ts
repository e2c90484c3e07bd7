import { addProgress, assignObjective, removeProgress, saveProgress } from '@/lib/progress/mutations'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

const reportOf = ({ plan, cityId }: Target) => plan.reported.get(cityId) ?? { objectiveId: '', noteId: '' }
const note = { text: words('Fizemos mais.'), reportedOn: '2026-01-10', isReached: true }

export const progressTrials: Trial[] = [
  {
    name: 'assignObjective',
    action: 'objective.assign',
    seen: 'plan',
    run: (viewer, target) => assignObjective(viewer, { ...seen(reportOf(target).objectiveId), cities: [] }),
  },
  {
    name: 'addProgress',
    action: 'progress.report',
    seen: 'plan',
    run: (viewer, target) => addProgress(viewer, { objectiveId: reportOf(target).objectiveId, ...note }, now),
  },
  {
    name: 'saveProgress',
    action: 'progress.report',
    seen: 'plan',
    run: (viewer, target) => saveProgress(viewer, { ...seen(reportOf(target).noteId), ...note }, now),
  },
  {
    name: 'removeProgress',
    action: 'progress.report',
    seen: 'plan',
    run: (viewer, target) => removeProgress(viewer, seen(reportOf(target).noteId)),
  },
]
