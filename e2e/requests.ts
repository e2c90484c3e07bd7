import { getEnv } from '@/lib/env'

/** A server that does not answer fails the test before the test's own time is over. */
export const PATIENCE_MS = 20_000

/** Reads an address as the holder of a session, or as nobody. */
export async function read(path: string, session: string | null, headers: Record<string, string> = {}) {
  const sent = new Headers(headers)
  if (session !== null) sent.set('cookie', `enlace-session=${session}`)
  const response = await fetch(new URL(path, getEnv().ENLACE_URL), {
    headers: sent,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, text: new TextDecoder().decode(bytes), bytes, headers: response.headers }
}
