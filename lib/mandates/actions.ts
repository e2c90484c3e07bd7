'use server'

import { formAction } from '@/lib/forms/form-action'
import { endMandate, openMandate, saveMandate } from './mutations'
import {
  endMandateInput,
  extendMandateInput,
  openMandateInput,
  renewMandateInput,
  replaceMandateInput,
  saveMandateInput,
} from './schema'
import { extendMandate, renewMandate, replaceMandate } from './term-mutations'

export const openMandateAction = formAction(openMandateInput, openMandate)
export const endMandateAction = formAction(endMandateInput, endMandate)
export const saveMandateAction = formAction(saveMandateInput, saveMandate)
export const extendMandateAction = formAction(extendMandateInput, extendMandate)
export const renewMandateAction = formAction(renewMandateInput, renewMandate)
export const replaceMandateAction = formAction(replaceMandateInput, replaceMandate)
