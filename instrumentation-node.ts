import { getEnv, SettingsError } from '@/lib/env'

/** Ends the process with one line on stderr when a setting is missing or makes no sense. */
export function requireSettings(): void {
  try {
    getEnv()
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`Enlace cannot start: ${error.message}.\n`)
    process.exit(1)
  }
}
