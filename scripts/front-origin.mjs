/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const SENTENCES = [
  'Este pedido não veio deste site.',
  'Este pedido no vino de este sitio.',
  'This request did not come from this site.',
].join('\n')

/** Mail programs post here from nowhere: the token in the address is all that counts (RFC 8058). */
const OPEN_TO_ALL = /^\/api\/unsubscribe(\?|$)/

/**
 * Refuses with 403 what would change something and does not come from a page of this site; true when it did. Browsers send Origin
 * with every such request; Next lets one without it pass, and answers a foreign one with 500. The form action checks again.
 * @param {Request} request
 * @param {Response} response
 */
export function refuseForeign(request, response) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '') || isOwn(request)) return false
  if (request.method === 'POST' && OPEN_TO_ALL.test(request.url ?? '')) return false
  // The connection stays: Node reads off what is still on its way. Closed under a body, it would lose the answer too.
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(SENTENCES)
  return true
}

/** @param {Request} request */
function isOwn({ headers }) {
  const host = headers['x-forwarded-host'] ?? headers.host
  return headers.origin !== undefined && URL.canParse(headers.origin) && new URL(headers.origin).host === host
}
