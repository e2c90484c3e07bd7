'use server'

import { formAction } from '@/lib/forms/form-action'
import { closePoll } from './poll-close-mutations'
import { answerPoll, openPoll, recordPollAnswer, updatePoll } from './poll-mutations'
import { answerPollInput, closePollInput, openPollInput, updatePollInput } from './poll-schema'

export const openPollAction = formAction(openPollInput, openPoll)
export const updatePollAction = formAction(updatePollInput, updatePoll)
export const answerPollAction = formAction(answerPollInput, answerPoll)
export const recordPollAnswerAction = formAction(answerPollInput, recordPollAnswer)
export const closePollAction = formAction(closePollInput, closePoll)
