import { getEnv } from '@/lib/env'
import type { RecordedRequest } from './recorded-form'

/** A server that does not answer fails the test before the test's own time is over. */
const PATIENCE_MS = 20_000

export type Answer = { status: number; text: string; goesTo: string | null }

/** Sends a recorded request again, in another session or in none, perhaps with other fields or another origin. */
export async function replay(
  { url, headers, fields }: RecordedRequest,
  session: string | null,
  changed: { fields?: [string, string][]; origin?: string | null } = {},
): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of changed.fields ?? fields) body.append(name, value)
  const sent = new Headers(headers)
  if (changed.origin === null) sent.delete('origin')
  else if (changed.origin !== undefined) sent.set('origin', changed.origin)
  if (session !== null) sent.set('cookie', `enlace-session=${session}`)
  const response = await fetch(url, {
    method: 'POST',
    headers: sent,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const text = await response.text()
  return { status: response.status, text, goesTo: destination(response, text) }
}

/** Reads an address as the holder of a session, or as nobody. */
export async function read(path: string, session: string | null, headers: Record<string, string> = {}) {
  const sent = new Headers(headers)
  if (session !== null) sent.set('cookie', `enlace-session=${session}`)
  const response = await fetch(new URL(path, getEnv().ENLACE_URL), {
    headers: sent,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** Where an accepted form leads: a form's post is redirected there, an action says it in its answer. */
function destination({ headers }: Response, text: string): string | null {
  const given = headers.get('location') ?? text.match(/"goTo":("(?:[^"\\]|\\.)*")/)?.[1]
  if (!given) return null
  return new URL(given.startsWith('"') ? JSON.parse(given) : given, getEnv().ENLACE_URL).href
}
