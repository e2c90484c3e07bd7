import { addIndicator, moveIndicator, removeIndicator, saveIndicator } from '@/lib/progress/indicator-mutations'
import { addProgress, assignObjective, removeProgress, saveProgress } from '@/lib/progress/mutations'
import { addReading, removeReading, saveReading } from '@/lib/progress/reading-mutations'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

const reportOf = ({ plan, cityId }: Target) => plan.reported.get(cityId) ?? nothing
const nothing = { objectiveId: '', noteId: '', indicatorId: '', readingId: '' }
const note = { text: words('Fizemos mais.'), reportedOn: '2026-01-10', isReached: true }

const locale = 'pt' as const
const year = { precision: 'YEAR', firstDay: '2026-01-01', lastDay: '2026-12-31' } as const
const indicator = {
  name: words('Cidades com observatório'),
  measuredIn: words('cidades'),
  ...{ baseline: { value: null, locale }, baselineOn: null, target: { value: '12' as const, locale }, due: year },
} as const
const reading = { value: { value: '5', locale }, when: year, note: words('Contamos.') } as const

export const progressTrials: Trial[] = [
  {
    name: 'assignObjective',
    action: 'objective.assign',
    seen: 'plan',
    run: (viewer, target) =>
      assignObjective(viewer, { id: reportOf(target).objectiveId, seen: [target.cityId], cities: [] }),
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
  {
    name: 'addIndicator',
    action: 'indicator.update',
    seen: 'plan',
    run: (viewer, target) => addIndicator(viewer, { objectiveId: reportOf(target).objectiveId, ...indicator }),
  },
  {
    name: 'saveIndicator',
    action: 'indicator.update',
    seen: 'plan',
    run: (viewer, target) => saveIndicator(viewer, { ...seen(reportOf(target).indicatorId), ...indicator }),
  },
  {
    name: 'moveIndicator',
    action: 'indicator.update',
    seen: 'plan',
    run: (viewer, target) => moveIndicator(viewer, { id: reportOf(target).indicatorId, from: 1, to: 2 }),
  },
  {
    name: 'removeIndicator',
    action: 'indicator.update',
    seen: 'plan',
    run: (viewer, target) => removeIndicator(viewer, seen(reportOf(target).indicatorId)),
  },
  {
    name: 'addReading',
    action: 'indicator.report',
    seen: 'plan',
    run: (viewer, target) => addReading(viewer, { indicatorId: reportOf(target).indicatorId, ...reading }, now),
  },
  {
    name: 'saveReading',
    action: 'indicator.report',
    seen: 'plan',
    run: (viewer, target) => saveReading(viewer, { ...seen(reportOf(target).readingId), ...reading }, now),
  },
  {
    name: 'removeReading',
    action: 'indicator.report',
    seen: 'plan',
    run: (viewer, target) => removeReading(viewer, seen(reportOf(target).readingId)),
  },
]
