/** Runs once before the server answers: settings that make no sense stop it in one line, not at somebody's request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { requireSettings, startEmbeddedWorker } = await import('./instrumentation-node')
  requireSettings()
  startEmbeddedWorker()
}
