'use server'

import { formAction } from '@/lib/forms/form-action'
import { seenRowInput } from '@/lib/forms/input-schema'
import { addLink, moveMaterial, removeMaterial, saveMaterial } from './mutations'
import { addLinkInput, moveMaterialInput, saveMaterialInput } from './schema'

// The form for a new link was the list's last block; what it made is a block of its own, and says that it was saved.
export const addLinkAction = formAction(addLinkInput, addLink, ({ id }, returnTo) =>
  returnTo.replaceAll('new-link', `material-${id}`),
)
export const saveMaterialAction = formAction(saveMaterialInput, saveMaterial)
export const moveMaterialAction = formAction(moveMaterialInput, moveMaterial)
export const removeMaterialAction = formAction(seenRowInput, removeMaterial)
