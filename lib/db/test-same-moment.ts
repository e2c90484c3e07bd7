import { vi } from 'vitest'
import { getDb, type Transaction } from './client'

/**
 * For tests: runs `saves` so that each has read a row before any of them writes it, which no luck with timing decides. `lock` takes the row
 * (`FOR NO KEY UPDATE`); it is let go once all saves wait for it. Gives their results in the same order.
 */
export async function atTheSameMoment<T>(
  lock: (tx: Transaction) => Promise<unknown>,
  saves: (() => Promise<T>)[],
): Promise<T[]> {
  const running = await getDb().$transaction(
    async (tx) => {
      await lock(tx)
      const started = saves.map((save) => save())
      await vi.waitUntil(async () => (await countWaiting()) === saves.length, { timeout: 8_000, interval: 20 })
      return { started }
    },
    { timeout: 10_000 },
  )
  return Promise.all(running.started)
}

async function countWaiting(): Promise<number> {
  const [row] = await getDb().$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row?.waiting ?? 0
}
