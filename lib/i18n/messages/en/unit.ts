import type pt from '../pt/unit'
import type { Translation } from '../translation'

export default {
  eyebrow: 'Thematic unit',
  plans: 'Work plans',
  planStates: {
    current: 'In force',
    future: 'Not yet begun',
    past: 'Period ended',
  },
  noPlanInForce: 'No plan is in force today.',
  noPlans: 'This unit has not published a work plan yet. The coordinating city publishes it.',
  schedule: 'Schedule',
  mandates: 'All mandates',
  contact: 'Contact',
  noContact: 'The unit has not published a contact yet.',
} satisfies Translation<typeof pt>
