import type pt from '../pt/reportWriting'
import type { Translation } from '../translation'

export default {
  open: 'Report',
  title: 'Annual report',
  refused:
    'The report is prepared by the coordinating city and the network’s secretariat, and the cities of the unit can follow the work. Once it is published, everyone can read it on the plan’s page.',
  periods: 'Periods',
  notBegun: 'Not prepared yet',
  begun: 'Being prepared',
  published: 'Version {number, number} published',
  empty:
    'Activities, attendance, decisions and objectives come from what the plan already records. The words are yours, and nothing is published until you confirm it.',
  emptyForReaders:
    'The report for this period has not been prepared yet. It is prepared by the coordinating city or the network’s secretariat.',
  draft: 'Prepare the report for {years}',
  facts: 'Data',
  drafted: 'Report prepared from the data in the plan. You can now write the texts; nothing has been published yet.',
  taken: 'Data updated from the plan. What people wrote has not changed.',
  takenAt: 'Taken from the plan on {date}.',
  takeAgain: 'Update the data',
  takeAgainMeans: 'If the plan has changed since, update the data: the texts stay as they are.',
  changes: {
    none: 'Nothing on record in the plan has changed since.',
    count: '{count, plural, one {One item has changed since: see what} other {# items have changed since: see what}}',
    others: 'Since then, only what does not show in this language has changed, such as a translation.',
    basis: 'What it is compared with',
    movedOut: 'Moved out of this period',
  },
  write: {
    opening: 'Write the opening',
    activities: 'Write about the activities',
    attendance: 'Write about attendance',
    decisions: 'Write about the decisions',
    objectives: 'Write about the objectives',
    closing: 'Write the closing remarks',
  },
  edit: {
    opening: 'Edit the opening',
    activities: 'Edit the text about the activities',
    attendance: 'Edit the text about attendance',
    decisions: 'Edit the text about the decisions',
    objectives: 'Edit the text about the objectives',
    closing: 'Edit the closing remarks',
  },
  hint: {
    opening: 'What the period was like, in a few lines. Leave an empty line to start a new paragraph.',
    activities: 'What the list below does not say. Leave an empty line to start a new paragraph.',
    attendance: 'What the numbers below do not show. Leave an empty line to start a new paragraph.',
    decisions: 'What the list below does not say. Leave an empty line to start a new paragraph.',
    objectives: 'What the list below does not say. Leave an empty line to start a new paragraph.',
    closing: 'Thanks, or what comes next. Leave an empty line to start a new paragraph.',
  },
  publish: {
    title: 'Publication',
    none: 'This report has not been published yet. For now, only the cities of the unit and the network’s secretariat can read it.',
    planIsDraft: 'The plan is still a draft: the report can be published once the plan is.',
    nothingNew: 'Nothing has changed since version {number, number}.',
    form: 'Publish the report',
    means:
      'Version {number, number} will preserve permanently what the report says now. Everyone will be able to read it, and no one will be able to change it. The report can still be edited for the next version.',
    note: 'How the version will be known',
    noteHint: 'Optional. For example: “Presented to the Summit”.',
    submit: 'Publish version {number, number}',
    done: 'Version {number, number} published.',
    version: 'Version {number, number}',
  },
} satisfies Translation<typeof pt>
