import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { inTransaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, applyTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { Prisma } from '@/prisma/generated/client/client'
import { changeUnit, findUnitRow, type Saved, saved, type UnitRow } from './change-mutations'
import type { CreateUnitInput, SaveUnitInput } from './schema'

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
  return changeUnit({ viewer, action: 'unit.update', id: input.id }, async (tx, unit, actor) => {
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
    if (count === 0) return conflict((await findUnitRow(tx, unit.id)) ?? unit)
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
  return changeUnit({ viewer, action, id: input.id }, async (tx, unit, actor) => {
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

const contentOf = ({ acronym, name, purpose, accent }: UnitRow) => ({
  acronym,
  name: parseRequired(name),
  purpose: parseLocalized(purpose),
  accent,
})

function conflict(unit: UnitRow) {
  const { acronym, name, purpose, accent } = contentOf(unit)
  const texts = { ...textFieldValues('name', name), ...textFieldValues('purpose', purpose) }
  const values = { acronym, ...texts, accent: accent ?? '' }
  return refuse('conflict', { current: { version: unit.version, values } })
}
