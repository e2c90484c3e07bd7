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
  const isHers = (text: string | number | boolean | null | undefined) =>
    typeof text === 'string' && text.trim().toLowerCase() === address.toLowerCase()
  for (const { id, content, effects } of found) {
    await tx.registerImport.update({
      where: { id },
      data: {
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
  const isHers = (text: string | null | undefined) => text?.trim().toLowerCase() === address.toLowerCase()
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

/** Every address of somebody whom a table names that was read before `instant`, as it is written there. */
export async function listNamedAddresses(tx: Transaction, instant: Date): Promise<string[]> {
  const found = await tx.registerImport.findMany({
    where: { readAt: { lt: instant } },
    select: { content: true, effects: true },
  })
  const named = found.flatMap(({ content, effects }) => [
    ...importContent.parse(content).rows.map(({ cells }) => cells.delegateEmail?.trim()),
    ...(effects === null ? [] : delegatesOf(effects)).map(({ email }) => email),
  ])
  return [...new Set(named.filter((address) => typeof address === 'string'))]
}

const delegatesOf = (effects: unknown) => importEffects.parse(effects).delegates

/** Imports are few and each is kept for a month: those that hold the address anywhere are read and looked at here. */
async function listNaming(tx: Transaction, address: string) {
  const pattern = `%${address.replace(/[\\%_]/g, '\\$&')}%`
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM register_import
    WHERE content::text ILIKE ${pattern} OR effects::text ILIKE ${pattern}
    ORDER BY id`
  return tx.registerImport.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: { id: true, content: true, effects: true, readAt: true },
  })
}

type IsHers = (value: string | number | boolean | null | undefined) => boolean

function contentWithout(content: ImportContent, isHers: IsHers): ImportContent {
  return { ...content, rows: content.rows.map((row) => ({ ...row, cells: cellsWithout(row.cells, isHers) })) }
}

function cellsWithout(cells: Cells, isHers: IsHers): Cells {
  const { delegateName, delegateOffice, delegateEmail, contactEmail, ...others } = cells
  const said = (named: Cells) => Object.fromEntries(Object.entries(named).filter(([, text]) => text !== undefined))
  return {
    ...others,
    ...(isHers(delegateEmail) ? {} : said({ delegateName, delegateOffice, delegateEmail })),
    ...(isHers(contactEmail) ? {} : said({ contactEmail })),
  }
}

type Values = ImportEffects['changed'][number]['before']

function effectsWithout(effects: ImportEffects, isHers: IsHers): ImportEffects {
  const without = (values: Values): Values => (isHers(values.contactEmail) ? { ...values, contactEmail: null } : values)
  return {
    ...effects,
    changed: effects.changed.map((city) => ({ ...city, before: without(city.before), after: without(city.after) })),
    delegates: effects.delegates.filter(({ email }) => !isHers(email)),
  }
}
