import 'server-only'
import type { CacheTag } from '@/lib/cache/tags'
import { touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import { applyRequiredTextInput } from '@/lib/i18n/localized-text-input'
import { lockMandates } from '@/lib/mandates/mandate-row'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { makePlan } from './apply-draft'
import { linkCities } from './link-cities'
import { importSelect, loadReading } from './load-reading'
import { addNewcomers } from './newcomer-mutations'
import { readingDigest } from './reading-digest'
import type { ApplyPlanInput, PastePlanInput, RereadPlanInput } from './schema'
import { outdated } from './terms'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Keeps the text of a plan, for a day: the unit stays as it is. Refuses `notFound` (no such unit, or an archived one), `signInNeeded` and
 * `notAllowed`.
 */
export async function pastePlan(viewer: Viewer, input: PastePlanInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const unit = await tx.unit.findUnique({
      where: { id: input.unitId },
      select: { id: true, networkId: true, archivedAt: true },
    })
    if (!unit || unit.archivedAt) return refuse('notFound')
    const refusal = authorize(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const { id } = await tx.planImport.create({
      data: { unitId: unit.id, personId: viewer.personId, readAt: now, text: input.text },
      select: { id: true },
    })
    return { ok: true, id, touched: [] }
  })
}

/** The text of a plan that is not over, for somebody who may make a plan of it; nobody else hears that it is there. */
async function findText(tx: Transaction, viewer: Viewer, id: string, now: Date) {
  if (!viewer) return null
  const row = await tx.planImport.findFirst({ where: { id, NOT: outdated(now) }, select: importSelect })
  if (!row || row.unit.archivedAt) return null
  return can(viewer, 'plan.create', { networkId: row.unit.networkId, unitId: row.unitId }) ? row : null
}

/** Keeps a text as it was corrected. Refuses `signInNeeded`, `notFound` (none, or none any more, or not hers to see) and `conflict`, with the text as it is now. */
export async function rereadPlan(viewer: Viewer, input: RereadPlanInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    if (!viewer) return refuse('signInNeeded')
    const row = await findText(tx, viewer, input.id, now)
    if (!row) return refuse('notFound')

    const { count } = await tx.planImport.updateMany({
      where: { id: row.id, version: input.version },
      data: { text: input.text, version: { increment: 1 } },
    })
    if (count === 0) {
      const { version, text } = await tx.planImport.findUniqueOrThrow({ where: { id: row.id } })
      return refuse('conflict', { current: { version, values: { text } } })
    }
    return { ok: true, id: row.id, touched: [] }
  })
}

/**
 * Makes the plan that was shown of a text, a draft as any new plan, with the cities and mandates that were chosen along with it, in one transaction, and lets go of the text.
 * Refuses `signInNeeded`, `notFound` as {@link rereadPlan} does, `planReadingChanged` (something else is understood of it now, or is missing, than what was
 * shown), `slugTaken`, at the slug, and what {@link addNewcomers} refuses.
 */
export async function applyPlan(
  viewer: Viewer,
  input: ApplyPlanInput,
  now: Date,
): Promise<Result<Saved & { slug: string }>> {
  const slugTaken = refuse('slugTaken', { fields: { slug: 'slugTaken' } })
  const made = inTransaction<Result<Saved & { slug: string }>>(async (tx) => {
    if (!viewer) return refuse('signInNeeded')
    await tx.$queryRaw`SELECT id FROM plan_import WHERE id = ${input.id}::uuid FOR UPDATE`
    const row = await findText(tx, viewer, input.id, now)
    if (!row) return refuse('notFound')
    await lockMandates(tx, row.unitId)
    // Before the register: where a city comes in between, its address is taken.
    const slugs = new Set((await tx.city.findMany({ select: { slug: true } })).map((city) => city.slug))
    const reading = await loadReading(tx, row)
    if (readingDigest(reading) !== input.seen) return refuse('planReadingChanged')

    const { slug, startsOn, endsOn, keepContact, city: cities, mandate: mandates } = input
    const choice = { unit: row.unit, newcomers: reading.newcomers, cities, mandates, slugs }
    const added = await addNewcomers(tx, viewer, choice, now)
    if (!added.ok) throw new Rollback(added)
    const draft = linkCities(reading.draft, { ...reading.known, cities: [...reading.known.cities, ...added.cities] })
    const title = applyRequiredTextInput(null, input.title)
    const plan = await makePlan(tx, viewer, draft, { unit: row.unit, title, slug, startsOn, endsOn, keepContact }, now)
    if (!plan.ok) throw new Rollback(refuse('planReadingChanged'))
    await tx.planImport.delete({ where: { id: row.id }, select: { id: true } })
    const touched = [...touchedInUnit(row.unit.slug), ...added.touched, ...plan.touched]
    return { ok: true, id: plan.planId, slug, touched }
  })
  // Somebody else registers a city of the same name at this moment.
  const cityMeanwhile = refuse('planReadingChanged')
  return refuseBroken({ plan_unit_id_slug_key: slugTaken, city_slug_key: cityMeanwhile }, made)
}

/** Lets go of the texts of which no plan was made within their day. */
export async function forgetPlanImports(tx: Transaction, now: Date): Promise<void> {
  await tx.planImport.deleteMany({ where: outdated(now) })
}
