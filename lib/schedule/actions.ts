'use server'

import { formAction } from '@/lib/forms/form-action'
import type { FormState } from '@/lib/forms/form-state'
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

const create = formAction(createActivityInput, createActivity)
const what = formAction(saveWhatInput, saveWhat)
const when = formAction(saveWhenInput, saveWhen)
const place = formAction(savePlaceInput, savePlace)
const status = formAction(saveStatusInput, saveStatus)
const links = formAction(saveLinksInput, saveLinks)
const remove = formAction(removeActivityInput, removeActivity)
const restore = formAction(restoreActivityInput, restoreActivity)

export async function createActivityAction(previous: FormState, form: FormData) {
  return create(previous, form)
}

export async function saveWhatAction(previous: FormState, form: FormData) {
  return what(previous, form)
}

export async function saveWhenAction(previous: FormState, form: FormData) {
  return when(previous, form)
}

export async function savePlaceAction(previous: FormState, form: FormData) {
  return place(previous, form)
}

export async function saveStatusAction(previous: FormState, form: FormData) {
  return status(previous, form)
}

export async function saveLinksAction(previous: FormState, form: FormData) {
  return links(previous, form)
}

export async function removeActivityAction(previous: FormState, form: FormData) {
  return remove(previous, form)
}

export async function restoreActivityAction(previous: FormState, form: FormData) {
  return restore(previous, form)
}
