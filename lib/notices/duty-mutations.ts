import 'server-only'
import { inTransaction, type Transaction } from '@/lib/db/client'

/** Something that Enlace does by itself, again and again. */
export type Duty = {
  name: string
  /** Whether it is to be done at `now`, having been done last at `doneAt`; null: never yet. */
  isDue: (doneAt: Date | null, now: Date) => boolean
  work: (tx: Transaction, now: Date) => Promise<void>
}

/**
 * Does a duty when it is due, and notes that in the same transaction: it is done once, whole, whatever the number of workers, or it is due still. True when
 * it was done.
 */
export async function doDuty({ name, isDue, work }: Duty, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`duty ${name}`}))`
    const last = await tx.duty.findUnique({ where: { name } })
    if (!isDue(last?.doneAt ?? null, now)) return false
    await work(tx, now)
    await tx.duty.upsert({ where: { name }, create: { name, doneAt: now }, update: { doneAt: now } })
    return true
  })
}
