import { builtDocument } from './front-documents.mjs'
import { documentPolicy, everywhere } from './response-headers.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What Next takes of a form at most, and room for its parts. */
const MOST_BYTES = 1_100_000

/** What the built page (components/status/session-ended.tsx) has in the place of what a form held. */
const ADDRESS = 'action="/kept-form"'
const FIELDS = '<div data-kept="fields"></div>'
const TEXTS = /<section data-kept="texts"[\s\S]*?<\/section>/
const TEXT = '<p data-kept="text"></p>'

/**
 * Answers `/<language>/session-ended`, where lib/auth/viewer.ts sends on what a browser without scripts posted after its session had ended; true when the
 * request was one. The document holds every field of the form and posts it again, to where it was going: after signing in, in another tab, one press
 * of a button does what was meant, and what was written stands there to be read and copied. Nothing is kept on the server. Anything but such a form is led
 * to sign in.
 * @param {Request} request
 * @param {Response} response
 * @param {string} distDir where the build is
 */
export function giveFormBack(request, response, distDir) {
  const language = /^\/(pt|es|en)\/session-ended(?=[?]|$)/.exec(request.url ?? '')?.[1]
  if (language === undefined) return false
  const returnTo = ownReturn(new URL(request.url ?? '', 'http://own.invalid').searchParams.get('returnTo'), language)
  for (const { key, value } of everywhere) response.setHeader(key, value)
  response.setHeader('Cache-Control', 'no-store')
  readForm(request).then(
    (fields) =>
      fields
        ? sendBack(response, builtDocument(distDir, `${language}/status/session-ended`), returnTo, fields)
        : signIn(response, language, returnTo),
    (error) => {
      process.stderr.write(`A form could not be given back: ${error instanceof Error ? error.message : error}\n`)
      response.writeHead(error instanceof TooLong ? 413 : 500).end()
    },
  )
  return true
}

/** Only a page of the workspace is posted to. @param {string | null} asked @param {string} language */
function ownReturn(asked, language) {
  const home = `/${language}/workspace`
  const address = URL.canParse(asked ?? '', 'http://own.invalid') ? new URL(asked ?? '', 'http://own.invalid') : null
  if (address?.host !== 'own.invalid' || !`${address.pathname}/`.startsWith(`${home}/`)) return home
  return address.pathname + address.search
}

/** @param {Response} response @param {string} language @param {string} returnTo */
function signIn(response, language, returnTo) {
  const address = `/${language}/sign-in?returnTo=${encodeURIComponent(returnTo)}`
  response.writeHead(303, { Location: address }).end()
}

/**
 * @param {Response} response
 * @param {string} page
 * @param {string} returnTo
 * @param {[string, string][]} fields
 */
function sendBack(response, page, returnTo, fields) {
  const document = filled(page, returnTo, fields)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', documentPolicy)
  response.setHeader('Content-Length', Buffer.byteLength(document))
  response.end(document)
}

/**
 * @param {string} page
 * @param {string} returnTo
 * @param {[string, string][]} fields
 */
function filled(page, returnTo, fields) {
  const kept = fields.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}"/>`)
  const texts = fields
    .filter(isWritten)
    .map(([, text]) => `<p class="kept-text">${escaped(text.trim().replaceAll('\r\n', '\n'))}</p>`)
  return page
    .replace(ADDRESS, () => `action="${escaped(returnTo)}"`)
    .replace(FIELDS, () => kept.join(''))
    .replace(TEXTS, (section) => (texts.length > 0 ? section.replace(TEXT, () => texts.join('')) : ''))
}

/** Whether somebody wrote it: more than one word. What else a form holds are choices, numbers and keys. @param {[string, string]} field */
function isWritten([name, value]) {
  return !name.startsWith('$') && name !== 'returnTo' && /\s/.test(value.trim()) && /\p{L}/u.test(value)
}

/** Text in an element or an attribute; a line's end in an attribute would else come back as another. @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

class TooLong extends Error {}

/**
 * The fields of a posted form, in their order; null for anything else.
 * @param {Request} request
 * @returns {Promise<[string, string][] | null>}
 */
async function readForm(request) {
  const type = request.headers['content-type'] ?? ''
  if (request.method !== 'POST' || !/^(multipart\/form-data;|application\/x-www-form-urlencoded)/i.test(type))
    return null
  /** @type {Buffer[]} */
  const chunks = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > MOST_BYTES) throw new TooLong('it is too long')
    chunks.push(chunk)
  }
  const form = await formOf(Buffer.concat(chunks), type)
  if (!form) return null
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}

/** @param {Buffer<ArrayBuffer>} body @param {string} type */
async function formOf(body, type) {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    // What claims to be a form and is none.
    return null
  }
}
