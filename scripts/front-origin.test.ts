import { createServer, type Server, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseForeign } from './front-origin.mjs'

let server: Server
let reached: number

beforeAll(async () => {
  server = createServer((request, response) => {
    if (refuseForeign(request, response)) return
    reached += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

function answer(method: string, headers: Record<string, string>) {
  reached = 0
  const { port } = server.address() as AddressInfo
  return new Promise<[status: number | undefined, reached: number]>((resolve, reject) => {
    const sent = send(
      { host: '127.0.0.1', port, method, headers: { host: 'enlace.example', ...headers } },
      (response) => {
        response.resume().on('end', () => resolve([response.statusCode, reached]))
      },
    )
    sent.on('error', reject).end()
  })
}

test.each([
  ['another site', { origin: 'https://elsewhere.example' }],
  ['a sibling of the site', { origin: 'https://www.enlace.example' }],
  ['another port', { origin: 'https://enlace.example:8443' }],
  ['a hidden origin', { origin: 'null' }],
  ['no origin', {}],
  ['nonsense', { origin: 'enlace.example' }],
])('a POST from %s is refused before anything is done', async (_, headers) => {
  expect(await answer('POST', headers)).toEqual([403, 0])
  expect(await answer('DELETE', headers)).toEqual([403, 0])
})

test('the own pages may post, also behind a proxy that names the site', async () => {
  expect(await answer('POST', { origin: 'https://enlace.example' })).toEqual([200, 1])
  expect(await answer('POST', { origin: 'https://rede.example', 'x-forwarded-host': 'rede.example' })).toEqual([200, 1])
})

test('whoever follows a link from elsewhere may read', async () => {
  expect(await answer('GET', { origin: 'https://elsewhere.example' })).toEqual([200, 1])
})
