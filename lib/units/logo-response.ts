import type { LogoPicture } from './logo-queries'

/** The answer to who asks for a logo: a picture to show in a page of this site, to be kept for a year, since what stands at an address of it never changes. */
export function logoResponse(request: Request, logo: LogoPicture | null): Response {
  if (!logo) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  const headers = {
    'Content-Type': 'image/png',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // The front makes Content-Length of it (scripts/front-files.mjs).
    'X-File-Length': String(logo.bytes.length),
  }
  return new Response(request.method === 'HEAD' ? null : logo.bytes, { headers })
}
