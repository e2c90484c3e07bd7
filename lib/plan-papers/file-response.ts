import { createHash } from 'node:crypto'
import { isKnown } from '@/lib/cache/entity-tags'
import { planFileTypes } from './files'
import type { PlanFile } from './make-file'

function headersOf({ name, format, language }: PlanFile, cacheControl: string): Headers {
  return new Headers({
    'Content-Type': planFileTypes[format],
    'Content-Language': language,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': cacheControl,
  })
}

/** The answer with a file that everybody may have: all of it, or 304 for who has the same already. Whoever keeps a copy asks each time whether it holds. */
export function publicFileResponse(request: Request, file: PlanFile): Response {
  const etag = `"${createHash('sha256').update(file.body).digest('base64url')}"`
  const headers = headersOf(file, 'public, max-age=0, must-revalidate')
  headers.set('ETag', etag)
  if (!isKnown(request.headers.get('if-none-match'), etag)) return new Response(file.body, { headers })
  for (const name of ['Content-Type', 'Content-Language', 'Content-Disposition']) headers.delete(name)
  return new Response(null, { status: 304, headers })
}

/** The answer with a file for one reader: nobody keeps a copy on the way. */
export function privateFileResponse(file: PlanFile): Response {
  return new Response(file.body, { headers: headersOf(file, 'private, no-store') })
}
