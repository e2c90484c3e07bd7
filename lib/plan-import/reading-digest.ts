import { createHash } from 'node:crypto'
import type { PlanDraft } from './draft'

/** Stands for all that was shown of a draft: another one where anything of it would be different now. */
export function draftDigest(draft: PlanDraft): string {
  return createHash('sha256').update(JSON.stringify(draft)).digest('hex')
}
