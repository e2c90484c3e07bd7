import 'server-only'
import { getViewer } from '@/lib/auth/viewer'
import { type Result, refuse } from '@/lib/errors'
import { receiveFile } from '@/lib/forms/receive-file'
import { isSameOrigin } from '@/lib/forms/same-origin'
import type { Locale } from '@/lib/i18n/locales'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { findActivity } from '@/lib/schedule/activity-queries'
import { type AddFileInput, addFile } from './mutations'
import { acceptFile } from './read-file'
import { MOST_BYTES, titleOfFileName } from './rules'

/** So many files are worked on at once, since each is held whole, some of them several times; whoever comes then is asked to come again. */
const MOST_AT_ONCE = 4
let atOnce = 0

type Place = { locale: Locale; unitSlug: string; activitySlug: string }

/**
 * What the form with a file leads to: server actions take no more than a megabyte. Keeps the file in the field `file` as a material of the activity at this
 * place, named as it was, for who takes part in the unit. Nothing is read of what comes from another site or from somebody who may not add to it.
 */
export async function receiveMaterial(request: Request, { locale, unitSlug, activitySlug }: Place): Promise<Result> {
  if (!(await isSameOrigin())) return refuse('crossSite')
  const viewer = await getViewer()
  const activity = await findActivity(viewer, unitSlug, activitySlug)
  if (!activity) return refuse('notFound')
  const refusal = authorize(viewer, 'material.create', activity.resource)
  if (refusal) return refusal

  if (atOnce >= MOST_AT_ONCE) return refuse('unavailable')
  atOnce += 1
  try {
    return await keepFile(request, viewer, { activityId: activity.id, language: locale })
  } finally {
    atOnce -= 1
  }
}

async function keepFile(
  request: Request,
  viewer: Viewer,
  place: Pick<AddFileInput, 'activityId' | 'language'>,
): Promise<Result> {
  const received = await receiveFile(request, 'file', MOST_BYTES)
  if (!received.ok) return received.code === 'fileTooLarge' ? refuse('materialTooLarge') : received
  const file = await acceptFile(received.bytes)
  if (!file.ok) return file
  return addFile(viewer, { ...place, title: titleOfFileName(received.name) ?? file.type, file })
}
