/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Says how long a file is that is sent piece by piece, so that whoever keeps it sees how much is still to come. Next takes Content-Length out of
 * what a route answers, because it may have been unpacked on the way; a file of ours goes out as it is, and says its length in a header of its own.
 * @param {Request} request
 * @param {Response} response
 */
export function tellLength({ url = '' }, response) {
  if (!url.startsWith('/files/')) return
  const { writeHead } = response
  response.writeHead = /** @type {typeof writeHead} */ (
    (/** @type {any[]} */ ...given) => {
      const length = response.getHeader('X-File-Length')
      response.removeHeader('X-File-Length')
      if (length !== undefined && !response.hasHeader('Content-Encoding')) response.setHeader('Content-Length', length)
      return writeHead.apply(response, /** @type {any} */ (given))
    }
  )
}
