import 'server-only'
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { getEnv } from '@/lib/env'

/** A new secret of 256 random bits, as 43 characters that stand in addresses and cookies as they are. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A new six-digit code, leading zeros included. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/**
 * What the database keeps of a token: its SHA-256 in hexadecimal. No salt or slow hash is needed, because nobody guesses 256 bits.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * A keyed hash (HMAC-SHA-256 under AUTH_SECRET, hexadecimal) of something short enough to be guessed: a code, an address. `purpose`
 * keeps a hash made for one use from being valid in another.
 */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', getEnv().AUTH_SECRET).update(`${purpose}\0${value}`).digest('hex')
}

/** Whether two hexadecimal hashes are equal, in a time that does not tell where they differ. */
export function sameHash(a: string, b: string): boolean {
  // Node reads hexadecimal up to the first pair that is none: what follows would count for nothing.
  if (![a, b].every((hash) => /^([0-9a-f]{2})+$/.test(hash))) return false
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')]
  return left.length > 0 && left.length === right.length && timingSafeEqual(left, right)
}
