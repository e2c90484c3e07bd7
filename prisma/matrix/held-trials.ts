import { recordAttendance } from '@/lib/meetings/attendance-mutations'
import { carryAgenda } from '@/lib/meetings/carry-mutations'
import { copyActivity } from '@/lib/meetings/copy-mutations'
import {
  addDecision,
  moveDecision,
  removeDecision,
  saveDecision,
  settleDecision,
} from '@/lib/meetings/decision-mutations'
import { publishMinutes, saveMinutes } from '@/lib/meetings/minutes-mutations'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

const decision = { text: words('Publicar o diagnóstico.'), due: '2026-12' }
const decisionOf = ({ plan, activityId }: Target) => plan.decisions.get(activityId) ?? ''

export const heldTrials: Trial[] = [
  {
    name: 'recordAttendance',
    action: 'attendance.record',
    seen: 'plan',
    run: (viewer, { activityId }) =>
      recordAttendance(
        viewer,
        { id: activityId, version: 0, cities: {}, guestCount: 1, guests: [{ name: 'Ana', office: null }] },
        now,
      ),
  },
  {
    name: 'addDecision',
    action: 'decision.update',
    seen: 'plan',
    run: (viewer, { activityId }) => addDecision(viewer, { activityId, ...decision }, now),
  },
  {
    name: 'saveDecision',
    action: 'decision.update',
    seen: 'plan',
    run: (viewer, target) => saveDecision(viewer, { ...seen(decisionOf(target)), ...decision, state: 'DONE' }),
  },
  {
    name: 'settleDecision',
    action: 'decision.update',
    seen: 'plan',
    run: (viewer, target) => settleDecision(viewer, { ...seen(decisionOf(target)), state: 'DROPPED' }),
  },
  {
    name: 'moveDecision',
    action: 'decision.update',
    seen: 'plan',
    run: (viewer, target) => moveDecision(viewer, { id: decisionOf(target), from: 1, to: 2 }),
  },
  {
    name: 'removeDecision',
    action: 'decision.update',
    seen: 'plan',
    run: (viewer, target) => removeDecision(viewer, seen(decisionOf(target))),
  },
  {
    name: 'saveMinutes',
    action: 'minutes.update',
    seen: 'plan',
    run: (viewer, { activityId }) => saveMinutes(viewer, { ...seen(activityId), text: words('A ata.') }),
  },
  {
    name: 'publishMinutes',
    action: 'minutes.publish',
    seen: 'plan',
    run: (viewer, { activityId }) => publishMinutes(viewer, { ...seen(activityId), publish: 'yes' }, now),
  },
  {
    name: 'carryAgenda',
    action: 'agenda.carry',
    seen: 'plan',
    run: (viewer, { plan, activityId }) =>
      carryAgenda(viewer, { id: activityId, items: [plan.agendaItems.get(activityId) ?? ''] }, now),
  },
  {
    name: 'copyActivity',
    action: 'activity.create',
    seen: 'plan',
    run: (viewer, { activityId }) => copyActivity(viewer, { id: activityId }),
  },
]
