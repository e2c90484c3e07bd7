import type source from '../pt/translation'
import type { Translation } from '../translation'

export default {
  title: 'Translations of the plan',
  desk: 'Translate into {language}, side by side',
  backToPlan: 'Work plan',
  languages: 'Language of the translation',
  progress:
    '{done, number} of {total, plural, one {# translated} other {# translated}}{outdated, plural, =0 {} one {, # out of date} other {, # out of date}}',
  allDone: 'Everything is translated and up to date.',
  nothing: 'The plan has no texts in another language to translate yet.',
  begin: 'Go to the next one to do: {label}',
  next: 'Next one to do: {label}',
  texts: 'Texts',
  states: { outdated: 'out of date', missing: 'not translated', done: 'translated' },
  original: 'Original in {language}',
  since: 'What changed in the original since this translation',
  sinceUnknown:
    'The original has changed since this translation. The history does not hold what it was before, so what changed cannot be shown.',
  translationOf: '{label}: translation into {language}',
  save: 'Save the translation',
  stillRight: 'Still right',
  saved: 'Translation saved: {label}.',
  refused:
    'The plan is translated by the city that coordinates the unit, by the secretariat of the network, and by the people whom the coordination asks for a translation.',
  labels: {
    planTitle: 'Title of the plan',
    introduction: 'Introduction',
    closing: 'Closing words',
    activityTitle: '{activity}: title',
    description: '{activity}: about the activity',
    statusReason: '{activity}: reason for the change',
    office: 'Office of the contact',
  },
} satisfies Translation<typeof source>
