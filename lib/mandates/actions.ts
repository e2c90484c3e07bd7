'use server'

import { formAction } from '@/lib/forms/form-action'
import { endMandate, openMandate, saveMandate } from './mutations'
import { endMandateInput, openMandateInput, saveMandateInput } from './schema'

export const openMandateAction = formAction(openMandateInput, openMandate)
export const endMandateAction = formAction(endMandateInput, endMandate)
export const saveMandateAction = formAction(saveMandateInput, saveMandate)
