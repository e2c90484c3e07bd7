import { seenDigest } from '@/lib/forms/seen-digest'
import type { Reading } from './load-reading'

/** Stands for all that was shown of a reading, what can be registered along with it as well: another one where anything of it would be different now. */
export function readingDigest({ draft, newcomers }: Omit<Reading, 'known'>): string {
  return seenDigest({ draft, newcomers })
}
