import 'server-only'
import { recordChanges } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { readTextTable, type Table } from '@/lib/tables/read-table'
import { applyPlan, effectsOf, planRefusal, recordedChanges } from './apply-rows'
import { asJson } from './effects'
import { candidatesOf, citiesByName } from './match'
import { planDigest } from './plan-digest'
import { loadRegister } from './register'
import { importContent, readCells } from './row-schema'
import { planImport } from './rules'
import type { ApplyImportInput, PasteImportInput } from './schema'
import { readTableRows } from './table-rows'
import { outdated } from './terms'

type Saved = { id: string; touched: CacheTag[] }
/** Lists of cities, and every page on which one may be named. */
const everyCity: CacheTag[] = ['network', 'units', 'cities']

/**
 * Keeps a table of cities as a draft, for a day: the register stays as it is. `fileName` is null for a pasted one. Refuses
 * `nameColumnMissing`, `countryColumnMissing` and `noRows`.
 */
export async function draftImport(
  viewer: Viewer,
  { networkId, fileName, table }: { networkId: string; fileName: string | null; table: Table },
  now: Date,
): Promise<Result<Saved>> {
  const refusal = authorize(viewer, 'register.import', { networkId })
  if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
  const read = readTableRows(table)
  if (!read.ok) return read

  return inTransaction(async (tx) => {
    const byName = citiesByName(await loadRegister(tx, networkId))
    const rows = read.rows.map((row) => {
      const candidates = candidatesOf(readCells(row.cells).facts, byName)
      return { ...row, seen: candidates.map(({ id, version }) => ({ id, version })) }
    })
    const content = asJson({ columns: read.columns, ignored: read.ignored, rows })
    const { id } = await tx.registerImport.create({
      data: { networkId, personId: viewer.personId, readAt: now, fileName, content },
      select: { id: true },
    })
    return { ok: true, id, touched: [] }
  })
}

/** Keeps pasted cells as {@link draftImport} keeps a table. What cannot be read is refused at the field. */
export async function pasteImport(viewer: Viewer, input: PasteImportInput, now: Date): Promise<Result<Saved>> {
  const { networkId } = input
  const refusal = authorize(viewer, 'register.import', { networkId })
  if (refusal) return refusal
  const table = readTextTable(input.table)
  const drafted = table.ok ? await draftImport(viewer, { networkId, fileName: null, table: table.rows }, now) : table
  return drafted.ok ? drafted : refuse('invalid', { fields: { table: drafted.code } })
}

/**
 * Does to the register what was shown of a draft, in one transaction: all of its good rows or nothing. Refuses `notFound` (no such draft, or
 * one that is older than a day), `alreadyDone`, `registerChanged` (something else would happen now than what was shown), at the
 * fields `choice.<line>` the questions that are left open, `rowsWithErrors` when all or nothing was asked for, and `nothingToImport`.
 */
export async function applyImport(viewer: Viewer, input: ApplyImportInput, now: Date): Promise<Result<Saved>> {
  const work = inTransaction<Result<Saved>>(async (tx) => {
    await tx.$queryRaw`SELECT id FROM register_import WHERE id = ${input.id}::uuid FOR UPDATE`
    const draft = await tx.registerImport.findFirst({ where: { id: input.id, NOT: outdated(now) } })
    if (!viewer) return refuse('signInNeeded')
    if (!draft || !can(viewer, 'register.import', draft)) return refuse('notFound')
    if (draft.state !== 'DRAFT') return refuse('alreadyDone')

    // Until the end of the transaction nobody changes what the rows are compared with.
    await tx.$queryRaw`SELECT id FROM city WHERE network_id = ${draft.networkId}::uuid ORDER BY id FOR NO KEY UPDATE`
    const register = await loadRegister(tx, draft.networkId)
    const { rows, ...head } = importContent.parse(draft.content)
    if (planDigest(planImport(rows, register)) !== input.seen) return refuse('registerChanged')
    const plan = planImport(rows, register, input.choice)
    const refusal = planRefusal(plan, input)
    if (refusal) return refusal

    const applied = await applyPlan(tx, draft.networkId, plan)
    if (!applied) throw new Rollback(refuse('registerChanged'))
    const after = { created: applied.created.size, changed: applied.changed.length }
    await recordChanges(tx, viewer, [
      { action: 'register.import', subject: { type: 'registerImport', id: draft.id }, before: null, after },
      ...recordedChanges(applied),
    ])
    await tx.registerImport.update({
      where: { id: draft.id },
      data: {
        state: 'APPLIED',
        appliedAt: now,
        effects: asJson(effectsOf(plan, applied)),
        // What the table held is in the register now; whom it named stands among the effects.
        content: asJson({ ...head, rows: [] }),
      },
      select: { id: true },
    })
    return { ok: true, id: draft.id, touched: everyCity }
  })
  return refuseBroken({ city_slug_key: refuse('registerChanged') }, work)
}

/** Lets go of drafts that nobody imported within their day, and of what older imports held: their traces in the record stay. */
export async function forgetImports(tx: Transaction, now: Date): Promise<void> {
  await tx.registerImport.deleteMany({ where: outdated(now) })
}
