'use server'

import { formAction } from '@/lib/forms/form-action'
import { recordAttendance } from './attendance-mutations'
import { carryAgenda } from './carry-mutations'
import { copyActivity } from './copy-mutations'
import { addDecision, moveDecision, removeDecision, saveDecision, settleDecision } from './decision-mutations'
import {
  addDecisionInput,
  carryAgendaInput,
  copyActivityInput,
  moveDecisionInput,
  publishMinutesInput,
  recordAttendanceInput,
  removeDecisionInput,
  saveDecisionInput,
  saveMinutesInput,
  settleDecisionInput,
} from './held-schema'
import { publishMinutes, saveMinutes } from './minutes-mutations'

export const recordAttendanceAction = formAction(recordAttendanceInput, recordAttendance)

export const addDecisionAction = formAction(addDecisionInput, addDecision, ({ id }, returnTo) =>
  returnTo.replaceAll('new-decision', `decision-${id}`),
)
export const saveDecisionAction = formAction(saveDecisionInput, saveDecision)
export const settleDecisionAction = formAction(settleDecisionInput, settleDecision)
export const moveDecisionAction = formAction(moveDecisionInput, moveDecision)
export const removeDecisionAction = formAction(removeDecisionInput, removeDecision)

export const saveMinutesAction = formAction(saveMinutesInput, saveMinutes)
export const publishMinutesAction = formAction(publishMinutesInput, publishMinutes)

export const carryAgendaAction = formAction(carryAgendaInput, carryAgenda)

// The copy has an address of its own, which the form that asked for it cannot know.
export const copyActivityAction = formAction(copyActivityInput, copyActivity, ({ slug }, returnTo) =>
  returnTo.replaceAll('copied-activity', slug),
)
