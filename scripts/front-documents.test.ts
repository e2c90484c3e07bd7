import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { finishDocument, withoutScripts } from './front-documents.mjs'

const DOCUMENT = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "script-src 'none'",
  ETag: '"1"',
}
const PAGE =
  '<h1>Ação</h1><script>1</script><script type="application/ld+json">{}</script><link rel="preload" as="script" href="x">'
const FINISHED = '<h1>Ação</h1><script type="application/ld+json">{}</script>'

/** What stands behind the front in these tests: answers by path, in the manners in which Next answers. */
const answers: Record<string, (response: ServerResponse) => void> = {
  '/pt/page': (response) => response.writeHead(200, DOCUMENT).end(PAGE),
  '/pt/in-pieces': (response) => {
    for (const [name, value] of Object.entries({ ...DOCUMENT, ETag: '"2"' })) response.setHeader(name, value)
    const bytes = Buffer.from(PAGE)
    response.write(bytes.subarray(0, 7))
    response.end(bytes.subarray(7))
  },
  '/pt/workspace': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE),
  '/pt/unchanged': (response) => response.writeHead(304, { ...DOCUMENT, 'Cache-Control': 's-maxage=900' }).end(),
  '/pt/nothing': (response) => response.writeHead(404, DOCUMENT).end('<html id="__next_error__"></html>'),
  '/en/nothing': (response) => response.writeHead(404, DOCUMENT).end(),
  '/es/broken': (response) => response.writeHead(500, { 'Content-Type': 'text/html' }).end('oops'),
  '/elsewhere': (response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end(PAGE),
  '/feed.json': (response) =>
    response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"code":"notFound"}'),
}

let server: Server
let port: number
let build: string

beforeAll(async () => {
  build = mkdtempSync(path.join(tmpdir(), 'enlace-front-'))
  for (const language of ['pt', 'es', 'en']) {
    mkdirSync(path.join(build, 'server/app', language, 'status'), { recursive: true })
    for (const status of ['not-found', 'error', 'unavailable']) {
      writeFileSync(
        path.join(build, 'server/app', language, 'status', `${status}.html`),
        `${language} ${status}<script>1</script>`,
      )
    }
  }
  writeFileSync(path.join(build, 'server/app/_not-found.html'), 'pt es en not-found<script>1</script>')
  server = createServer((request, response) => {
    finishDocument(request, response, build)
    answers[request.url ?? '']?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(build, { recursive: true })
})

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }

function get(url: string, headers: Record<string, string> = { accept: 'text/html' }, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const sent = send({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.on('error', reject).end()
  })
}

describe('a document on which no script may run', () => {
  test.each(['/pt/page', '/pt/in-pieces'])('is sent without any, and with its structured data: %s', async (url) => {
    const { status, headers, body } = await get(url)
    expect([status, body.toString()]).toEqual([200, FINISHED])
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  test('is compressed for who takes it, with the same content', async () => {
    const { headers, body } = await get('/pt/page', { accept: 'text/html', 'accept-encoding': 'gzip, br' })
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding'])
    expect(gunzipSync(body).toString()).toBe(FINISHED)
  })

  test('is revalidated, never kept for a while', async () => {
    const { status, headers, body } = await get('/pt/unchanged')
    expect([status, body.length, headers['cache-control']]).toEqual([304, 0, 'public, max-age=0, must-revalidate'])
  })

  test('asked for by HEAD has no body, and spoils nothing for the next reader', async () => {
    expect((await get('/pt/page', { accept: 'text/html' }, 'HEAD')).body.length).toBe(0)
    expect((await get('/pt/page')).body.toString()).toBe(FINISHED)
  })
})

test('a page of who is signed in keeps its scripts', async () => {
  expect((await get('/pt/workspace')).body.toString()).toBe(PAGE)
})

describe('a failure', () => {
  test('to find is a document in the language of the address', async () => {
    const { status, headers, body } = await get('/pt/nothing')
    expect([status, body.toString(), headers['cache-control'], headers.etag]).toEqual([
      404,
      'pt not-found',
      'no-store',
      undefined,
    ])
  })

  test('to find outside every language is a document in all of them', async () => {
    const { status, body } = await get('/elsewhere')
    expect([status, body.toString()]).toEqual([404, 'pt es en not-found'])
  })

  test('of data is the caller’s own', async () => {
    expect((await get('/feed.json')).body.toString()).toBe('{"code":"notFound"}')
  })

  test('that an open page meets is left to that page', async () => {
    expect((await get('/es/broken', { accept: '*/*', rsc: '1' })).body.toString()).toBe('oops')
    expect((await get('/es/broken', { accept: '*/*', 'next-action': 'x' })).body.toString()).toBe('oops')
  })

  test('of the program is said plainly, without its details', async () => {
    vi.stubEnv('DATABASE_URL', inject('databaseServer'))
    const { status, body } = await get('/es/broken')
    vi.unstubAllEnvs()
    expect([status, body.toString()]).toEqual([500, 'es error'])
  })

  test('because the database is away is 503, with the time to come back', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/nothing')
    const { status, headers, body } = await get('/es/broken')
    vi.unstubAllEnvs()
    expect([status, headers['retry-after'], body.toString()]).toEqual([503, '15', 'es unavailable'])
  })
})

test('a build without its failure documents still gets an answer', async () => {
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  rmSync(path.join(build, 'server/app/en'), { recursive: true })
  const { status, body } = await get('/en/nothing')
  expect([status, body.toString()]).toEqual([500, '500'])
  expect(errors).toHaveBeenCalledOnce()
  errors.mockRestore()
})

test('only scripts are taken out', () => {
  expect(withoutScripts('<p>&lt;script&gt;</p><script src="a" async=""></script><style>b</style>')).toBe(
    '<p>&lt;script&gt;</p><style>b</style>',
  )
})
