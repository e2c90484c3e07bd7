/** Every reason for which Enlace says no. The sentences stand in the `errors` messages, one per code. */
export const errorCodes = [
  'required',
  'invalid',
  'tooLong',
  'invalidEmail',
  'invalidUrl',
  'invalidNumber',
  'invalidYear',
  'invalidLatitude',
  'invalidLongitude',
  'invalidDate',
  'invalidTime',
  'invalidTimeZone',
  'invalidSlug',
  'slugTaken',
  'slugReserved',
  'endsBeforeStart',
  'endsNoLater',
  'hasNoEnd',
  'hasNextTerm',
  'holdsItAlready',
  'timeDoesNotExist',
  'timeHappensTwice',
  'coordinatesIncomplete',
  'originalMissing',
  'translationUnchanged',
  'translatorNotOfUnit',
  'reasonRequired',
  'notHeldYet',
  'kindRequired',
  'placeTwice',
  'mandateOverlaps',
  'coordinationTaken',
  'delegateOverlaps',
  'emailTaken',
  'addressList',
  'addressDressed',
  'addressUnseen',
  'addressLetters',
  'invitationOpen',
  'invitationOver',
  'inviterMayNot',
  'tooManyInvitations',
  'dayHasPassed',
  'mandatesInForce',
  'lastOfSecretariat',
  'fileTooLarge',
  'materialTooLarge',
  'materialType',
  'pictureUnreadable',
  'unitFilesFull',
  'notATable',
  'oldWorkbook',
  'quoteNotClosed',
  'tooManyRows',
  'noRows',
  'nameColumnMissing',
  'countryColumnMissing',
  'rowsWithErrors',
  'nothingToImport',
  'cityTwice',
  'registerChanged',
  'planReadingChanged',
  'undoTooLate',
  'confirmationDiffers',
  'cityRequired',
  'choiceRequired',
  'peopleRequired',
  'fewerThanNamed',
  'headsRequired',
  'itemRequired',
  'noNextMeeting',
  'meetingOff',
  'notInvited',
  'answersClosed',
  'planNotPublished',
  'meetingOver',
  'nobodyToCall',
  'decisionRequired',
  'wordRequired',
  'answerRequired',
  'proposalSettled',
  'proposalChanged',
  'proposerGone',
  'suitsRequired',
  'tooFewCandidates',
  'candidateTwice',
  'dayKnown',
  'pollOpen',
  'pollEnded',
  'dayAhead',
  'editionMeanwhile',
  'nothingNew',
  'planClosed',
  'alreadyDone',
  'conflict',
  'notFound',
  'notAllowed',
  'signInNeeded',
  'crossSite',
  'tooManyAttempts',
  'wrongCode',
  'linkExpired',
  'unavailable',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Values of form fields by their names, as a form would submit them. */
export type FieldValues = Record<string, string | string[]>

/**
 * An expected no. `fields` names what is wrong by field; `current` comes with `conflict`: what is stored now, as form
 * values, and its version, so that the person can compare it with what she typed.
 */
export type Refusal = {
  ok: false
  code: ErrorCode
  fields?: Record<string, ErrorCode>
  current?: { version: number; values: FieldValues }
}

export type Result<T extends object = { id: string }> = ({ ok: true } & T) | Refusal

export function refuse(code: ErrorCode, more: Pick<Refusal, 'fields' | 'current'> = {}): Refusal {
  return { ok: false, code, ...more }
}
