import type pt from '../pt/status'
import type { Translation } from '../translation'

export default {
  notFound: {
    title: 'This page does not exist',
    lead: 'The address may have a mistake in it, or what was here is no longer published.',
    advice: 'Check the address, or start from one of these pages:',
  },
  error: {
    title: 'This page could not be shown',
    lead: 'Something failed on our side. What was saved is still saved.',
    advice:
      'Try again in a moment. If the problem continues, tell the network’s secretariat and give the address of the page.',
  },
  unavailable: {
    title: 'The site is unavailable for a moment',
    lead: 'The server cannot reach its data at the moment. Nothing is lost, and it keeps trying by itself.',
    advice:
      'Wait a minute and reload the page. What you have just sent may not have been saved: check before you send it again.',
  },
  sessionEnded: {
    title: 'Your session has ended',
    lead: 'What you sent has not been saved yet, but nothing is lost: it is kept on this page.',
    signIn: 'Sign in again, in another tab',
    comeBack: 'Then come back to this page and send it again.',
    send: 'Send again',
    written: 'What you wrote',
  },
  home: 'Home page',
  cities: 'Cities of the network',
  tryAgain: 'Try again',
} satisfies Translation<typeof pt>
