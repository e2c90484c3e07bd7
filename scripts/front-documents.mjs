import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { root } from './project.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const KEPT_DOCUMENTS = 500
const RETRY_AFTER_S = 15

/** Finished bodies by Next's ETag, which is a hash of the page: what is kept can never be stale. @type {Map<string, Body>} */
const finished = new Map()
/** @typedef {{ plain: Buffer, gzip: Buffer }} Body */

/**
 * Watches what Next answers to a request for a document, and finishes it on its way out. Everything else passes untouched:
 * files, data, feeds, and what a page that is already open asks for.
 * @param {Request} request
 * @param {Response} response
 * @param {string} distDir where the build is
 */
export function finishDocument(request, response, distDir) {
  if (!asksForDocument(request)) return
  const { writeHead, write, end } = response
  // Documents are compressed here, the public ones once for all readers; the rest is Next's to compress.
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  delete request.headers['accept-encoding']
  /** @type {Buffer[]} */
  const parts = []
  /** @type {'pass' | 'gather' | undefined} */
  let manner
  const decide = () => {
    if (manner) return manner
    // Whoever keeps a copy asks each time whether it still holds (and is answered 304): changes are seen at once.
    if (isScriptless(response)) response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    const hasBody = request.method !== 'HEAD' && response.statusCode !== 304
    manner = hasBody && isHtml(response) ? 'gather' : 'pass'
    return manner
  }

  response.writeHead = /** @type {typeof writeHead} */ (
    (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
      response.statusCode = status
      const headers = rest.at(-1)
      if (headers && typeof headers === 'object') setHeaders(response, headers)
      if (decide() === 'pass') writeHead.call(response, status)
      return response
    }
  )
  response.write = /** @type {typeof write} */ (
    (/** @type {any[]} */ ...given) => {
      if (decide() === 'pass') return write.apply(response, /** @type {any} */ (given))
      parts.push(bytes(given[0], given[1]))
      const written = given.at(-1)
      if (typeof written === 'function') queueMicrotask(written)
      return true
    }
  )
  response.end = /** @type {typeof end} */ (
    (/** @type {any[]} */ ...given) => {
      if (decide() === 'pass') return end.apply(response, /** @type {any} */ (given))
      if (given[0] && typeof given[0] !== 'function') parts.push(bytes(given[0], given[1]))
      Object.assign(response, { writeHead, write, end })
      send(request, response, Buffer.concat(parts), zip, distDir).catch((error) => giveUp(response, error))
      return response
    }
  )
}

/** A front that fails must still answer: the reader would wait for ever. @param {Response} response @param {unknown} error */
function giveUp(response, error) {
  process.stderr.write(`A document could not be finished: ${error instanceof Error ? error.message : error}\n`)
  response.statusCode = 500
  response.removeHeader('Content-Encoding')
  response.end('500')
}

/** @param {Request} request */
function asksForDocument({ headers, url = '' }) {
  if (headers.rsc !== undefined || headers['next-action'] !== undefined || url.startsWith('/_next/')) return false
  return (
    url.startsWith('/') &&
    !url.startsWith('/api/unsubscribe') &&
    (headers.accept ?? '*/*').match(/text\/html|\*\/\*/) !== null
  )
}

/** @param {Response} response */
const isHtml = (response) => String(response.getHeader('content-type') ?? 'text/html').startsWith('text/html')

/** @param {Response} response */
const isFailure = (response) => isHtml(response) && (response.statusCode === 404 || response.statusCode >= 500)

/** Whether the page's own policy lets no script run. @param {Response} response */
function isScriptless(response) {
  const policy = String(response.getHeader('content-security-policy') ?? '')
  return [200, 304].includes(response.statusCode) && policy.includes("script-src 'none'")
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Buffer} page what Next made
 * @param {boolean} zip
 * @param {string} distDir
 */
async function send(request, response, page, zip, distDir) {
  const body = await finishedBody(request, response, page, distDir)
  const sent = zip ? body.gzip : body.plain
  if (zip) response.setHeader('Content-Encoding', 'gzip')
  response.appendHeader('Vary', 'Accept-Encoding')
  response.removeHeader('Transfer-Encoding')
  response.setHeader('Content-Length', sent.length)
  response.end(sent)
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Buffer} page
 * @param {string} distDir
 */
async function finishedBody(request, response, page, distDir) {
  if (isFailure(response)) {
    response.setHeader('Cache-Control', 'no-store')
    response.removeHeader('ETag')
    return makeBody(await failureDocument(request, response, distDir))
  }
  if (!isScriptless(response)) return makeBody(page)
  return documentBody(response, page)
}

/** @param {Response} response @param {Buffer} page */
function documentBody(response, page) {
  const key = String(response.getHeader('etag') ?? '')
  const kept = finished.get(key)
  if (kept) return kept
  const body = makeBody(withoutScripts(page.toString('utf8')))
  if (key) finished.set(key, body)
  if (finished.size > KEPT_DOCUMENTS) finished.delete(finished.keys().next().value ?? '')
  return body
}

/** @param {string | Buffer} html */
function makeBody(html) {
  const plain = Buffer.from(html)
  return { plain, gzip: gzipSync(plain) }
}

/**
 * The page without what its policy blocks anyway. Structured data (JSON-LD) is no script.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html
    .replace(/<script(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link(?=[^>]*rel="preload")(?=[^>]*as="script")[^>]*>/g, '')
}

/**
 * The designed document for a failure, in the language of the address; in all of them where the address has none. What Next made
 * is dropped: without scripts, most of it is empty.
 * @param {Request} request
 * @param {Response} response
 * @param {string} distDir
 */
async function failureDocument(request, response, distDir) {
  const language = /^\/(pt|es|en)(?=[/?]|$)/.exec(request.url ?? '')?.[1]
  if (response.statusCode === 404) {
    return builtDocument(distDir, language ? `${language}/status/not-found` : '_not-found')
  }
  if (await databaseAnswers()) return builtDocument(distDir, `${language ?? 'pt'}/status/error`)
  response.statusCode = 503
  response.setHeader('Retry-After', RETRY_AFTER_S)
  return builtDocument(distDir, `${language ?? 'pt'}/status/unavailable`)
}

/** Pages that the build has made; they need neither database nor script. @type {Map<string, string>} */
const builtDocuments = new Map()

/** @param {string} distDir @param {string} key the page's path, without its ending */
export function builtDocument(distDir, key) {
  const known = builtDocuments.get(key)
  if (known) return known
  const html = withoutScripts(readFileSync(path.resolve(root, distDir, 'server', 'app', `${key}.html`), 'utf8'))
  builtDocuments.set(key, html)
  return html
}

/** Whether a failure has another reason than a database that is away. */
async function databaseAnswers() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 1_000 })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    client.end().catch(() => {})
  }
}

/** @param {unknown} chunk @param {unknown} encoding */
function bytes(chunk, encoding) {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, /** @type {BufferEncoding} */ (typeof encoding === 'string' ? encoding : 'utf8'))
  return Buffer.from(/** @type {Uint8Array} */ (chunk))
}

/** @param {Response} response @param {Record<string, any> | any[]} headers */
function setHeaders(response, headers) {
  if (Array.isArray(headers)) return
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
}
