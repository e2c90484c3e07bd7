'use server'

import { formAction } from '@/lib/forms/form-action'
import { addItem, moveItem, removeItem, restoreItem, saveItem } from './item-mutations'
import { addItemInput, moveItemInput, removeItemInput, restoreItemInput, saveItemInput } from './schema'

// The form for a new item was the list's last block; what it made is a block of its own, and says that it was saved.
export const addObjectiveAction = formAction(
  addItemInput,
  (viewer, input) => addItem('objective', viewer, input),
  ({ id }, returnTo) => returnTo.replaceAll('new-objective', `objective-${id}`),
)
export const saveObjectiveAction = formAction(saveItemInput, (viewer, input) => saveItem('objective', viewer, input))
export const moveObjectiveAction = formAction(moveItemInput, (viewer, input) => moveItem('objective', viewer, input))
export const removeObjectiveAction = formAction(removeItemInput, (...given) => removeItem('objective', ...given))
export const restoreObjectiveAction = formAction(restoreItemInput, (viewer, input) =>
  restoreItem('objective', viewer, input),
)

export const addAxisAction = formAction(
  addItemInput,
  (viewer, input) => addItem('axis', viewer, input),
  ({ id }, returnTo) => returnTo.replaceAll('new-axis', `axis-${id}`),
)
export const saveAxisAction = formAction(saveItemInput, (viewer, input) => saveItem('axis', viewer, input))
export const moveAxisAction = formAction(moveItemInput, (viewer, input) => moveItem('axis', viewer, input))
export const removeAxisAction = formAction(removeItemInput, (...given) => removeItem('axis', ...given))
export const restoreAxisAction = formAction(restoreItemInput, (viewer, input) => restoreItem('axis', viewer, input))
