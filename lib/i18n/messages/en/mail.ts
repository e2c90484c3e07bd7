import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {
  signIn: {
    subject: 'Your access to Enlace',
    open: 'To sign in to Enlace, open this address and confirm:',
    button: 'Sign in to Enlace',
    code: 'If you prefer, type this code on the page where you asked to sign in:',
    validity:
      'The link and the code are valid for {minutes, plural, one {# minute} other {# minutes}}. Only one of them can be used, and only once.',
    notYou: 'If you did not ask for this, please ignore this message: nobody can sign in as you without it.',
  },
} satisfies Translation<typeof pt>
