'use server'

import { formAction } from '@/lib/forms/form-action'
import { endNotices, saveNoticeChoices } from './choice-mutations'
import { noticeChoicesInput, unsubscribeInput } from './choice-schema'

export const saveNoticeChoicesAction = formAction(noticeChoicesInput, saveNoticeChoices)

/** Whoever holds the mail may; who is signed in does not matter. */
export const endNoticesAction = formAction(unsubscribeInput, (_viewer, input, now) => endNotices(input, now))
