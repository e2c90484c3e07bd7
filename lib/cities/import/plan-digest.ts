import { seenDigest } from '@/lib/forms/seen-digest'
import type { PlannedRow } from './rules'

/** A digest of what is shown before an import: the same as long as the same would happen to cities that are as they were. */
export function planDigest(rows: readonly PlannedRow[]): string {
  return seenDigest(rows)
}
