import type pt from '../pt/handover'
import type { Translation } from '../translation'

export default {
  title: 'Hand-over of the coordination',
  fromTo: '{outgoing} hands the coordination over to {successor}',
  fromUnknown: '{outgoing} hands the coordination over; to whom is not known yet',
  noDay: 'Day not set yet',
  precision: { YEAR: 'Only the year is known', MONTH: 'Only the month is known', DAY: 'Day set', TIME: 'Day set' },
  state: {
    open: 'Being prepared. Missing: {missing}.',
    confirmed:
      'Confirmed by both cities. On {date} the coordination passes by itself; until then it can be called off.',
    passed: 'The coordination passed on {date}.',
    calledOff: 'Called off on {date}.',
    missed: 'The day came before everything was confirmed: the coordination did not pass.',
  },
  missing: {
    successor: 'which city takes over',
    day: 'the day',
    outgoing: 'the confirmation of {city}',
    incoming: 'the confirmation of the city that takes over',
  },
  reason: 'Why it was called off',
  opened: {
    COORDINATION: 'Opened by the coordinating city on {date}.',
    SECRETARIAT: 'Opened by the network’s secretariat on {date}.',
    ITSELF: 'Opened by itself on {date}, because the mandate is coming to its end.',
  },
  terms: {
    title: 'What is agreed',
    from: 'Hands over',
    to: 'Takes over',
    notKnown: 'Not known yet',
    day: 'First day of the new coordination',
    tasks: 'Open decisions',
    tasksPass: 'Pass to the city that takes over',
    tasksStay: 'Stay with the city that hands over',
  },
  confirmations: {
    title: 'Confirmations',
    means:
      'Once both cities have confirmed, the coordination and its access pass on the day agreed, without anyone doing anything. Until the day before, it can be called off.',
    on: 'Confirmed on {date}',
    bySecretariat: 'Confirmed by the network’s secretariat on {date}',
    not: 'Not confirmed yet',
    confirm: 'Confirm for {city}',
    accept: 'Accept for {city}',
    nobody: 'Nobody acts for {city} in Enlace. Somebody there has to be invited, who can accept and then coordinate.',
    invite: 'Invite somebody from {city}',
    askToInvite: 'The network’s secretariat invites: speak to them.',
  },
  points: {
    title: 'Other points',
    lead: 'What the data do not say: passwords, keys, conversations begun.',
    none: 'No other points.',
    done: 'done',
    open: 'to be done',
    doneOn: 'Done on {date}',
  },
  notes: { title: 'Notes for whoever takes over', none: 'There are no notes yet.' },
  history: 'History of the hand-over',
  none: {
    text: 'No hand-over is being prepared. Here it is agreed to whom and on which day the coordination passes, and it becomes clear what is open.',
    whoMay: 'It is opened by the city that coordinates the unit or by the network’s secretariat.',
    open: 'Open the hand-over',
  },
  refused:
    'The hand-over of the coordination is read by the city that coordinates the unit, the one that takes over and the network’s secretariat. If you belong to one of these, speak to the secretariat.',
  backToUnit: 'Back to the unit',
} satisfies Translation<typeof pt>
