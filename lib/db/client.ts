import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { getEnv } from '@/lib/env'
import { type Prisma, PrismaClient } from '@/prisma/generated/client/client'

export type Db = PrismaClient
export type Transaction = Prisma.TransactionClient

// Development reloads modules: one client for the process, or each reload would open a new pool.
const held = globalThis as typeof globalThis & { enlaceDb?: { url: string; db: Db } }

/**
 * The database client of this process, opened on first use at the address in DATABASE_URL. The timeouts are set because the
 * driver would otherwise wait for ever for a connection, and a forgotten transaction would keep its locks.
 */
export function getDb(): Db {
  const url = getEnv().DATABASE_URL
  if (held.enlaceDb && held.enlaceDb.url === url) return held.enlaceDb.db
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
  })
  const db = new PrismaClient({ adapter })
  held.enlaceDb = { url, db }
  return db
}

/**
 * Runs `work` in one transaction: all of it is kept or nothing. Throw {@link Rollback} to undo and return a refusal.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await getDb().$transaction(work, { maxWait: 5_000, timeout: 10_000 })
  } catch (error) {
    if (error instanceof Rollback) return error.result as T
    throw error
  }
}

/** Thrown inside {@link inTransaction}: undoes the transaction, whose caller then gets `result`. */
export class Rollback<T> extends Error {
  constructor(readonly result: T) {
    super('rolled back')
  }
}
