import { startWorker } from './worker'

// The worker as a process of its own (scripts/worker.mjs): it ends after the mail that is on its way.
const worker = startWorker()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void worker.stop().then(() => process.exit(0)))
}
