import { getEnv, SettingsError } from '@/lib/env'
import { startWorker } from '@/lib/notices/worker'

// The front (scripts/front.mjs) is another module graph than the bundled app: it finds the worker here when it stops.
const shared = globalThis as typeof globalThis & { enlaceWorker?: { stop: () => Promise<void> } }

/** Ends the process with one line on stderr when a setting is missing or makes no sense. */
export function requireSettings(): void {
  try {
    // next-auth reads its public address here; without it, it would believe the Host header of each request.
    process.env.AUTH_URL = getEnv().ENLACE_URL
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`Enlace cannot start: ${error.message}.\n`)
    process.exit(1)
  }
}

/** Starts what sends the mail and does the duties, unless a process of its own does (ENLACE_WORKER=apart). */
export function startEmbeddedWorker(): void {
  if (getEnv().ENLACE_WORKER === 'embedded') shared.enlaceWorker ??= startWorker()
}
