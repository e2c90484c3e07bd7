import { createActivity, removeActivity, restoreActivity } from '@/lib/schedule/mutations'
import { saveLinks, savePlace, saveStatus, saveWhat, saveWhen } from '@/lib/schedule/part-mutations'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { seen, type Trial, words } from './trial'
import { now } from './world'

export const scheduleTrials: Trial[] = [
  {
    name: 'createActivity',
    action: 'activity.create',
    seen: 'plan',
    run: (viewer, { plan }) => {
      const what = { title: words('Oficina'), kinds: ['WORKSHOP' as const] }
      return createActivity(viewer, { planId: plan.id, ...what, when: monthsWhen(2016, 8), place: {} })
    },
  },
  {
    name: 'saveWhat',
    action: 'activity.update',
    seen: 'plan',
    run: (viewer, { activityId }) =>
      saveWhat(
        viewer,
        {
          ...seen(activityId),
          title: words('Outro título'),
          kinds: ['SEMINAR'],
          description: words('Descrição.'),
        },
        now,
      ),
  },
  {
    name: 'saveWhen',
    action: 'activity.update',
    seen: 'plan',
    run: (viewer, { activityId }) => saveWhen(viewer, { ...seen(activityId), when: daysWhen('2016-06-16') }, now),
  },
  {
    name: 'savePlace',
    action: 'activity.updateLogistics',
    seen: 'plan',
    run: (viewer, { activityId }) =>
      savePlace(viewer, { ...seen(activityId), place: { name: 'Santa Fe', country: 'AR', venue: 'Estação' } }, now),
  },
  {
    name: 'saveStatus',
    action: 'activity.update',
    seen: 'plan',
    run: (viewer, { activityId }) =>
      saveStatus(viewer, { ...seen(activityId), status: 'POSTPONED', reason: words('Chuva.') }, now),
  },
  {
    name: 'saveLinks',
    action: 'activity.update',
    seen: 'plan',
    run: (viewer, { plan, activityId }) =>
      saveLinks(viewer, { ...seen(activityId), objectives: [plan.objectiveId], axes: [plan.axisId] }, now),
  },
  {
    name: 'removeActivity',
    action: 'activity.remove',
    seen: 'plan',
    run: (viewer, { activityId }) => removeActivity(viewer, seen(activityId), now),
  },
  {
    name: 'restoreActivity',
    action: 'activity.restore',
    seen: 'plan',
    run: (viewer, { plan }) => restoreActivity(viewer, { id: plan.removedActivityId }),
  },
]
