import { getViewer } from '@/lib/auth/viewer'
import { fileResponse } from '@/lib/materials/file-response'
import { findFile, readChunk } from '@/lib/materials/queries'

type Context = { params: Promise<{ material: string }> }

/** A file of an activity, for whoever may have it at this moment. */
export async function GET(request: Request, { params }: Context) {
  const { material } = await params
  return fileResponse(request, await findFile(await getViewer(), material), readChunk)
}
