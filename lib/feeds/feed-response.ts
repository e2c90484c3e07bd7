import { createHash } from 'node:crypto'
import { isKnown } from '@/lib/cache/entity-tags'
import type { FeedFile } from './view'

export const calendarType = 'text/calendar; charset=utf-8'
export const atomType = 'application/atom+xml; charset=utf-8'

/**
 * The answer to who asks for a public feed: all of it, or 304 where she has the same already. `If-Modified-Since` is passed over: a city's
 * new name changes what is said of an activity that has not changed. Whoever keeps a copy asks each time whether it still holds.
 */
export function feedResponse(request: Request, file: FeedFile | null, type: string): Response {
  if (!file) return new Response(null, { status: 404 })
  const etag = `"${createHash('sha256').update(file.body).digest('base64url')}"`
  const headers = new Headers({ ETag: etag, 'Cache-Control': 'public, max-age=0, must-revalidate' })
  if (file.changedAt) headers.set('Last-Modified', new Date(file.changedAt).toUTCString())
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', type)
  headers.set('Content-Language', file.lang)
  return new Response(file.body, { headers })
}
