import type pt from '../pt/consent'
import type { Translation } from '../translation'

export default {
  title: 'Who sees what',
  labels: { name: 'Name', office: 'Office', organization: 'Organisation', email: 'E-mail', phone: 'Telephone' },
  fields: { name: 'name', office: 'office', organization: 'organisation', email: 'e-mail', phone: 'telephone' },
  whoSees: {
    name: 'Who sees the name',
    office: 'Who sees the office',
    organization: 'Who sees the organisation',
    email: 'Who sees the e-mail',
    phone: 'Who sees the telephone',
  },
  reaches: {
    NOBODY: 'only who looks after the contacts',
    UNIT: 'who takes part in the unit',
    PUBLIC: 'everybody, on the public page',
  },
  shownTo: {
    PUBLIC: 'Everybody sees: {fields}.',
    UNIT: 'Only those who take part in the unit see: {fields}.',
    NOBODY: 'Only those who look after the unit’s contacts see: {fields}.',
  },
  texts: {
    v1: 'Each detail is shown only to those to whom the person agreed to show it. Without that, only those see it who look after the unit’s contacts: the city that coordinates it and the network’s secretariat. The person may change her mind at any time, without saying why, with the link that Enlace sends her by e-mail.',
  },
  declares: 'By saving, you declare that the person agreed to what is chosen here.',
  agrees: 'By saving, you agree to what is chosen here.',
} satisfies Translation<typeof pt>
