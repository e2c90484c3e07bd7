import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveFormBack } from './front-kept-form.mjs'

const PAGE = [
  '<form action="/kept-form"><div data-kept="fields"></div></form>',
  '<section data-kept="texts"><h2>Escrito</h2><p data-kept="text"></p></section>',
].join('')
const back = '/pt/workspace/units/ut/plans/2016?edit=objective-1'

let server: Server
let home: string
let build: string

beforeAll(async () => {
  build = mkdtempSync(path.join(tmpdir(), 'enlace-kept-'))
  mkdirSync(path.join(build, 'server/app/pt/status'), { recursive: true })
  writeFileSync(path.join(build, 'server/app/pt/status/session-ended.html'), PAGE)
  server = createServer((request, response) => {
    if (!giveFormBack(request, response, build)) response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(build, { recursive: true })
})

function post(fields: [string, string][], returnTo = back) {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return fetch(addressOf(returnTo), { method: 'POST', body, redirect: 'manual' })
}

const addressOf = (returnTo: string) => `${home}/pt/session-ended?returnTo=${encodeURIComponent(returnTo)}`

test('each field goes along as it was, and what somebody wrote can be read', async () => {
  const written = 'Primeira linha\nsegunda "linha" & <script>alert(1)</script>'
  const answer = await post([
    ['$ACTION_REF_1', ''],
    ['version', '3'],
    ['text.pt', written],
    ['"><script>', '$& $1'],
  ])
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(html).not.toContain('<script')
  expect(html).toContain(`action="${back}"`)
  expect(readInputs(html)).toEqual([
    ['$ACTION_REF_1', ''],
    ['version', '3'],
    ['text.pt', written.replace('\n', '\r\n')],
    ['"><script>', '$& $1'],
  ])
  expect(html.match(/class="kept-text"/g)).toHaveLength(1)
})

test('where nothing was written, nothing is said of it', async () => {
  const html = await (
    await post([
      ['id', 'x'],
      ['to', '4'],
    ])
  ).text()
  expect(html).not.toContain('Escrito')
  expect(readInputs(html)).toHaveLength(2)
})

test.each([
  'https://evil.example/pt/workspace',
  '//evil.example',
  '/\\evil.example',
  '/pt',
  '/pt/workspaces',
  '/es/workspace',
  '',
])('a form goes back to the workspace, not to %j', async (returnTo) => {
  expect(await (await post([['a', 'b']], returnTo)).text()).toContain('action="/pt/workspace"')
})

test('whatever is no form is led to sign in', async () => {
  const to = `/pt/sign-in?returnTo=${encodeURIComponent(back)}`
  const requests: RequestInit[] = [
    {},
    { method: 'POST', body: 'text' },
    { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } },
  ]
  for (const request of requests) {
    const answer = await fetch(addressOf(back), { ...request, redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
  }
  expect((await fetch(`${home}/pt/session-endedly`)).status).toBe(204)
})

test('the longest word is no text, and takes no time', async () => {
  const html = await (await post([['text.pt', 'x'.repeat(1_000_000)]])).text()
  expect(html).not.toContain('Escrito')
})

test('no more is read than a form may hold', async () => {
  expect((await post([['text.pt', 'x'.repeat(1_200_000)]])).status).toBe(413)
})

/** The hidden fields of the document, as a browser reads them. */
function readInputs(html: string): string[][] {
  const unescaped = (text = '') => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  return [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map(([, name, value]) => [
    unescaped(name),
    unescaped(value),
  ])
}
