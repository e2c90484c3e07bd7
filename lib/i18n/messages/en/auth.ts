import type pt from '../pt/auth'
import type { Translation } from '../translation'

export default {
  title: 'Sign in',
  lead: 'Enter your e-mail address. You will receive a link and a code to sign in with; there is no password.',
  form: 'Ask for a link and a code',
  email: 'E-mail',
  ask: 'Send link and code',
  sending: 'Sending…',
  whoMay:
    'Access is for those who represent a city or work in the network’s secretariat. If you do not have access yet, ask your city’s delegates, the unit’s coordinating city or the secretariat.',
  alreadyIn: 'You are already signed in as {name}.',
  toWorkspace: 'Go to the workspace',
  done: {
    signedOut: 'You have signed out.',
    sessionsEnded: 'All your sessions have been ended.',
  },
  code: {
    title: 'Check your e-mail',
    lead: 'If {email} has access to Enlace or an open invitation, a message with a link and a six-digit code is on its way. Both are valid for {minutes, plural, one {# minute} other {# minutes}}.',
    form: 'Sign in with the code',
    field: 'Six-digit code',
    hint: 'Open the link in the message or, if it reached you on another device, type the code here.',
    submit: 'Sign in',
    notArrived: 'Has it not arrived? Look in your spam folder and check that the address is right.',
    again: 'Ask for another message',
    none: 'No code has been requested in this browser, or the request has expired.',
  },
  confirm: {
    title: 'Sign in to Enlace',
    lead: 'You are about to sign in as {email}.',
    submit: 'Sign in',
    expiredTitle: 'This link is no longer valid',
    expired:
      'It has been used or has expired. Each link is valid for {minutes, plural, one {# minute} other {# minutes}} and works only once.',
    again: 'Ask for another link',
  },
  demo: {
    title: 'People in the demonstration',
    lead: 'They are fictitious. Sign in with one click and see what each of them can do.',
    enter: 'Sign in',
    enterAs: 'Sign in as {name}',
    secretariat: 'Secretariat of {network}',
  },
} satisfies Translation<typeof pt>
