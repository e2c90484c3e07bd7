import { createHash } from 'node:crypto'
import type { PlannedRow } from './rules'

/** A digest of what is shown before an import: the same as long as the same would happen to cities that are as they were. */
export function planDigest(rows: readonly PlannedRow[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64url')
}
