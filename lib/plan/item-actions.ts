'use server'

import { formAction } from '@/lib/forms/form-action'
import type { FormState } from '@/lib/forms/form-state'
import { addItem, moveItem, removeItem, restoreItem, saveItem } from './item-mutations'
import { addItemInput, moveItemInput, removeItemInput, restoreItemInput, saveItemInput } from './schema'

const actionsOf = (kind: 'objective' | 'axis') => ({
  // The form was the list's last block; what it made is a block of its own, and says that it was saved.
  add: formAction(
    addItemInput,
    (viewer, input) => addItem(kind, viewer, input),
    ({ id }, returnTo) => returnTo.replaceAll(`new-${kind}`, `${kind}-${id}`),
  ),
  save: formAction(saveItemInput, (viewer, input) => saveItem(kind, viewer, input)),
  move: formAction(moveItemInput, (viewer, input) => moveItem(kind, viewer, input)),
  remove: formAction(removeItemInput, (viewer, input, now) => removeItem(kind, viewer, input, now)),
  restore: formAction(restoreItemInput, (viewer, input) => restoreItem(kind, viewer, input)),
})
const objective = actionsOf('objective')
const axis = actionsOf('axis')

export async function addObjectiveAction(previous: FormState, form: FormData) {
  return objective.add(previous, form)
}

export async function saveObjectiveAction(previous: FormState, form: FormData) {
  return objective.save(previous, form)
}

export async function moveObjectiveAction(previous: FormState, form: FormData) {
  return objective.move(previous, form)
}

export async function removeObjectiveAction(previous: FormState, form: FormData) {
  return objective.remove(previous, form)
}

export async function restoreObjectiveAction(previous: FormState, form: FormData) {
  return objective.restore(previous, form)
}

export async function addAxisAction(previous: FormState, form: FormData) {
  return axis.add(previous, form)
}

export async function saveAxisAction(previous: FormState, form: FormData) {
  return axis.save(previous, form)
}

export async function moveAxisAction(previous: FormState, form: FormData) {
  return axis.move(previous, form)
}

export async function removeAxisAction(previous: FormState, form: FormData) {
  return axis.remove(previous, form)
}

export async function restoreAxisAction(previous: FormState, form: FormData) {
  return axis.restore(previous, form)
}
