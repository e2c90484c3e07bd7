import { createHash } from 'node:crypto'

/**
 * What a form keeps, as `seen`, of all that its reader was shown before she confirms it: 64 hexadecimal digits, others where anything of it would be different now. `shown` is
 * plain data, whose fields stand in one order.
 */
export function seenDigest(shown: object): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex')
}
