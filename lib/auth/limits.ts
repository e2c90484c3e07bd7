import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { getEnv } from '@/lib/env'
import { keyedHash } from './secrets'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * How many attempts are taken within how many seconds. An account is an address as typed, known or not; a source is the network
 * that a request comes from, which a whole city hall may share.
 */
const limits = {
  signInPerAccount: { points: 5, duration: 15 * minute },
  signInPerSource: { points: 60, duration: 15 * minute },
  // With five codes per request, ten an hour keep whoever guesses at it busy for years.
  codePerAccount: { points: 10, duration: hour },
  codePerSource: { points: 60, duration: hour },
  // Asking what is shown of an address brings a mail, too.
  askedPerAddress: { points: 5, duration: 15 * minute },
  askedPerSource: { points: 60, duration: 15 * minute },
  // An inviter is a person; the secretariat may have a whole network to invite.
  invitationsPerInviter: { points: 40, duration: day },
  invitationsPerSecretary: { points: 400, duration: day },
  invitationsPerAddress: { points: 5, duration: day },
} as const

export type Limit = keyof typeof limits

/**
 * Counts one attempt of `who` and says whether it is still within the limit. Counters live in Postgres, so that they hold across
 * instances and restarts; they name nobody, only keyed hashes.
 */
export async function isWithinLimit(limit: Limit, who: string): Promise<boolean> {
  try {
    await limiter(limit).consume(keyedHash('limit', who))
    return true
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false
    throw refused
  }
}

/** Forgets the attempts of `who`, after one that succeeded. */
export async function forgetAttempts(limit: Limit, who: string): Promise<void> {
  await limiter(limit).delete(keyedHash('limit', who))
}

function limiter(limit: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    ...limits[limit],
    keyPrefix: limit,
    storeClient: countersPool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    // The table is made by the migrations; expired rows are deleted by clean-up.ts and not by a timer.
    tableCreated: true,
    clearExpiredByTimeout: false,
  })
}

const held = globalThis as typeof globalThis & { enlaceCounters?: { url: string; pool: Pool } }

/** Connections of their own: the limiter speaks to pg, not to Prisma. Few, because its statements are short. */
function countersPool(): Pool {
  const url = getEnv().DATABASE_URL
  if (held.enlaceCounters?.url === url) return held.enlaceCounters.pool
  const pool = new Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    allowExitOnIdle: true,
  })
  // A connection that breaks while idle is replaced on next use; unheard, the event would end the process.
  pool.on('error', () => undefined)
  held.enlaceCounters = { url, pool }
  return pool
}
