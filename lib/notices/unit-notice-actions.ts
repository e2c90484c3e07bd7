'use server'

import { formAction } from '@/lib/forms/form-action'
import { callOffNotice, sendNoticeNow } from './unit-notice-mutations'
import { waitingNoticeInput } from './unit-notice-schema'

export const sendNoticeNowAction = formAction(waitingNoticeInput, sendNoticeNow)
export const callOffNoticeAction = formAction(waitingNoticeInput, callOffNotice)
