import { describe, expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { fileResponse } from './file-response'
import type { FileToSend } from './view'

const file: FileToSend = {
  ...{ id: 'a', title: localize('pt', { pt: 'Ata' }), type: 'PDF', size: 4, sha256: 'f'.repeat(64), isPublic: false },
}
const pieces = [new Uint8Array([1, 2]), new Uint8Array([3, 4])]
const readPieces = async (_: string, position: number) => pieces[position] ?? null
const asked = (headers: Record<string, string> = {}) => new Request('https://enlace.example/files/a', { headers })

describe('a file that is handed out', () => {
  test('comes piece by piece, to keep and never to open here', async () => {
    const response = fileResponse(asked(), file, readPieces)
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="ata.pdf"; filename*=UTF-8''Ata.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'application/pdf',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-file-length': '4',
      etag: `"${'f'.repeat(64)}"`,
    })
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3, 4])
  })

  test('reads no piece before it is asked for', async () => {
    const read: number[] = []
    const response = fileResponse(asked(), file, (id, position) => {
      read.push(position)
      return readPieces(id, position)
    })
    const reader = response.body?.getReader()
    expect(read).toEqual([])
    await reader?.read()
    expect(read).toEqual([0])
  })

  test('is asked about each time where anybody may have it, and not sent again while it is the same', () => {
    const response = fileResponse(asked(), { ...file, isPublic: true }, readPieces)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const again = fileResponse(asked({ 'if-none-match': `W/"${file.sha256}"` }), file, readPieces)
    expect([again.status, again.body, again.headers.get('content-disposition')]).toEqual([304, null, null])
  })

  test('that is removed while it is read ends as a failure, not as a file', async () => {
    const response = fileResponse(asked(), file, async (_, position) => (position === 0 ? new Uint8Array([1]) : null))
    await expect(response.arrayBuffer()).rejects.toThrow('removed')
  })
})

test('what is not there is not found', () => {
  expect(fileResponse(asked({ 'if-none-match': '*' }), null, readPieces).status).toBe(404)
})
