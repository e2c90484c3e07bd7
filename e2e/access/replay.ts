import { getEnv } from '@/lib/env'
import { PATIENCE_MS } from '../requests'
import type { RecordedRequest } from './recorded-form'

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

/** Where an accepted form leads: a form's post is redirected there, an action says it in its answer. */
function destination({ headers }: Response, text: string): string | null {
  const given = headers.get('location') ?? text.match(/"goTo":("(?:[^"\\]|\\.)*")/)?.[1]
  if (!given) return null
  return new URL(given.startsWith('"') ? JSON.parse(given) : given, getEnv().ENLACE_URL).href
}
