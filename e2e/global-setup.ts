import { startE2eServer } from '../scripts/e2e-server.mjs'

/**
 * Serves the tests' build on a database of their own, with the first data and the demonstration on. Tests find the
 * database and the mail where the app's own settings say, because they get the same ones.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  return startE2eServer(Number(process.env.E2E_PORT))
}
