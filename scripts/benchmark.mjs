// `npm run benchmark`: how many requests a second the built app answers, beside floors of the same run: a bare Node server that
// sends the same bytes. It asserts nothing: machines differ, and only the proportion to the floor tells.
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { startE2eServer } from './e2e-server.mjs'
import { ensureBuild } from './next.mjs'
import { freePort } from './port.mjs'
import { TEST_BUILD } from './stages.mjs'
import { say } from './steps.mjs'
import { atEnd, runCommand } from './stopping.mjs'

const SECONDS = Number(process.argv[2] ?? 5)
const CONNECTIONS = 32
const ACCEPT = { accept: 'text/html', 'accept-encoding': 'gzip' }

const PAGES = [
  '/pt/utpeam/plans/2016',
  '/pt/utpeam/plans/2016?with=es',
  '/pt/utpeam/schedule',
  '/pt',
  '/pt/cities',
  '/pt/sign-in',
]

/** @param {string} url @param {Record<string, string>} headers */
async function measure(url, headers) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  })
  return { perSecond: Math.round(requests.average), p99: latency.p99, wrong: non2xx + errors }
}

/** A server that does nothing but send `body`. @param {Buffer} body */
async function startFloor(body) {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
    })
    response.end(body)
  })
  const port = await freePort()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

await runCommand(async () => {
  await ensureBuild(TEST_BUILD)
  const port = await freePort()
  atEnd(await startE2eServer(port))
  say(`${SECONDS} s each, ${CONNECTIONS} connections; requests a second, 99th percentile in ms\n`)
  say(
    `${'page'.padEnd(32)}${'bytes'.padStart(8)}${'floor'.padStart(9)}${'Enlace'.padStart(9)}${'p99'.padStart(7)}${'304'.padStart(9)}`,
  )
  for (const page of PAGES) await comparePage(`http://127.0.0.1:${port}${page}`, page)
})

/** @param {string} url @param {string} name */
async function comparePage(url, name) {
  const first = await fetch(url, { headers: { accept: 'text/html', 'accept-encoding': 'identity' } })
  const etag = first.headers.get('etag')

  const body = gzipSync(Buffer.from(await first.arrayBuffer()))
  const floor = await startFloor(body)
  const bare = await measure(floor.url, ACCEPT)
  floor.stop()
  const page = await measure(url, ACCEPT)
  const unchanged = etag ? await measure(url, { ...ACCEPT, 'if-none-match': etag }) : undefined
  const columns = [
    String(body.length).padStart(8),
    String(bare.perSecond).padStart(9),
    String(page.perSecond).padStart(9),
    String(page.p99).padStart(7),
    String(unchanged?.perSecond ?? '–').padStart(9),
  ]
  say(`${name.padEnd(32)}${columns.join('')}${page.wrong > 0 ? `  ${page.wrong} wrong` : ''}`)
}
