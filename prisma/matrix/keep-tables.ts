import type { Db } from '@/lib/db/client'
import { hashTables } from './table-hashes'

/**
 * Keeps what every table holds now, beside the tables. What is answered puts back those that have changed since, in whatever order their
 * rows need one another: for that, triggers and references rest meanwhile, which only the tests' own server lets its role do.
 */
export async function keepTables(db: Db): Promise<() => Promise<void>> {
  const kept = await hashTables(db)
  const names = Object.keys(kept)
  await db.$executeRaw`CREATE SCHEMA kept`
  for (const name of names) await db.$executeRawUnsafe(`CREATE TABLE kept."${name}" AS TABLE public."${name}"`)
  const columns = await columnsOf(db)
  return async () => {
    const found = await hashTables(db)
    const statements = names
      .filter((name) => found[name] !== kept[name])
      .flatMap((name) => [
        `DELETE FROM public."${name}"`,
        `INSERT INTO public."${name}" (${columns.get(name)}) OVERRIDING SYSTEM VALUE
          SELECT ${columns.get(name)} FROM kept."${name}"`,
      ])
    await db.$transaction(
      ['SET LOCAL session_replication_role = replica', ...statements].map((sql) => db.$executeRawUnsafe(sql)),
    )
  }
}

/** The columns of each table that are not computed from others. */
async function columnsOf(db: Db): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ name: string; columns: string }[]>`
    SELECT table_name::text AS name, string_agg(quote_ident(column_name), ', ') AS columns
    FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'NEVER' GROUP BY table_name`
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}
