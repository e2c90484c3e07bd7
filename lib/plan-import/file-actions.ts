import 'server-only'
import { getViewer } from '@/lib/auth/viewer'
import { MOST_BYTES, readDocument } from '@/lib/documents/read-document'
import { type Result, refuse } from '@/lib/errors'
import { receiveFile } from '@/lib/forms/receive-file'
import { isSameOrigin } from '@/lib/forms/same-origin'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { findUnit } from '@/lib/units/queries'
import { pastePlan } from './mutations'
import { MOST_LETTERS, pastePlanInput } from './schema'

/** So many files are read at once, since each is held whole; whoever comes then is asked to come again. */
const MOST_AT_ONCE = 2
let atOnce = 0

/**
 * What the form with a plan's file leads to: server actions take no more than a megabyte. Keeps the text of the file in the field `file` as if it had been pasted, and nothing else of
 * it. Nothing is read of what comes from another site or from somebody who may not make plans of the unit.
 */
export async function receivePlanFile(request: Request, unitSlug: string): Promise<Result> {
  if (!(await isSameOrigin())) return refuse('crossSite')
  const viewer = await getViewer()
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) return refuse('notFound')
  const refusal = authorize(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })
  if (refusal) return refusal

  if (atOnce >= MOST_AT_ONCE) return refuse('unavailable')
  atOnce += 1
  try {
    return await keepText(request, viewer, unit.id)
  } finally {
    atOnce -= 1
  }
}

async function keepText(request: Request, viewer: Viewer, unitId: string): Promise<Result> {
  const file = await receiveFile(request, 'file', MOST_BYTES)
  if (!file.ok) return file.code === 'fileTooLarge' ? refuse('planFileTooLarge') : file
  const document = await readDocument(file.bytes, MOST_LETTERS)
  if (!document.ok) return document
  const input = pastePlanInput.safeParse({ unitId, text: document.text })
  return input.success ? pastePlan(viewer, input.data, new Date()) : refuse('planFileTooLong')
}
