import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {
  signIn: {
    subject: 'Your access to Enlace',
    open: 'To sign in to Enlace, open this address and confirm:',
    button: 'Sign in to Enlace',
    code: 'If you prefer, type this code on the page where you asked to sign in:',
    validity: 'The link and the code are good for {minutes} minutes, and only one of them can be used, once.',
    notYou: 'If you did not ask for this, ignore this message: without it nobody can sign in as you.',
  },
} satisfies Translation<typeof pt>
