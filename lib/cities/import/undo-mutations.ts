import 'server-only'
import { type RecordedChange, recordChanges } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { storedDate, todayIn } from '@/lib/time/when'
import { withoutContact } from '../recorded-card'
import { asJson, importEffects, type Remain } from './effects'
import type { RegisteredCity } from './facts'
import { loadRegister, writeFacts } from './register'
import type { UndoImportInput } from './schema'
import { outdated, undoEnds } from './terms'
import { type ImportedCity, planUndo, type UndoPlan } from './undo-rules'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Takes an import back, in one transaction and within a day: cities that it made and nobody has used go, fields that it changed get their
 * values back where nobody has changed the city since. What cannot be taken back is said (`remains`). Refuses `notFound`, `alreadyDone`
 * and `undoTooLate`.
 */
export async function undoImport(viewer: Viewer, input: UndoImportInput, now: Date): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    await tx.$queryRaw`SELECT id FROM register_import WHERE id = ${input.id}::uuid FOR UPDATE`
    const done = await tx.registerImport.findFirst({
      where: { id: input.id, NOT: outdated(now) },
      include: { network: { select: { timeZone: true } } },
    })
    if (!viewer) return refuse('signInNeeded')
    if (!done?.appliedAt || !can(viewer, 'register.undo', done)) return refuse('notFound')
    if (done.state !== 'APPLIED') return refuse('alreadyDone')
    if (now > undoEnds(done.appliedAt)) return refuse('undoTooLate')

    const effects = importEffects.parse(done.effects)
    const today = todayIn(done.network.timeZone, now)
    const plan = planUndo(
      effects,
      await lockCities(tx, done.networkId, [...effects.created, ...effects.changed], today),
    )
    if (!(await carryOut(tx, plan, now))) throw new Rollback(refuse('conflict'))
    const remains = { removed: plan.remove.length, restored: plan.restore.length, cities: plan.remains }
    await recordChanges(tx, viewer, [
      {
        action: 'register.undo',
        subject: { type: 'registerImport', id: done.id },
        before: null,
        after: countsOf(remains),
      },
      ...recordedChanges(plan),
    ])
    await tx.registerImport.update({
      where: { id: done.id },
      data: {
        state: 'UNDONE',
        undoneAt: now,
        remains: asJson(remains),
        // Nobody is to be invited for cities that are gone.
        effects: asJson({ ...effects, delegates: [] }),
      },
      select: { id: true },
    })
    return { ok: true, id: done.id, touched: ['network', 'units', 'cities'] }
  })
}

const countsOf = ({ cities, ...counts }: { removed: number; restored: number; cities: Remain[] }) => {
  return { ...counts, remaining: cities.length }
}

/** The cities as they are, with what refers to them. Until the end of the transaction nobody changes them or begins to refer to them. */
async function lockCities(
  tx: Transaction,
  networkId: string,
  cities: readonly { id: string }[],
  today: string,
): Promise<ImportedCity[]> {
  const ids = cities.map(({ id }) => id)
  await tx.$queryRaw`SELECT id FROM city WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const used = await tx.city.findMany({
    where: { id: { in: ids } },
    // Of everything that refers to a city, also of what will be added to the models one day.
    select: { id: true, confirmedOn: true, _count: true },
  })
  const running = await tx.mandate.findMany({
    where: { cityId: { in: ids }, OR: [{ endsOn: null }, { endsOn: { gte: storedDate(today) } }] },
    select: { cityId: true },
  })
  const usedById = new Map(used.map((city) => [city.id, city]))
  const holders = new Set(running.map(({ cityId }) => cityId))
  return (await loadRegister(tx, networkId)).flatMap((city: RegisteredCity) => {
    const use = usedById.get(city.id)
    if (!use) return []
    const isUsed = use.confirmedOn !== null || Object.values(use._count).some((count) => count > 0)
    return [{ ...city, isUsed, holdsMandate: holders.has(city.id) }]
  })
}

/** False when a city is not as the plan knows it: then nothing may be kept. */
async function carryOut(tx: Transaction, { remove, archive, restore }: UndoPlan, now: Date): Promise<boolean> {
  const ids = (cities: readonly { id: string }[]) => ({ id: { in: cities.map(({ id }) => id) } })
  const restored = await writeFacts(
    tx,
    restore.map(({ city, before }) => ({ ...city, ...before })),
  )
  const archived = await tx.city.updateMany({
    where: ids(archive),
    data: { archivedAt: now, version: { increment: 1 } },
  })
  const removed = await tx.city.deleteMany({ where: ids(remove) })
  return restored === restore.length && archived.count === archive.length && removed.count === remove.length
}

function recordedChanges({ remove, archive, restore }: UndoPlan): RecordedChange[] {
  const of = ({ id }: { id: string }) =>
    ({ action: 'register.undo', subject: { type: 'city', id, cityId: id } }) as const
  return [
    ...remove.map((city) => ({ ...of(city), before: { name: city.name, country: city.country }, after: null })),
    ...archive.map((city) => ({ ...of(city), before: { isArchived: false }, after: { isArchived: true } })),
    ...restore.map(({ city, before, after }) => ({ ...of(city), ...withoutContact({ before: after, after: before }) })),
  ]
}
