/**
 * Public pages are finished documents: no script runs on them at all, so none is fetched either. The pages of who is signed in get their
 * policy, with a nonce, from proxy.ts.
 */
export const documentPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

/** What every answer says. */
export const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  // Browsers heed it over TLS only.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
]
