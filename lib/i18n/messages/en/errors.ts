import type pt from '../pt/errors'
import type { Translation } from '../translation'

export default {
  required: 'Please fill in this field.',
  invalid: 'Something in this form needs correcting. See the marked fields.',
  tooLong: 'The text is too long for this field. Please shorten it.',
  invalidEmail: 'Write a complete e-mail address, such as name@city.example.',
  invalidUrl: 'Write a complete address that begins with https:// or http://.',
  invalidNumber: 'Write a valid number.',
  invalidDecimal: 'Write the number alone, as 1,234.5. What it is measured in has a field of its own.',
  decimalTooLong: 'The number may have up to 15 digits, and 6 more after the point.',
  invalidYear: 'Write the year with four digits, such as 2022.',
  invalidLatitude: 'Write the latitude in degrees, from −90 to 90.',
  invalidLongitude: 'Write the longitude in degrees, from −180 to 180.',
  invalidDate: 'That date does not exist. Check day, month and year.',
  invalidTime: 'Write the time in the form 14:30.',
  invalidTimeZone: 'Choose a time zone from the list.',
  invalidSlug: 'Use only lower-case letters without accents, digits and hyphens.',
  invalidColour:
    'Write the colour as # and six characters, 0 to 9 and A to F, such as #7a1f2b, or leave the field empty.',
  colourTooLight:
    'This colour is too light: text written in it cannot be read well on the background of the pages. Choose a darker shade.',
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
  translationUnchanged:
    'Nothing has changed in this translation. If it still holds for the original as it is now, choose “Still right”.',
  translatorNotOfUnit: 'This person does not act today for a city that takes part in the unit.',
  reasonRequired: 'Give the reason: it is shown with the activity.',
  notHeldYet: 'Only an activity that has begun can be recorded as held. Check its date.',
  kindRequired: 'Choose at least one kind of activity.',
  placeTwice: 'Choose a city of the network or write another place, not both.',
  mandateOverlaps:
    'This city already holds a mandate in this unit in that period. Check the dates or end the other mandate first.',
  coordinationTaken: 'Another city coordinates the unit in that period. End its mandate first.',
  delegateOverlaps: 'This person already represents the city in that period. Check the list of delegates.',
  emailTaken: 'There is already a person with that e-mail address. Look for them in the list.',
  addressList: 'Enter one address only: each person gets an invitation of their own.',
  addressDressed: 'Enter the bare address, such as name@city.example: no name, quotation marks, brackets or < >.',
  addressUnseen: 'The address contains invisible characters, perhaps copied from elsewhere. Delete it and type it.',
  addressLetters:
    'The address contains letters that look like others, such as those of the Cyrillic alphabet. Check it with the person and type it.',
  invitationOpen: 'This address has an invitation already. See the list: it can be sent again or revoked.',
  invitationOver: 'This invitation is no longer valid. Ask whoever invited you to send it again.',
  inviterMayNot:
    'Whoever invited you can no longer invite. Ask the city’s delegates, the unit’s coordinating city or the network’s secretariat for another invitation.',
  tooManyInvitations: 'Many invitations have been sent today. Continue tomorrow or speak to the network’s secretariat.',
  dayHasPassed: 'That day has passed. Choose today or a later day.',
  mandatesInForce: 'This city still holds mandates. End them before archiving it.',
  lastOfSecretariat: 'The secretariat would have nobody left. Add somebody else first.',
  fileTooLarge:
    'The file is larger than 2 MB, the most that is accepted. Send the sheet of cities only, without images.',
  logoTooLarge: 'The picture is larger than 2 MB, the most that is accepted. Make it smaller and send it again.',
  logoType:
    'This type of file is not accepted. Send the logo as a PNG, JPEG or WebP picture. What counts is the content, not the name.',
  materialTooLarge:
    'The file is larger than 20 MB, the most that is accepted. Send a smaller version, or add a link to it.',
  materialType:
    'This type of file is not accepted. Accepted are PDF, documents, spreadsheets and presentations (.docx, .xlsx, .pptx, .odt, .ods, .odp) and pictures in PNG, JPEG or WebP. What counts is the content, not the name. An old Office document (.doc, .xls, .ppt), or one with a password, must first be saved in one of these formats, without a password.',
  pictureUnreadable:
    'The picture is damaged or has more than 60 million pixels. Save it again, smaller, and send it once more.',
  unitFilesFull:
    'The files of the unit would come to more than 500 MB, the most for all of them together. Remove files that are no longer needed, or add a link.',
  notATable: 'No table could be read in this file. Save the sheet as CSV or Excel (.xlsx) and send it again.',
  oldWorkbook:
    'This file is from an old Excel (.xls) or has a password. Save the sheet as .xlsx, without a password, or as CSV.',
  quoteNotClosed: 'In the text a quotation mark opens and does not close. Correct the line and send it again.',
  tooManyRows: 'The table has more than 2,000 rows, the most at a time. Divide it into parts.',
  noRows: 'There are no rows of cities below the heading.',
  nameColumnMissing: 'No column holds the city’s name. Compare the heading with the template.',
  countryColumnMissing: 'No column holds the country. Compare the heading with the template.',
  rowsWithErrors: 'Some rows have errors, and you asked for all or nothing. Nothing was imported.',
  nothingToImport: 'No row would change the register: there is nothing to import.',
  cityTwice: 'Another row already changes this city. Choose only one.',
  cityNotRegistered: 'Tick the city too: a city that is not in the register cannot hold a mandate.',
  planReadingChanged:
    'What is understood of the text has changed since the page was opened: the register of cities, the mandates of the unit or the text are not the same. Nothing was saved; please check again below.',
  planFileTooLarge:
    'The file is larger than 10 MB, the most that is accepted. Send a version without images, or paste the text.',
  planFileType:
    'This type of file is not read. PDF, .docx, .pptx, .odt, .txt and .md are. What counts is the content, not the name.',
  planFileUnreadable:
    'This file could not be read: it is damaged, or too large inside. Save it again and send it once more, or paste the text.',
  planFileEncrypted:
    'This file has a password or is of an old Office (.doc, .ppt). Save it without a password as .docx, .pptx or PDF, and send it again.',
  planFileEmpty:
    'There is no text in this file: it may be a scanned page, which is only an image. Send the original document or paste the text.',
  planFileTooLong:
    'The file is too long for a plan: more than 200 pages, 5,000 lines or 200,000 letters. Send only the part with the plan.',
  registerChanged:
    'The register has changed since the file was read. Nothing was imported: check the marked rows and confirm again.',
  undoTooLate: 'A day has passed since the import: it can no longer be undone at once.',
  confirmationDiffers: 'That is not the address. Type the e-mail exactly as it stands above.',
  cityRequired: 'Choose at least one city.',
  choiceRequired: 'Say whether the city is coming, is not coming or may come.',
  peopleRequired: 'Say how many people take part: at least one, on site or remotely.',
  fewerThanNamed: 'The number is smaller than that of the people named. Check both.',
  headsRequired: 'Say how many people of the city were there: at least one.',
  itemRequired: 'Tick at least one item of the agenda.',
  noNextMeeting: 'No next meeting is planned that you may prepare. Add it to the plan first.',
  meetingOff: 'This activity was postponed or cancelled, so there is nothing to record of it. Check its state.',
  notInvited: 'This city is not among those invited. Talk to the unit’s coordination.',
  answersClosed: 'The time for answers is over. The unit’s coordination can still record the answer.',
  planNotPublished: 'The plan is not published yet. Publish it before sending the call.',
  meetingOver: 'The activity has been held or was cancelled: there is nothing left to call to.',
  nobodyToCall: 'All invited cities have received the call already.',
  decisionRequired: 'Choose what to answer.',
  wordRequired: 'Write a word to the city: nobody is asked or declined without one.',
  answerRequired: 'Write an answer or change the proposal.',
  proposalSettled:
    'This proposal has been accepted, declined or withdrawn already. Reload the page to see what became of it.',
  proposalChanged:
    'The proposal changed while you were reading it. Reload the page and read it again before you answer.',
  suitsRequired: 'Say whether this date suits.',
  tooFewCandidates: 'Give at least two dates for the cities to choose from.',
  candidateTwice: 'This date is in the list already.',
  dayKnown: 'The day of the activity is known already: there is nothing to ask.',
  pollOpen: 'A date poll is open for this activity already.',
  pollEnded: 'This date poll has ended already.',
  proposerGone:
    'The city that made this proposal is no longer in the network’s register and cannot host the activity. Decline the proposal, or add the activity somewhere else.',
  dayAhead: 'This day is still to come.',
  editionMeanwhile: 'Meanwhile, another edition was published. Look at it before you publish the next one.',
  nothingNew: 'Nothing has changed since the last edition: there is nothing to publish.',
  reportOfDraft: 'The plan is still a draft. Publish it before you publish the report.',
  reportMeanwhile:
    'Meanwhile, another version of the report was published. Look at it before you publish the next one.',
  reportUnchanged: 'Nothing has changed since the last version of the report: there is nothing to publish.',
  reportReworked:
    'The report has changed since the page was opened: somebody wrote in it or took the data again. Nothing was published; please read it again below.',
  reportOutdated:
    'The data of the plan have changed since the report was prepared. Nothing was published: update the data, read the report and publish it.',
  handoverOpen: 'A handover of this unit’s coordination is already under way.',
  coordinationVacant:
    'Nobody coordinates this unit today, so there is no coordination to hand over. The secretariat can open the mandate of the city that takes it up.',
  handoverConfirmed:
    'Both cities have confirmed these terms. To change the city, the day or what passes, call this handover off first.',
  successorUnknown: 'Say first which city takes over.',
  dayUnknown: 'Set the day on which the coordination passes: the month or the year is not enough.',
  handoverPassed:
    'The day has come, and the coordination has passed. To change who coordinates, open another handover.',
  mandatesChanged:
    'Somebody changed the unit’s mandates after the confirmation, and it would be wrong to undo that. Nothing was called off: settle the mandates with the secretariat first.',
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
