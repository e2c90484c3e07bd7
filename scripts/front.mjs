// The web server: Next behind a thin front that finishes public documents. Next itself offers no place for these:
// - a document on which no script may run (its policy says so) is sent without any;
// - "not found" and "out of order" are designed documents, complete without JavaScript, and a database that is down is 503;
// - a form that was posted after the session had ended is given back, with all that was typed, where no script keeps it;
// - a file that is sent piece by piece says how long it is;
// - what would change something and comes from another site is refused before it is read;
// - at SIGTERM, what is being answered is answered to its end.
import { createServer } from 'node:http'
import next from 'next'
import { finishDocument } from './front-documents.mjs'
import { tellLength } from './front-files.mjs'
import { giveFormBack } from './front-kept-form.mjs'
import { refuseForeign } from './front-origin.mjs'
import { root } from './project.mjs'

const port = Number(process.env.PORT)
const hostname = process.env.ENLACE_HOST || undefined
const distDir = process.env.NEXT_DIST_DIR || '.next'

const app = next({ dev: false, dir: root, port, hostname })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (refuseForeign(request, response)) return
  if (giveFormBack(request, response, distDir)) return
  tellLength(request, response)
  finishDocument(request, response, distDir)
  void handle(request, response)
})
// Longer than a proxy in front keeps its own, so that none sends a request into a closing connection.
server.keepAliveTimeout = 75_000
server.listen(port, hostname)

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop)

/** The worker that the app started (instrumentation-node.ts); it ends after the mail that is on its way. */
const stopWorker = () =>
  /** @type {{ enlaceWorker?: { stop: () => Promise<void> } }} */ (globalThis).enlaceWorker?.stop()

function stop() {
  const ending = stopWorker()
  server.close(async () => {
    await ending
    await app.close().finally(() => process.exit(0))
  })
  server.closeIdleConnections()
}
