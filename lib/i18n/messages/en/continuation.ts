import type pt from '../pt/continuation'
import type { Translation } from '../translation'

export default {
  open: 'Open',
  closed: 'Closed',
  closedPublic: 'Plan closed on {date}.',
  closedOn: 'This plan was closed on {date}.',
  closedByForCity: 'This plan was closed on {date} by {person}, for {city}.',
  closedBySecretariat: 'This plan was closed on {date} by {person}, of the network’s secretariat.',
  close: 'Close the plan',
  closeMeans:
    'Once closed, the plan is read as before, but only the network’s secretariat can change what is in it: texts, activities, meetings, answers and minutes. Only the secretariat can reopen it.',
  closeNow: 'Close now',
  closedNow: 'Plan closed.',
  staysOpen: 'Still open:',
  nothingOpen: 'Nothing stays open: activities, decisions and minutes are up to date.',
  openActivities:
    '{count, plural, one {One activity neither held nor cancelled} other {# activities neither held nor cancelled}}',
  openDecisions: '{count, plural, one {One open decision} other {# open decisions}}',
  openMinutes:
    '{count, plural, one {Minutes of one meeting not published yet} other {Minutes of # meetings not published yet}}',
  reopen: 'Reopen the plan',
  reason: 'Reason',
  reasonHint: 'It stays in the plan’s history, for whoever asks later.',
  reopenNow: 'Reopen',
  reopenedNow: 'Plan reopened: the coordinating city can change it again.',
} satisfies Translation<typeof pt>
