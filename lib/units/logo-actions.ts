import 'server-only'
import { revalidateTag } from 'next/cache'
import { getViewer } from '@/lib/auth/viewer'
import { type Result, refuse } from '@/lib/errors'
import { receiveFile } from '@/lib/forms/receive-file'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { authorize } from '@/lib/permissions/authorize'
import { setLogo } from './logo-mutations'
import { findUnit } from './queries'
import { MOST_LOGO_BYTES, readLogo } from './read-logo'

/**
 * What the form with a picture leads to: server actions take no more than a megabyte. Keeps the picture in the field `file` as the unit's logo and expires the pages
 * that it touched. Nothing is read of what comes from another site or from somebody who may not give the unit a logo.
 */
export async function receiveLogo(request: Request, unitSlug: string): Promise<Result> {
  if (!(await isSameOrigin())) return refuse('crossSite')
  const viewer = await getViewer()
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) return refuse('notFound')
  const refusal = authorize(viewer, 'unit.update', unit)
  if (refusal) return refusal

  const received = await receiveFile(request, 'file', MOST_LOGO_BYTES)
  if (!received.ok) return received.code === 'fileTooLarge' ? refuse('logoTooLarge') : received
  const logo = await readLogo(received.bytes)
  if (!logo.ok) return logo
  const result = await setLogo(viewer, { unitId: unit.id, picture: logo.picture }, new Date())
  if (result.ok) for (const tag of result.touched) revalidateTag(tag, { expire: 0 })
  return result
}
