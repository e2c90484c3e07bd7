import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { POSTED_TO } from '@/lib/auth/posted-to'

/**
 * Gives the pages on which somebody is signed in, signs in, or follows a mailed link, a Content-Security-Policy with a nonce of
 * their own. It decides nothing about access: that is each page's and each mutation's. Public pages do not pass here; their policy
 * stands in next.config.
 */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const policy = workspacePolicy(nonce)
  const headers = new Headers(request.headers)
  // Next reads the nonce from the request's policy and puts it on the scripts that it writes.
  headers.set('Content-Security-Policy', policy)
  headers.delete(POSTED_TO)
  if (isPlainForm(request)) headers.set(POSTED_TO, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = {
  matcher: [
    '/:locale(pt|es|en)/(workspace|sign-in|unsubscribe|card|call|poll)',
    '/:locale(pt|es|en)/(workspace|sign-in|unsubscribe|card|call|poll)/:path*',
    '/:locale(pt|es|en)/privacy/data',
    '/:locale(pt|es|en)/privacy/data/:path*',
  ],
}

/** Whether a browser posts a form by itself: Next's own script says which action it calls. */
function isPlainForm({ method, headers }: NextRequest): boolean {
  return method === 'POST' && !headers.has('next-action')
}

function workspacePolicy(nonce: string): string {
  // The development server evaluates code for its error pages.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}
