'use server'

import { formAction } from '@/lib/forms/form-action'
import { addAgendaItem, moveAgendaItem, removeAgendaItem, restoreAgendaItem, saveAgendaItem } from './agenda-mutations'
import { giveAnswer, recordAnswer } from './answer-mutations'
import { publishAnswers, saveCall, sendCall } from './call-mutations'
import {
  addAgendaItemInput,
  answerInput,
  moveAgendaItemInput,
  publishAnswersInput,
  removeAgendaItemInput,
  restoreAgendaItemInput,
  saveAgendaItemInput,
  saveCallInput,
  sendCallInput,
} from './schema'

export const saveCallAction = formAction(saveCallInput, saveCall)
export const sendCallAction = formAction(sendCallInput, sendCall)
export const publishAnswersAction = formAction(publishAnswersInput, publishAnswers)

// The form for a new item was the list's last block; what it made is a block of its own, and says that it was saved.
export const addAgendaItemAction = formAction(addAgendaItemInput, addAgendaItem, ({ id }, returnTo) =>
  returnTo.replaceAll('new-agenda', `agenda-${id}`),
)
export const saveAgendaItemAction = formAction(saveAgendaItemInput, saveAgendaItem)
export const moveAgendaItemAction = formAction(moveAgendaItemInput, moveAgendaItem)
export const removeAgendaItemAction = formAction(removeAgendaItemInput, removeAgendaItem)
export const restoreAgendaItemAction = formAction(restoreAgendaItemInput, restoreAgendaItem)

export const giveAnswerAction = formAction(answerInput, giveAnswer)
export const recordAnswerAction = formAction(answerInput, recordAnswer)
