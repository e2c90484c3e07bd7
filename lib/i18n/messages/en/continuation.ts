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
  title: 'Continue in a new plan',
  lead: 'The new plan is a draft with what you choose from this one. This plan does not change.',
  periodRefused: 'Check the two days: the last cannot be before the first. Below is the period proposed.',
  changePeriod: 'Show the dates in this period',
  objectivesHint:
    'Indicators go along with their objective: the last measurement becomes the starting point, the target stays, and the due date moves with the period. The measurements stay with the old plan. Where the target is reached already, the starting point does not change: set the next target.',
  activitiesHint:
    'Only the month of each date is kept: the day and the time are set anew. State, venue, joining link, date poll, call, answers, agenda, materials, attendance and minutes stay with the old plan.',
  dateBecomes: '{was} → {is}',
  make: 'Create the new plan',
  made: 'Plan created as a draft, with what you chose.',
  continuation: 'Continuation',
  goesOnFrom: 'This plan goes on from <a>{title}</a>.',
  neverCarried:
    'Days and hours, links, polls, calls, answers, materials, attendance, minutes, notes on progress and measurements of indicators stayed with the earlier plan.',
  notCarried: 'Not taken along from the earlier plan',
  allCarried: 'All objectives, axes and activities of the earlier plan were taken along.',
  parts: { introduction: 'Introduction', closing: 'Closing words', contact: 'Contact' },
  decisions: 'Open decisions',
  decisionsLead: 'What the meetings left open returns at the unit’s first meeting that is still ahead.',
  comesUpAt: '{meeting} ({when})',
  comesUpNowhere: 'No meeting planned yet',
  continueLink: 'Continue in a new plan',
} satisfies Translation<typeof pt>
