'use server'

import { formAction } from '@/lib/forms/form-action'
import { callOffHandover } from './call-off-mutations'
import { acceptHandover, confirmHandover } from './confirm-mutations'
import { openHandover, saveHandover, saveHandoverNotes } from './mutations'
import { addHandoverPoint, removeHandoverPoint, saveHandoverPoint, tickHandoverPoint } from './point-mutations'
import {
  acceptHandoverInput,
  addHandoverPointInput,
  callOffHandoverInput,
  confirmHandoverInput,
  openHandoverInput,
  removeHandoverPointInput,
  saveHandoverInput,
  saveHandoverNotesInput,
  saveHandoverPointInput,
  tickHandoverPointInput,
} from './schema'

export const openHandoverAction = formAction(openHandoverInput, openHandover)
export const saveHandoverAction = formAction(saveHandoverInput, saveHandover)
export const saveHandoverNotesAction = formAction(saveHandoverNotesInput, saveHandoverNotes)
export const addHandoverPointAction = formAction(addHandoverPointInput, addHandoverPoint)
export const saveHandoverPointAction = formAction(saveHandoverPointInput, saveHandoverPoint)
export const tickHandoverPointAction = formAction(tickHandoverPointInput, tickHandoverPoint)
export const removeHandoverPointAction = formAction(removeHandoverPointInput, removeHandoverPoint)
export const confirmHandoverAction = formAction(confirmHandoverInput, confirmHandover)
export const acceptHandoverAction = formAction(acceptHandoverInput, acceptHandover)
export const callOffHandoverAction = formAction(callOffHandoverInput, callOffHandover)
