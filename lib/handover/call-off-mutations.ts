import 'server-only'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import { applyRequiredTextInput } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Viewer } from '@/lib/permissions/actor'
import { changeHandover, conflictOf, recordHandover, type Saved, savedForAll, savedUnseen } from './change-mutations'
import { restoreMandates } from './mandate-change'
import type { CallOffHandoverInput } from './schema'

/**
 * Calls a hand-over off, and says why: the mandates are again what they were before it was confirmed. Refuses `notFound`, `signInNeeded`, `notAllowed`, `conflict`
 * when it changed since `version`, `alreadyDone`, `handoverPassed` once the day has come, and `mandatesChanged` when somebody changed one of
 * the mandates since: then nothing is restored.
 */
export async function callOffHandover(viewer: Viewer, input: CallOffHandoverInput, now: Date): Promise<Result<Saved>> {
  const { id, version } = input
  const work = changeHandover({ viewer, action: 'handover.callOff', id, now }, async (tx, { row, state, actor }) => {
    if (row.version !== version) return conflictOf(row)
    if (state === 'calledOff') return refuse('alreadyDone')
    if (state === 'passed') return refuse('handoverPassed')
    const wasConfirmed = state === 'confirmed'
    const refusal = wasConfirmed ? await restoreMandates(tx, actor, row, now) : null
    if (refusal) return refusal

    const reason = applyRequiredTextInput(null, input.reason)
    const calledOff = { calledOffAt: now, calledOffReason: reason, version: { increment: 1 } }
    await tx.handover.update({ where: { id }, data: calledOff, select: { id: true } })
    await recordHandover(tx, actor, row, { action: 'handover.callOff', before: null, after: { reason } })
    const order = { kind: 'handover.calledOff', data: { handoverId: id, wasConfirmed } } as const
    await queueNotice(tx, { ...order, unitId: row.unitId, personId: actor.personId }, now)
    return wasConfirmed ? savedForAll(row) : savedUnseen(id)
  })
  const inTheWay = refuse('mandatesChanged')
  return refuseBroken({ mandate_no_overlap: inTheWay, mandate_one_coordination: inTheWay }, work)
}
