import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedByUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, applyTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { Prisma } from '@/prisma/generated/client/client'
import type { CreateUnitInput, SaveUnitInput } from './schema'

type Saved = { id: string; slug: string; touched: CacheTag[] }

/** Creates a unit that nobody coordinates yet. Refuses, at the field, `slugTaken` and `slugReserved` (an address of the site itself). */
export async function createUnit(viewer: Viewer, input: CreateUnitInput): Promise<Result<Saved>> {
  const refusal = authorize(viewer, 'unit.create', { networkId: input.networkId })
  if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

  const work = inTransaction<Result<Saved>>(async (tx) => {
    const { networkId, slug, acronym } = input
    const name = applyRequiredTextInput(null, input.name)
    const { id } = await tx.unit.create({ data: { networkId, slug, acronym, name }, select: { id: true } })
    const subject = { type: 'unit', id, unitId: id } as const
    await recordChange(tx, viewer, { action: 'unit.create', subject, before: null, after: { slug, acronym, name } })
    return saved({ id, slug })
  })
  return refuseBroken(
    {
      unit_slug_key: refuse('invalid', { fields: { slug: 'slugTaken' } }),
      unit_slug_free: refuse('invalid', { fields: { slug: 'slugReserved' } }),
    },
    work,
  )
}

/** Saves a unit's acronym, name, purpose and colour. Refuses `conflict`, with what is stored now, when it changed since `version`. */
export async function saveUnit(viewer: Viewer, input: SaveUnitInput): Promise<Result<Saved>> {
  return changeUnit('unit.update', viewer, input.id, async (tx, unit, actor) => {
    if (unit.version !== input.version) return conflict(unit)
    const before = contentOf(unit)
    const after = {
      acronym: input.acronym,
      name: applyRequiredTextInput(before.name, input.name),
      purpose: applyTextInput(before.purpose, input.purpose),
      accent: input.accent,
    }
    const changed = changedFields(before, after)
    if (!changed) return saved(unit)

    const { count } = await tx.unit.updateMany({
      where: { id: unit.id, version: input.version },
      data: { ...after, purpose: after.purpose ?? Prisma.DbNull, version: { increment: 1 } },
    })
    if (count === 0) return conflict((await findRow(tx, unit.id)) ?? unit)
    const subject = { type: 'unit', id: unit.id, unitId: unit.id } as const
    await recordChange(tx, actor, { action: 'unit.update', subject, ...changed })
    return saved(unit)
  })
}

/** Archives a unit: its pages are gone for the public, its own people go on reading. Refuses `alreadyDone`, `conflict`. */
export async function archiveUnit(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return setArchived(viewer, input, now)
}

/** Brings an archived unit back. Refuses `alreadyDone`, `conflict`. */
export async function unarchiveUnit(viewer: Viewer, input: SeenRowInput): Promise<Result<Saved>> {
  return setArchived(viewer, input, null)
}

async function setArchived(viewer: Viewer, input: SeenRowInput, archivedAt: Date | null): Promise<Result<Saved>> {
  const action = archivedAt ? 'unit.archive' : 'unit.unarchive'
  return changeUnit(action, viewer, input.id, async (tx, unit, actor) => {
    if ((unit.archivedAt === null) === (archivedAt === null)) return refuse('alreadyDone')

    const { count } = await tx.unit.updateMany({
      where: { id: unit.id, version: input.version },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await recordChange(tx, actor, {
      action,
      subject: { type: 'unit', id: unit.id, unitId: unit.id },
      before: { isArchived: archivedAt === null },
      after: { isArchived: archivedAt !== null },
    })
    return saved(unit)
  })
}

type Unit = NonNullable<Awaited<ReturnType<typeof findRow>>>

function findRow(tx: Transaction, id: string) {
  return tx.unit.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      networkId: true,
      acronym: true,
      name: true,
      purpose: true,
      accent: true,
      archivedAt: true,
      version: true,
    },
  })
}

const contentOf = ({ acronym, name, purpose, accent }: Unit) => ({
  acronym,
  name: parseRequired(name),
  purpose: parseLocalized(purpose),
  accent,
})

function saved({ id, slug }: { id: string; slug: string }): Result<Saved> {
  return { ok: true, id, slug, touched: touchedByUnit(slug) }
}

function conflict(unit: Unit) {
  const { acronym, name, purpose, accent } = contentOf(unit)
  const texts = { ...textFieldValues('name', name), ...textFieldValues('purpose', purpose) }
  const values = { acronym, ...texts, accent: accent ?? '' }
  return refuse('conflict', { current: { version: unit.version, values } })
}

/** Load, then authorize. An archived unit is there for those who read its private things only. */
async function changeUnit(
  action: 'unit.update' | 'unit.archive' | 'unit.unarchive',
  viewer: Viewer,
  id: string,
  change: (tx: Transaction, unit: Unit, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const unit = await findRow(tx, id)
    if (!unit) return refuse('notFound')
    const isReadable = !unit.archivedAt || can(viewer, 'unit.readPrivate', { networkId: unit.networkId, unitId: id })
    if (!isReadable) return refuse('notFound')
    const refusal = authorize(viewer, action, unit)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const result = await change(tx, unit, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
