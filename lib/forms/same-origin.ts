import 'server-only'
import { headers } from 'next/headers'

/**
 * Whether the request comes from a page of this site. Next compares Origin and Host itself, but lets a request without Origin
 * pass; browsers send it with every POST, so one without it is no form of ours.
 */
export async function isSameOrigin(): Promise<boolean> {
  const sent = await headers()
  const origin = sent.get('origin')
  const host = sent.get('x-forwarded-host') ?? sent.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
