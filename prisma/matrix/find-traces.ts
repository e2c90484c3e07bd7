import type { Db } from '@/lib/db/client'
import { Prisma } from '@/prisma/generated/client/client'

/** The rows of every table in which one of the words stands, capitals apart: "table: row". None of them is known to nobody. */
export async function findTraces(db: Db, words: string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`
  const traces: string[] = []
  for (const { name } of tables) {
    const rows = await db.$queryRaw<{ row: string }[]>`
      SELECT row::text AS row FROM ${Prisma.raw(`"${name}"`)} AS row
      WHERE row::text ILIKE ANY (${words.map((word) => `%${word}%`)})`
    traces.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return traces
}
