'use server'

import { formAction } from '@/lib/forms/form-action'
import { addProgress, assignObjective, removeProgress, saveProgress } from './mutations'
import { addProgressInput, assignObjectiveInput, removeProgressInput, saveProgressInput } from './schema'

export const assignObjectiveAction = formAction(assignObjectiveInput, assignObjective)
export const addProgressAction = formAction(addProgressInput, addProgress)
export const saveProgressAction = formAction(saveProgressInput, saveProgress)
export const removeProgressAction = formAction(removeProgressInput, removeProgress)
