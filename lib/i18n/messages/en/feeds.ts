import type pt from '../pt/feeds'
import type { Translation } from '../translation'

export default {
  about: 'The activities of published plans whose day is fixed.',
  aboutWithTentative:
    'The activities of published plans whose day is fixed, and those of which only the month is known.',
  onlyMonthKnown: 'The day is not fixed yet: only the month is known ({when}).',

  subscribe: 'Subscribe in your calendar',
  addToCalendar: 'Add to your calendar',
  title: 'Subscribe in your calendar',
  titleOf: 'Subscribe in your calendar: {name}',
  lead: 'Subscribe once, and your calendar follows the schedule: when a day is fixed, moved or cancelled, it changes too.',
  addresses: 'The addresses',
  addressesLead: 'There are two calendars. Choose one of them.',
  firm: {
    title: 'Only what has a fixed day',
    about: 'What has only a month appears once its day is fixed. No day is made up.',
  },
  tentative: {
    title: 'Also what has only a month',
    about: 'The whole month is marked as tentative, without taking up your time, until the day is known.',
  },
  open: 'Open in my calendar',
  download: 'Download the file',
  qrCode: 'Code for a phone’s camera: {address}',
  programs: {
    title: 'In each program',
    lead: 'Where an address is asked for, paste the one above.',
    google: {
      name: 'Google Calendar',
      steps:
        'On a computer, next to “Other calendars”, choose “+” and “From URL”, paste the address and confirm. The calendar then appears on your phone as well.',
    },
    outlook: {
      name: 'Outlook',
      steps:
        'In the calendar, choose “Add calendar” and “Subscribe from web”, paste the address and confirm with “Import”.',
    },
    apple: {
      name: 'Apple (iPhone, iPad, Mac)',
      steps: 'Follow “Open in my calendar”, or point the camera at the code, and confirm the subscription.',
    },
    thunderbird: {
      name: 'Thunderbird',
      steps: 'In the “File” menu, choose “New”, “Calendar…” and “On the Network”, paste the address and confirm.',
    },
  },
  shown: {
    title: 'What the calendar shows',
    off: 'What was postponed or cancelled stays in it, with the reason. Some programs hide what was cancelled.',
    gone: 'What was taken out of the plan disappears.',
    year: 'What has only a year stays in the schedule on this site: a whole year would not fit into a calendar.',
    pace: 'Each program decides when to look for news: some every hour, others once a day.',
    private: 'The address is the same for everybody: subscribing tells nobody who you are.',
  },
  own: {
    title: 'My schedule in my calendar',
    lead: 'An address of your own, with the activities of your units and cities, the links for joining and the drafts that you may read.',
    calendarName: 'Enlace: my schedule',
    calendarAbout: 'The activities of your units and cities, with what only their delegates may see.',
    none: 'You have not made an address yet.',
    since: 'The address has been good since {when}.',
    make: 'Make my address',
    replace: 'Replace the address',
    revoke: 'Revoke the address',
    replaceHint: 'Once replaced or revoked, the earlier address stops working at once.',
    shownOnce:
      'Copy the address now: it cannot be shown again. Whoever has it reads what you may read; do not pass it on.',
    qrCode: 'Code of the address for a phone’s camera',
  },
  newsLine: 'There is also an <a>address for news</a>, for news readers (Atom).',
  news: {
    title: 'News: {unit}',
    published: 'Plan published: {title}',
    added: 'New activity: {title}, {when}',
    dated: '{title}: {from} → {to}',
    state: '{state}: {title}',
    mandateOpened: 'Mandate: {city}, {role}',
    mandateExtended: 'Mandate extended: {city}, {role}',
    mandateEnded: 'Mandate ended: {city}, {role}',
  },
} satisfies Translation<typeof pt>
