import { isKnown } from '@/lib/cache/entity-tags'
import type { LogoView } from './logo-queries'

/**
 * The answer to who asks for a logo: a picture to show in a page of this site. What stands at an address of it never changes, but it is not public any more once its
 * unit is archived: so whoever keeps it asks about it each time, which sends and reads no picture that she has already.
 */
export async function logoResponse(request: Request, logo: LogoView | null): Promise<Response> {
  if (!logo) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  const etag = `"${logo.id}"`
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const bytes = await logo.read()
  headers.set('Content-Type', 'image/png')
  // The front makes Content-Length of it (scripts/front-files.mjs).
  headers.set('X-File-Length', String(bytes.length))
  return new Response(request.method === 'HEAD' ? null : bytes, { headers })
}
