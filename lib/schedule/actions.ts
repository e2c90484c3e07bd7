'use server'

import { formAction } from '@/lib/forms/form-action'
import { createActivity, removeActivity, restoreActivity } from './mutations'
import { saveLinks, savePlace, saveStatus, saveWhat, saveWhen } from './part-mutations'
import {
  createActivityInput,
  removeActivityInput,
  restoreActivityInput,
  saveLinksInput,
  savePlaceInput,
  saveStatusInput,
  saveWhatInput,
  saveWhenInput,
} from './schema'

/** Goes on to the new activity, which stands in its month and not where the form was. */
export const createActivityAction = formAction(createActivityInput, createActivity, ({ slug }, returnTo) => {
  const [plan] = returnTo.split(/[?#]/)
  return `${plan}?saved=activity-${slug}#activity-${slug}`
})
export const saveWhatAction = formAction(saveWhatInput, saveWhat)
export const saveWhenAction = formAction(saveWhenInput, saveWhen)
export const savePlaceAction = formAction(savePlaceInput, savePlace)
export const saveStatusAction = formAction(saveStatusInput, saveStatus)
export const saveLinksAction = formAction(saveLinksInput, saveLinks)
export const removeActivityAction = formAction(removeActivityInput, removeActivity)
export const restoreActivityAction = formAction(restoreActivityInput, restoreActivity)
