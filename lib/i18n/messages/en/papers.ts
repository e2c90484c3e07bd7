import type pt from '../pt/papers'
import type { Translation } from '../translation'

export default {
  title: 'To print',
  lead: 'As PDF, with what this page says now.',
  two: '{first} and {second}',
  when: 'When',
  where: 'Where',
  agenda: 'Agenda',
  call: {
    title: 'Call',
    fileName: 'call',
    text: 'The city of {city}, which coordinates the {unit}, calls the cities invited to the activity described below.',
    textVacant: 'The {unit} calls the cities invited to the activity described below.',
    invited: 'Invited',
    all: 'All cities of the unit: {names}',
    deadline: 'Answer by',
    joining: 'Joining online',
    linkOnPage: 'Whoever represents a city finds the link on the activity’s page.',
    practical: 'Practical information',
    howToAnswer: 'How to answer',
    answerAt: 'By the link received by e-mail, or at {address}',
  },
  attendance: {
    title: 'Attendance list',
    fileName: 'attendance-list',
    city: 'City',
    name: 'Name',
    office: 'Office',
    signature: 'Signature',
    remote: 'Remotely',
    present: 'Present',
  },
} satisfies Translation<typeof pt>
