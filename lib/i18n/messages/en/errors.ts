import type pt from '../pt/errors'
import type { Translation } from '../translation'

export default {
  required: 'Please fill in this field.',
  invalid: 'Something in this form needs correcting. See the marked fields.',
  tooLong: 'The text is too long for this field. Please shorten it.',
  invalidEmail: 'Write a complete e-mail address, such as name@city.example.',
  invalidUrl: 'Write a complete address that begins with https:// or http://.',
  invalidNumber: 'Write a valid number.',
  invalidDate: 'That date does not exist. Check day, month and year.',
  invalidTime: 'Write the time in the form 14:30.',
  invalidTimeZone: 'Choose a time zone from the list.',
  invalidSlug: 'Use only lower-case letters without accents, digits and hyphens.',
  slugTaken: 'That address is already in use. Choose another.',
  slugReserved: 'That address is reserved for the site itself. Choose another.',
  endsBeforeStart: 'The end cannot come before the start. Check both dates.',
  endsNoLater: 'The new date must be later than the mandate’s present last day.',
  hasNoEnd: 'This mandate has no set end: it runs until another city takes over.',
  hasNextTerm: 'The city already holds the next mandate in this unit. End or change that one first.',
  holdsItAlready: 'Choose another city: this one holds the mandate already.',
  timeDoesNotExist:
    'That time does not exist on that day in the chosen time zone, because the clocks go forward. Choose another time.',
  timeHappensTwice:
    'That time happens twice on that day in the chosen time zone, because the clocks go back. Choose another time.',
  coordinatesIncomplete: 'Give both latitude and longitude, or leave both empty.',
  originalMissing: 'Write the text in its original language.',
  reasonRequired: 'Give the reason: it is shown with the activity.',
  notHeldYet: 'Only an activity that has begun can be recorded as held. Check its date.',
  kindRequired: 'Choose at least one kind of activity.',
  placeTwice: 'Choose a city of the network or write another place, not both.',
  mandateOverlaps:
    'This city already holds a mandate in this unit in that period. Check the dates or end the other mandate first.',
  coordinationTaken: 'Another city coordinates the unit in that period. End its mandate first.',
  delegateOverlaps: 'This person already represents the city in that period. Check the list of delegates.',
  emailTaken: 'There is already a person with that e-mail address. Look for them in the list.',
  unknownPerson:
    'Nobody in the network has access with that e-mail address. Check it, or ask the secretariat to add the person.',
  mandatesInForce: 'This city still holds mandates. End them before archiving it.',
  lastOfSecretariat: 'The secretariat would have nobody left. Add somebody else first.',
  planClosed: 'This plan is closed. Only the network’s secretariat can change it.',
  alreadyDone: 'That was already done. Reload the page to see how things stand.',
  conflict: 'Somebody saved this part while you were writing. Nothing is lost: compare the two texts and choose.',
  notFound: 'This no longer exists, or you do not have access to it. Reload the page or go back to the workspace.',
  notAllowed:
    'Your city is not allowed to do this. Speak to the unit’s coordinating city or to the network’s secretariat.',
  signInNeeded: 'Your session has ended. Sign in again to continue; what you wrote is still here.',
  crossSite: 'The request did not come from this page. Reload the page and try again.',
  tooManyAttempts: 'There have been too many attempts. Wait a few minutes and try again.',
  wrongCode: 'The code does not match or has expired. Check the six digits or ask for another message.',
  linkExpired: 'This link has been used or has expired. Ask for another.',
  unavailable: 'It could not be saved just now. Please try again in a moment.',
} satisfies Translation<typeof pt>
