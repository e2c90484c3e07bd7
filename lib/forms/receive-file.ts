import 'server-only'
import { type Refusal, refuse } from '@/lib/errors'

/** Room for the parts of a form around the file itself. */
const AROUND_BYTES = 100_000

/** How long a browser may take to send a file: a minute, and as long as it takes over a slow line. */
const PATIENCE_MS = 60_000
const SLOWEST_BYTES_PER_MS = 100

export type ReceivedFile = { ok: true; name: string; bytes: Uint8Array }

/**
 * The file of the field `field` in a form that was posted (multipart/form-data). No more than `mostBytes` of it are ever held: what is longer is
 * refused as soon as that is known. Refuses `fileTooLarge`, `required` (no file, or an empty one) and `invalid` (no such form).
 */
export async function receiveFile(request: Request, field: string, mostBytes: number): Promise<ReceivedFile | Refusal> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data;/i.test(type) || !request.body) return refuse('invalid')
  const most = mostBytes + AROUND_BYTES
  if (Number(request.headers.get('content-length')) > most) return refuse('fileTooLarge')
  const body = await readUpTo(request.body, most)
  if (!body) return refuse('fileTooLarge')

  const form = await parseForm(body, type)
  if (!form) return refuse('invalid')
  const file = form.get(field)
  if (!(file instanceof File) || file.size === 0) return refuse('required')
  if (file.size > mostBytes) return refuse('fileTooLarge')
  return { ok: true, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** All of a stream; null when there is more than `most` bytes of it, or it does not end. */
async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  const signal = AbortSignal.timeout(PATIENCE_MS + Math.ceil(most / SLOWEST_BYTES_PER_MS))
  const reader = stream.getReader()
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined))
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    chunks.push(next.value)
  }
  return signal.aborted ? null : joined(chunks, length)
}

function joined(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    // What claims to be a form and is none.
    return null
  }
}
