import type { Db } from '@/lib/db/client'
import { Prisma } from '@/prisma/generated/client/client'

/** Tables that every request may write: who is signed in, and how often somebody tried. */
const housekeeping = ['session', 'sign_in_request', 'rate_limit', '_prisma_migrations']

/** One hash for each table's whole content: equal before and after means that nothing was written. */
export async function hashTables(db: Db): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`
  const hashes: Record<string, string> = {}
  for (const { name } of tables.filter((table) => !housekeeping.includes(table.name))) {
    const [row] = await db.$queryRaw<{ hash: string | null }[]>`
      SELECT md5(string_agg(line, E'\n' ORDER BY line)) AS hash FROM (SELECT t::text AS line FROM ${Prisma.raw(`"${name}"`)} t) lines`
    hashes[name] = row?.hash ?? 'empty'
  }
  return hashes
}
