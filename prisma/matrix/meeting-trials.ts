import {
  addAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  restoreAgendaItem,
  saveAgendaItem,
} from '@/lib/meetings/agenda-mutations'
import { giveAnswer, recordAnswer } from '@/lib/meetings/answer-mutations'
import { publishAnswers, saveCall, sendCall } from '@/lib/meetings/call-mutations'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

const item = { title: words('Abertura'), notes: words('Boas-vindas.'), minutes: 15, leadName: null }
const answer = ({ activityId, cityId }: Target) => ({
  ...{ id: activityId, cityId, version: 0, choice: 'COMING' as const, onSite: 2 },
  ...{ peopleOnSite: [{ name: 'Ana', office: null }], peopleRemote: [], remote: undefined },
})
const agendaItemOf = ({ plan, activityId }: Target) => plan.agendaItems.get(activityId) ?? ''

export const meetingTrials: Trial[] = [
  {
    name: 'saveCall',
    action: 'meeting.update',
    seen: 'plan',
    run: (viewer, { activityId }) =>
      saveCall(
        viewer,
        {
          ...{ id: activityId, version: 0, invites: 'all', deadlineOn: '2026-12-01', deadlineTime: null },
          practical: words('Como chegar.'),
        },
        now,
      ),
  },
  {
    name: 'sendCall',
    action: 'meeting.call',
    seen: 'plan',
    // A draft's cities are not called; see lib/meetings for what the coordinator is told.
    states: ['published', 'closed'],
    run: (viewer, { activityId }) => sendCall(viewer, { id: activityId }, now),
  },
  {
    name: 'publishAnswers',
    action: 'answers.publish',
    seen: 'plan',
    run: (viewer, { activityId }) => publishAnswers(viewer, { id: activityId, publish: 'yes' }, now),
  },
  {
    name: 'addAgendaItem',
    action: 'agenda.update',
    seen: 'plan',
    run: (viewer, { activityId }) => addAgendaItem(viewer, { activityId, ...item }),
  },
  {
    name: 'saveAgendaItem',
    action: 'agenda.update',
    seen: 'plan',
    run: (viewer, target) => saveAgendaItem(viewer, { ...seen(agendaItemOf(target)), ...item }),
  },
  {
    name: 'moveAgendaItem',
    action: 'agenda.update',
    seen: 'plan',
    run: (viewer, target) => moveAgendaItem(viewer, { id: agendaItemOf(target), from: 1, to: 2 }),
  },
  {
    name: 'removeAgendaItem',
    action: 'agenda.update',
    seen: 'plan',
    run: (viewer, target) => removeAgendaItem(viewer, seen(agendaItemOf(target)), now),
  },
  {
    name: 'restoreAgendaItem',
    action: 'agenda.update',
    seen: 'plan',
    run: (viewer, { plan, activityId }) =>
      restoreAgendaItem(viewer, { id: plan.removedAgendaItems.get(activityId) ?? '' }),
  },
  {
    name: 'giveAnswer',
    action: 'answer.give',
    seen: 'plan',
    // Nobody answers for an activity of a closed plan.
    states: ['a draft', 'a later draft', 'published'],
    run: (viewer, target) => giveAnswer(viewer, answer(target), now),
  },
  {
    name: 'recordAnswer',
    action: 'answer.record',
    seen: 'plan',
    run: (viewer, target) => recordAnswer(viewer, answer(target), now),
  },
]
