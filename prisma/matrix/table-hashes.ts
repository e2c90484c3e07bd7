import type { Db } from '@/lib/db/client'
import { Prisma } from '@/prisma/generated/client/client'

let hashesQuery: Prisma.Sql | undefined

/** One hash for each table's rows, by the table's name: the same as long as nothing is written, the record of changes included. */
export async function hashTables(db: Db): Promise<Record<string, string>> {
  hashesQuery ??= await queryOfEveryTable(db)
  const hashes = await db.$queryRaw<{ name: string; hash: string }[]>`${hashesQuery}`
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash]))
}

/** The tables stay as they are while tests run: who asks a thousand times need not ask for them anew. */
async function queryOfEveryTable(db: Db): Promise<Prisma.Sql> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`
  const each = tables.map(
    ({
      name,
    }) => Prisma.sql`SELECT ${name}::text AS name, md5(coalesce(string_agg(row::text, ' ' ORDER BY row::text), ''))
      AS hash FROM ${Prisma.raw(`"${name}"`)} AS row`,
  )
  return Prisma.sql`${Prisma.join(each, ' UNION ALL ')}`
}
