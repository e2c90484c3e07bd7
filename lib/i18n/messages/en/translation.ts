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
  translators: {
    link: 'Ask somebody to translate',
    title: 'Who else translates into {language}',
    lead: 'Whoever acts for a city of the unit may translate when you ask: she gets a mail with the link, and changes only the translations into {language}.',
    none: 'You have not asked anybody for this translation yet.',
    since: 'asked on {date}',
    gone: 'no longer acts for a city of the unit and cannot translate',
    withdraw: 'Take the request back',
    withdrawOf: 'Take the request back: {name}',
    ask: 'Ask for the translation',
    person: 'Person',
    choose: 'Choose a person',
    option: '{name} ({cities})',
    nobody: 'There is nobody else to ask: the other people who act for cities of the unit can translate already.',
    asked: 'Asked. The mail with the link is on its way.',
    withdrawn: 'Request taken back. What has been translated stays.',
    yours: 'You were asked to translate this plan.',
  },
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
