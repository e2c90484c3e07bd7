'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/forms/form-action'
import type { FormState } from '@/lib/forms/form-state'
import { applyImport, pasteImport } from './mutations'
import { applyImportInput, pasteImportInput, undoImportInput } from './schema'
import { undoImport } from './undo-mutations'

/** Goes on to what the table would do. */
export const pasteImportAction = formAction(pasteImportInput, pasteImport, ({ id }, returnTo) =>
  returnTo.replace(/\/cities\/import.*$/, `/cities/import/${id}`),
)

const apply = formAction(applyImportInput, applyImport)

/** When the register has changed, the page is to show what would happen now. */
export async function applyImportAction(previous: FormState, formData: FormData): Promise<FormState> {
  const answer = await apply(previous, formData)
  if (answer && 'code' in answer && answer.code === 'registerChanged') refresh()
  return answer
}

export const undoImportAction = formAction(undoImportInput, undoImport)
