'use server'

import { formAction } from '@/lib/forms/form-action'
import { addIndicator, moveIndicator, removeIndicator, saveIndicator } from './indicator-mutations'
import {
  addIndicatorInput,
  addReadingInput,
  moveIndicatorInput,
  removeIndicatorInput,
  removeReadingInput,
  saveIndicatorInput,
  saveReadingInput,
} from './indicator-schema'
import { addProgress, assignObjective, removeProgress, saveProgress } from './mutations'
import { addReading, removeReading, saveReading } from './reading-mutations'
import { addProgressInput, assignObjectiveInput, removeProgressInput, saveProgressInput } from './schema'

export const assignObjectiveAction = formAction(assignObjectiveInput, assignObjective)
export const addProgressAction = formAction(addProgressInput, addProgress)
export const saveProgressAction = formAction(saveProgressInput, saveProgress)
export const removeProgressAction = formAction(removeProgressInput, removeProgress)
export const addIndicatorAction = formAction(addIndicatorInput, addIndicator)
export const saveIndicatorAction = formAction(saveIndicatorInput, saveIndicator)
export const moveIndicatorAction = formAction(moveIndicatorInput, moveIndicator)
export const removeIndicatorAction = formAction(removeIndicatorInput, removeIndicator)
export const addReadingAction = formAction(addReadingInput, addReading)
export const saveReadingAction = formAction(saveReadingInput, saveReading)
export const removeReadingAction = formAction(removeReadingInput, removeReading)
