import { getEnv, SettingsError } from '@/lib/env'

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
