import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import type { DrawnPicture } from '@/lib/pictures/draw-anew'
import { changeUnit, type Saved, saved, type UnitRow } from './change-mutations'
import type { RemoveLogoInput } from './schema'

export type SetLogoInput = { unitId: string; picture: DrawnPicture }

/**
 * Gives a unit a logo (of {@link readLogo}), or another in the place of the one it has, which stays for the editions that show it. The same picture again changes
 * nothing. Refuses `conflict` when another was given at the same moment.
 */
export async function setLogo(viewer: Viewer, input: SetLogoInput, now: Date): Promise<Result<Saved>> {
  return changeUnit({ viewer, action: 'unit.update', id: input.unitId }, async (tx, unit, actor) => {
    const { bytes, width, height } = input.picture
    const isTheSame = unit.logoId !== null && (await tx.unitLogo.count({ where: { id: unit.logoId, bytes } })) > 0
    if (isTheSame) return saved(unit)
    const data = { unitId: unit.id, bytes, width, height, createdAt: now }
    const logo = await tx.unitLogo.create({ data, select: { id: true } })
    return show(tx, unit, actor, logo.id)
  })
}

/** Lets a unit have no logo any more. Refuses `alreadyDone`, and `conflict` when it has another than the one that was seen. */
export async function removeLogo(viewer: Viewer, input: RemoveLogoInput): Promise<Result<Saved>> {
  return changeUnit({ viewer, action: 'unit.update', id: input.id }, async (tx, unit, actor) => {
    if (unit.logoId === null) return refuse('alreadyDone')
    if (unit.logoId !== input.logoId) return refuse('conflict')
    return show(tx, unit, actor, null)
  })
}

/** The version stays: it counts what a form with the unit's texts was filled from. */
async function show(tx: Transaction, unit: UnitRow, actor: Actor, logoId: string | null): Promise<Result<Saved>> {
  const { count } = await tx.unit.updateMany({ where: { id: unit.id, logoId: unit.logoId }, data: { logoId } })
  if (count === 0) return refuse('conflict')
  await recordChange(tx, actor, {
    action: 'unit.update',
    subject: { type: 'unit', id: unit.id, unitId: unit.id },
    before: { logo: unit.logoId },
    after: { logo: logoId },
  })
  return saved(unit)
}
