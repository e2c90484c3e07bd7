import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { asJson, type ImportEffects, importEffects } from './effects'
import { type Cells, type ImportContent, importContent } from './row-schema'

/**
 * Takes somebody with this address (capitals apart) out of the tables that were imported or wait to be, and out of what their undoing would bring
 * back: her name, office and address, and the address where it was a city's. The cities' rows stay.
 */
export async function eraseFromImports(tx: Transaction, address: string): Promise<void> {
  const found = await listNaming(tx, address)
  const isHers = namedBy(address)
  for (const { id, fileName, content, effects } of found) {
    await tx.registerImport.update({
      where: { id },
      data: {
        fileName: isHers(fileName) ? null : fileName,
        content: asJson(contentWithout(importContent.parse(content), isHers)),
        ...(effects !== null && { effects: asJson(effectsWithout(importEffects.parse(effects), isHers)) }),
      },
      select: { id: true },
    })
  }
}

/** For what cities the tables that are kept name somebody with this address, as they write it. */
export async function listImportsNaming(
  tx: Transaction,
  address: string,
): Promise<{ city: string; name: string | null; office: string | null; readAt: Date }[]> {
  const isHers = namedBy(address)
  const found = await listNaming(tx, address)
  const ids = found.flatMap(({ effects }) => (effects === null ? [] : delegatesOf(effects).map(({ cityId }) => cityId)))
  const cities = await tx.city.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const cityNames = new Map(cities.map(({ id, name }) => [id, name]))
  return found.flatMap(({ content, effects, readAt }) => [
    ...importContent.parse(content).rows.flatMap(({ cells }) => {
      if (!isHers(cells.delegateEmail)) return []
      return [
        { city: cells.name ?? '', name: cells.delegateName ?? null, office: cells.delegateOffice ?? null, readAt },
      ]
    }),
    ...(effects === null ? [] : delegatesOf(effects)).flatMap(({ cityId, name, office, email }) =>
      isHers(email) ? [{ city: cityNames.get(cityId) ?? '', name, office, readAt }] : [],
    ),
  ])
}

/** Every address that stands anywhere in the tables that were read before `instant`, in lower case. */
export async function listNamedAddresses(tx: Transaction, instant: Date): Promise<string[]> {
  const found = await tx.registerImport.findMany({
    where: { readAt: { lt: instant } },
    select: { fileName: true, content: true, effects: true },
  })
  return [...new Set(found.flatMap((one) => addressesIn(JSON.stringify(one))))]
}

/** An address among other words, as "Ana Paz <ana@paz.example>". Whole ones: one is often the end of somebody else's. */
const addressesIn = (text: string): string[] => text.toLowerCase().match(/[^\s"\\<>,;:()]+@[^\s"\\<>,;:()]+/g) ?? []

type IsHers = (value: string | number | boolean | null | undefined) => boolean

function namedBy(address: string): IsHers {
  return (value) => typeof value === 'string' && addressesIn(value).includes(address.toLowerCase())
}

const delegatesOf = (effects: unknown) => importEffects.parse(effects).delegates

/**
 * Imports are few and each is kept for a month: those that hold the address anywhere are read and looked at here. In a transaction nobody applies
 * or undoes them until its end.
 */
async function listNaming(tx: Transaction, address: string) {
  const pattern = `%${address.replace(/[\\%_]/g, '\\$&')}%`
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM register_import
    WHERE content::text ILIKE ${pattern} OR effects::text ILIKE ${pattern} OR file_name ILIKE ${pattern}
    ORDER BY id FOR UPDATE`
  return tx.registerImport.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: { id: true, fileName: true, content: true, effects: true, readAt: true },
  })
}

function contentWithout(content: ImportContent, isHers: IsHers): ImportContent {
  return {
    columns: content.columns.map((one) => (isHers(one.heading) ? { ...one, heading: '' } : one)),
    ignored: content.ignored.filter((heading) => !isHers(heading)),
    rows: content.rows.map((row) => ({ ...row, cells: cellsWithout(row.cells, isHers) })),
  }
}

function cellsWithout(cells: Cells, isHers: IsHers): Cells {
  const isDelegate = [cells.delegateName, cells.delegateOffice, cells.delegateEmail].some(isHers)
  const others = Object.entries(cells).filter(
    ([column, text]) => !isHers(text) && !(isDelegate && column.startsWith('delegate')),
  )
  return Object.fromEntries(others)
}

type Values = ImportEffects['changed'][number]['before']

function effectsWithout(effects: ImportEffects, isHers: IsHers): ImportEffects {
  // Where there is no address, nobody agreed to mail to it.
  const without = (values: Values): Values =>
    isHers(values.contactEmail) ? { ...values, contactEmail: null, acceptsMail: false } : values
  return {
    ...effects,
    changed: effects.changed.map((city) => ({ ...city, before: without(city.before), after: without(city.after) })),
    delegates: effects.delegates.filter(({ name, office, email }) => ![name, office, email].some(isHers)),
  }
}
