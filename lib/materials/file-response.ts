import { isKnown } from '@/lib/cache/entity-tags'
import { originalOf } from '@/lib/i18n/localized-text'
import { fileTypes } from './file-types'
import { contentDisposition } from './rules'
import type { FileToSend } from './view'

type ReadChunk = (materialId: string, position: number) => Promise<Uint8Array<ArrayBuffer> | null>

/**
 * The answer to who asks for a file: to keep, never to open in a page of this site. What anybody may have may be kept on the way and is asked about each time; the rest
 * is for whoever asked, now. Its pieces are read one at a time, as fast as they are taken. Without a file, what is not there and what is not hers look alike.
 */
export function fileResponse(request: Request, file: FileToSend | null, readChunk: ReadChunk): Response {
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': file.isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', fileTypes[file.type].media)
  // The front makes Content-Length of it (scripts/front-files.mjs).
  headers.set('X-File-Length', String(file.size))
  headers.set('Content-Disposition', contentDisposition(originalOf(file.title), file.type))
  return new Response(request.method === 'HEAD' ? null : bytesOf(file, readChunk), { headers })
}

function bytesOf({ id, size }: FileToSend, readChunk: ReadChunk): ReadableStream<Uint8Array> {
  let position = 0
  let remain = size
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const chunk = await readChunk(id, position)
        // Ended like a whole one, it would pass for the file.
        if (!chunk) throw new Error('the file was removed while it was read')
        position += 1
        remain -= chunk.length
        stream.enqueue(chunk)
        if (remain <= 0) stream.close()
      },
    },
    { highWaterMark: 0 },
  )
}
