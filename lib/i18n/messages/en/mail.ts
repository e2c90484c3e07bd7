import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {
  fact: '{label}: {value}',
  signIn: {
    subject: 'Your access to Enlace',
    open: 'To sign in to Enlace, open this address and confirm:',
    button: 'Sign in to Enlace',
    code: 'If you prefer, type this code on the page where you asked to sign in:',
    validity:
      'The link and the code are valid for {minutes, plural, one {# minute} other {# minutes}}. Only one of them can be used, and only once.',
    notYou: 'If you did not ask for this, please ignore this message: nobody can sign in as you without it.',
  },
  reasons: {
    secretariat: 'You receive this message in the network’s secretariat, because nobody coordinates {unit} today.',
    unit: 'You receive this message because you act for a city that takes part in {unit}.',
    choose: 'To choose which notices you receive: {address}',
    unsubscribe: 'To stop notices like this one: {address}',
  },
  invitation: {
    subject: '{inviter} invites you to represent {city}',
    subjectSecretariat: '{inviter} invites you to the secretariat of {network}',
    text: '{inviter}, on behalf of {behalf}, invites you to represent {city} in Enlace, where the cities of {network} write their work plans, schedule their activities and keep their details.',
    textFromSecretariat:
      '{inviter}, on behalf of the secretariat of {network}, invites you to represent {city} in Enlace, where the cities of the network write their work plans, schedule their activities and keep their details.',
    textSecretariat:
      '{inviter} invites you to work in the secretariat of {network} in Enlace, where the cities of the network write their work plans, schedule their activities and keep their details.',
    open: 'See the invitation',
    lead: 'To see the invitation and accept it, open this address:',
    once: 'The link works once. Opening it does not accept anything yet: first you confirm that this e-mail address is yours.',
    notExpected:
      'If you did not expect this invitation, there is nothing you need to do: without your confirmation nobody is given access, and the invitation lapses by itself. If in doubt, reply to this message: your answer goes to {inviter}.',
  },
  planPublished: {
    subject: '{unit}: plan published, {title}',
    text: '{unit} has published: {title}. Anybody can now read the plan, with its objectives, work axes and scheduled activities.',
    read: 'Read the plan',
    workspace: 'When the date of an activity is set or changes, you will be told.',
    line: 'Published: {title}',
  },
  editionPublished: {
    subject: '{unit}: edition {number, number}, {title}',
    text: '{unit} has published edition {number, number} of: {title}.',
    changed: 'Since edition {since, number}, {count, plural, one {there is one change} other {there are # changes}}.',
    seeChanges: 'See what changed',
    whole: 'The whole edition, to read or to cite: {address}',
    line: 'Edition {number, number} published: {title}',
  },
  reportPublished: {
    first: {
      subject: '{unit}: report for {years}, {title}',
      text: '{unit} has published the report for {years} on: {title}. It covers the activities, the attendance of the cities, the decisions and where the objectives stand. Anybody can now read it.',
      line: 'Report for {years} published: {title}',
    },
    next: {
      subject: '{unit}: new version of the report for {years}, {title}',
      text: '{unit} has published a new version, number {number, number}, of the report for {years} on: {title}. Earlier versions stay as they were.',
      line: 'New version of the report for {years}, number {number, number}: {title}',
    },
    read: 'Read the report',
    cite: 'This version, to cite: {address}',
  },
  activityChanged: {
    cancelled: { subject: 'Cancelled: {title}', text: 'This activity has been cancelled: {title}.' },
    postponed: { subject: 'Postponed: {title}', text: 'This activity has been postponed: {title}.' },
    reopened: { subject: 'Back on: {title}, {when}', text: 'This activity is scheduled again: {title}.' },
    firmedUp: { subject: 'Date set: {title}, {when}', text: 'This activity now has a date: {title}.' },
    moved: { subject: 'New date: {title}, {when}', text: 'The date of this activity has changed: {title}.' },
    confirmed: { subject: 'Confirmed: {title}, {when}', text: 'This activity is confirmed: {title}.' },
    held: { subject: 'Held: {title}', text: 'This activity has been held: {title}.' },
    place: { subject: 'New place: {title}, {place}', text: 'The place of this activity has changed: {title}.' },
    when: 'When',
    whenBefore: 'Before',
    yourTime: 'By your clock',
    where: 'Where',
    whereBefore: 'Place before',
    open: 'See the activity',
  },
  activityNotFirm: {
    subject: 'Date still to be set: {title}, {when}',
    text: 'All that is known of “{title}” is that it is planned for {when}. That is soon: please set the day as early as you can, so that the cities can make their arrangements.',
    setDate: 'Set the date',
    otherwise: 'If the activity is to take place at another time, or not at all, you can say so on the same page.',
  },
  proposal: {
    when: 'When',
    kinds: 'Kind',
    where: 'Where',
    why: 'Why',
    decide: 'Answer the proposal',
    made: {
      subject: '{city} proposes: {title}',
      text: '{city} proposes an activity and offers to host it: {title} ({plan}). You can accept it into the plan, ask something first, or decline it with a word.',
    },
    answered: {
      subject: '{city} has answered: {title}',
      text: '{city} has answered what it was asked about its proposal: {title} ({plan}). This is how it stands now:',
    },
    accepted: {
      subject: 'Proposal accepted: {title}',
      text: 'The activity that {city} proposed is in the plan now: {title} ({plan}).',
      open: 'See the activity',
    },
    asked: {
      subject: 'A question about the proposal: {title}',
      text: 'Before deciding on the activity that {city} proposed, {title} ({plan}), whoever looks after the plan asks:',
      open: 'Answer the question',
    },
    declined: {
      subject: 'Proposal declined: {title}',
      text: 'The activity that {city} proposed will not be in the plan: {title} ({plan}).',
      open: 'See the proposal',
    },
  },
  translationAsked: {
    subject: 'Request for a translation: {plan}',
    text: 'The coordination of {unit} asks you to translate into {language}: {plan}. On the page behind the link, each text of the plan stands beside its translation; what is missing and what has changed comes first. You save one text at a time and stop whenever you like.',
    open: 'Translate the plan',
    reason: 'The coordination of {unit} asked you for a translation.',
  },
  meetingCall: {
    subject: 'Call: {title}, {when}',
    text: '{unit} invites {city} to: {title}.',
    deadline: 'Answer by',
    answer: 'Answer for {city}',
    link: 'The link only answers this call on behalf of your city, without a password. The answer can be changed until the deadline. Do not forward it to anybody who does not speak for the city.',
    stillOpen: 'The call stands: with this link, the city’s answer can be given or changed.',
  },
  calendar: {
    added:
      'The attachment puts the activity into your calendar; should its date change, a further notice changes it there as well. Please answer for the city with the link above: what is answered in the calendar does not reach the unit.',
    updated: 'The attachment updates the activity in your calendar.',
    removed: 'The attachment takes the activity out of your calendar.',
    answer:
      'To answer for the city, use the link in the mail of the call: what is answered in the calendar does not reach the unit.',
  },
  answerDue: {
    subject: 'To be answered by {deadline}: {title}',
    text: '{unit} is still waiting for the answer of {city} to the call to: {title}. The deadline is {deadline}.',
  },
  pollOpened: {
    subject: 'Which date suits? {title}, {when}',
    text: '{unit} would like to set the day of “{title}”, planned for {when}, and asks {city} which of these dates suit.',
    link: 'The link only answers this poll on behalf of your city, without a password. The answer can be changed while the poll is open. Do not forward it to anybody who does not speak for the city.',
  },
  pollAnswerDue: {
    subject: 'To be answered by {deadline}: which date suits for {title}?',
    text: '{unit} is still waiting for the answer of {city} to the date poll for “{title}”. The deadline is {deadline}.',
  },
  pollClosed: {
    chosen: 'The date poll of {unit} is over.',
    calledOff: {
      subject: 'Date poll ended: {title}',
      text: 'The date poll of {unit} for “{title}” ended without setting a date. There is no need to answer any more.',
    },
  },
  meetingReminder: {
    subject: 'Reminder: {title}, {when}',
    text: 'The activity of {unit} to which your city was invited is coming up: {title}.',
    coming: '{city} has answered that it is coming.',
    maybe: '{city} has answered that it may come.',
    open: '{city} has not answered yet.',
  },
  minutesPublished: {
    subject: 'Minutes published: {title}',
    text: '{unit} has published the minutes of: {title} ({when}). Anybody can read them now.',
    read: 'Read the minutes',
  },
  decisionDue: {
    begins: {
      subject: 'Due this month, {month}: decision of {title}',
      text: 'The month begins in which {city} is to carry out a decision of “{title}” ({month}):',
    },
    over: {
      subject: 'Overdue since {month}: decision of {title}',
      text: 'The month is over in which {city} was to carry out a decision of “{title}” ({month}), and it is still open:',
    },
    done: 'Once it is done, or should the month have to change, please answer this message: the answer goes to whoever coordinates {unit}.',
    open: 'See the decisions',
  },
  cardToConfirm: {
    subject: 'Profile of {city}: is everything still correct?',
    confirmedOn: 'The profile of {city} on Enlace was last confirmed on {date}.',
    neverConfirmed: 'The profile of {city} on Enlace has not been confirmed by the city yet.',
    election: 'The profile of {city} on Enlace has not been confirmed since the local elections of {date}.',
    check: 'Please check the details below: they are what anybody reads on the city’s page.',
    notGiven: 'not given',
    presentationGiven: 'published on the city’s page',
    confirmLead: 'If everything is correct:',
    correctLead: 'If something has changed:',
    correct: 'Correct the profile',
    validity:
      'Both links are good until {date} and ask for no password. All they can do is confirm or correct the profile of {city}: please do not forward them to anybody who does not speak for the city.',
    contactReason: 'You receive this message because {city} allowed Enlace to write to its official contact.',
    contactEnd: 'To have Enlace no longer write to this address: {address}',
    line: '{city}: profile to confirm',
  },
  contactShown: {
    subject: '{unit}: your details as a contact',
    text: 'You are among the contacts of {unit} on Enlace, where the cities of the network {network} organise their common work. This is what is kept, and who sees each detail:',
    fact: '{value} ({reach})',
    lead: 'To correct, hide or erase:',
    button: 'See my details',
    validity:
      'The link is good for {days, plural, one {# day} other {# days}} and is yours alone. After that, ask for another whenever you like: {address}',
    origin:
      'These details were entered by those who look after the unit’s contacts. What you change takes effect at once.',
  },
  accountUnused: {
    subject: 'Your account on Enlace will be erased on {date}',
    text: 'For more than two years the account of {address} has acted for no city and has not been used. Therefore it, and everything that Enlace keeps of you, will be erased on {date}.',
    keep: 'If you want to keep it, sign in before that day:',
    signIn: 'Sign in to Enlace',
    otherwise:
      'In your profile you can also download your data first. If you do nothing, they will be erased. What was changed in plans and profiles stays there, without your name.',
  },
  publishedData: {
    subject: 'What Enlace keeps and shows of you',
    lead: 'Somebody asked to see what Enlace keeps and shows of {address}. To see, correct or hide it:',
    button: 'See my details',
    validity: 'The link is good for {hours, plural, one {# hour} other {# hours}}.',
    notYou: 'If it was not you, ignore this message: without it, nobody gets to that page.',
  },
  digest: {
    subject: '{unit}: {count, plural, one {one piece of news} other {# pieces of news}} this week',
    text: 'What has changed in {unit} since the last digest:',
    nextTitle: 'Coming up',
    next: '{title}: {when}',
  },
  handover: {
    reason:
      'You receive this message because the coordination of the {unit} concerns your city or your work in the network’s secretariat.',
    see: 'See the handover',
    successor: 'Takes over',
    notKnown: 'not known yet',
    day: 'From',
    opened: {
      subject: '{unit}: {outgoing} coordinates until {end}',
      text: 'The mandate of {outgoing} to coordinate the {unit} lasts until {end}. Enlace has therefore opened the page of its handover. It shows what is still open, and there you say who takes over, on which day, and what there is to know.',
      until: 'Nothing changes until both cities have confirmed.',
      prepare: 'Prepare the handover',
    },
    asked: {
      subject: '{unit}: {city} has yet to confirm',
      outgoing:
        '{successor} has confirmed that it takes over the coordination of the {unit} on {day}. {outgoing}, which hands it over, has yet to confirm.',
      successor:
        '{outgoing} has confirmed that it hands the coordination of the {unit} over to {successor} on {day}. {successor} has yet to confirm.',
      before: 'Before you confirm, see on the page what is still open, and the notes of {outgoing}.',
      nobody:
        'Nobody acts for {city} in Enlace today: invite somebody who can confirm for the city, or confirm on its behalf.',
      confirm: 'See and confirm',
    },
    confirmed: {
      subject: '{unit}: {successor} takes over the coordination on {day}',
      text: '{outgoing} and {successor} have confirmed: {successor} takes over the coordination of the {unit} on {day}. Until the day before, {outgoing} goes on coordinating. After that, those who act for {outgoing} can read what is the unit’s, but not change it.',
      tasks: 'On that day, the open decisions of {outgoing} pass to {successor}.',
      until: 'Until then, the handover can still be called off.',
    },
    calledOff: {
      subject: '{unit}: handover of the coordination called off',
      confirmed:
        'The handover of the coordination of the {unit} from {outgoing} to {successor}, which was confirmed for {day}, has been called off. The mandates are again what they were before.',
      text: 'The handover of the coordination of the {unit} that {outgoing} was preparing has been called off. Nothing changes in the mandates.',
    },
    passed: {
      subject: '{unit}: {successor} coordinates from today',
      text: 'From today, {successor} coordinates the {unit}. Those who act for {successor} can now change the plans, schedule activities, call the cities and invite delegates.',
      decisions: '{count, plural, one {One open decision is} other {# open decisions are}} now with {successor}.',
      points:
        '{count, plural, one {One point of the handover was} other {# points of the handover were}} left to see to.',
      notes: 'Notes of {outgoing}',
      open: 'Open the unit’s workspace',
      letter: 'What was handed over, and what is still open: {address}',
    },
  },
  mandate: {
    role: 'Role',
    period: 'Period',
    open: 'See the unit’s mandates',
    opened: {
      subject: '{unit}: {role}, {city}',
      text: '{city} has a new mandate in {unit}, from {start} on.',
    },
    extended: {
      subject: '{unit}: mandate of {city} extended',
      text: 'The mandate of {city} in {unit} has been extended and now runs to {end}.',
    },
    ended: {
      subject: '{unit}: mandate of {city} ends',
      text: 'The mandate of {city} in {unit} runs to {end}. After that, whoever acts for {city} can read what belongs to the unit, but change nothing.',
    },
  },
} satisfies Translation<typeof pt>
