import type pt from '../pt/reportWriting'
import type { Translation } from '../translation'

export default {
  open: 'Report',
  title: 'Annual report',
  refused:
    'The report is prepared by the coordinating city and the secretariat of the network, and followed by the cities of the unit. Once it is published, everybody can read it on the page of the plan.',
  periods: 'Periods',
  notBegun: 'Not prepared yet',
  begun: 'Being prepared',
  published: 'Version {number, number} published',
  empty:
    'Activities, attendance, decisions and objectives are taken from what is recorded in the plan already. The words are yours, and nothing is published before you confirm it.',
  emptyForReaders:
    'Nobody has prepared the report of this period yet. The coordinating city or the secretariat of the network prepares it.',
  draft: 'Prepare the report of {years}',
  facts: 'Data',
  taken: 'Data taken from the plan. What people wrote is as it was.',
  takenAt: 'Taken from the plan on {date}.',
  takeAgain: 'Take the data again',
  takeAgainMeans: 'If the plan has changed since, take the data again: the texts stay as they are.',
  changes: {
    none: 'Nothing that the plan records has changed since.',
    count: '{count, plural, one {One item has changed since: see what} other {# items have changed since: see what}}',
    others: 'Since then, only what does not show in this language has changed, such as a translation.',
    basis: 'What it is compared with',
    movedOut: 'Moved out of this period',
  },
  write: {
    opening: 'Write the opening',
    activities: 'Write about the activities',
    attendance: 'Write about the attendance of cities',
    decisions: 'Write about the decisions',
    objectives: 'Write about the objectives',
    closing: 'Write the closing words',
  },
  edit: {
    opening: 'Edit the opening',
    activities: 'Edit the text about the activities',
    attendance: 'Edit the text about the attendance of cities',
    decisions: 'Edit the text about the decisions',
    objectives: 'Edit the text about the objectives',
    closing: 'Edit the closing words',
  },
  hint: {
    opening: 'What the period was like, in a few lines. An empty line begins another paragraph.',
    activities: 'What the list below does not tell. An empty line begins another paragraph.',
    attendance: 'What the numbers below do not tell. An empty line begins another paragraph.',
    decisions: 'What the list below does not tell. An empty line begins another paragraph.',
    objectives: 'What the list below does not tell. An empty line begins another paragraph.',
    closing: 'Thanks, or what comes next. An empty line begins another paragraph.',
  },
  publish: {
    title: 'Publication',
    none: 'This report has not been published yet. For now, only the cities of the unit and the secretariat of the network read it.',
    planIsDraft: 'The plan is still a draft: the report can only be published after it.',
    nothingNew: 'Nothing has changed since version {number, number}.',
    form: 'Publish the report',
    means:
      'Version {number, number} will keep for ever what the report says now. Everybody will be able to read it, and nobody to alter it. The report can still be edited, for a next version.',
    note: 'What the version will be known as',
    noteHint: 'If you like. For example: “Presented to the Summit”.',
    submit: 'Publish version {number, number}',
    done: 'Version {number, number} published.',
    version: 'Version {number, number}',
  },
} satisfies Translation<typeof pt>
