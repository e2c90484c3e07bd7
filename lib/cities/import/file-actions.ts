import 'server-only'
import { getViewer } from '@/lib/auth/viewer'
import { type Result, refuse } from '@/lib/errors'
import { receiveFile } from '@/lib/forms/receive-file'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { authorize } from '@/lib/permissions/authorize'
import { MOST_BYTES, readTable } from '@/lib/tables/read-table'
import { draftImport } from './mutations'

/**
 * What the form with a file leads to: server actions take no more than a megabyte. Reads the table in the field `file` and keeps it as a
 * draft for the network. Nothing is read of what comes from another site or from somebody who may not import.
 */
export async function receiveImportFile(request: Request, networkId: string): Promise<Result> {
  if (!(await isSameOrigin())) return refuse('crossSite')
  const viewer = await getViewer()
  const refusal = authorize(viewer, 'register.import', { networkId })
  if (refusal) return refusal

  const file = await receiveFile(request, 'file', MOST_BYTES)
  if (!file.ok) return file
  const table = await readTable(file.bytes)
  if (!table.ok) return table
  return draftImport(viewer, { networkId, fileName: fileNameOf(file.name), table: table.rows }, new Date())
}

/** As a browser names it, without a path and what no name has. */
function fileNameOf(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(-120)
      .toWellFormed() || null
  )
}
