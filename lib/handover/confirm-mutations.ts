import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { plainDate } from '@/lib/time/when'
import {
  actsFor,
  changeHandover,
  conflictOf,
  type Found,
  isOver,
  recordHandover,
  type Saved,
  savedForAll,
  savedUnseen,
} from './change-mutations'
import { handMandatesOver } from './mandate-change'
import { hasEnded } from './rules'
import type { ConfirmHandoverInput } from './schema'
import type { HandoverRow } from './view'

/**
 * Confirms a hand-over, on the terms that were seen, for the city that hands over. Where the other city has confirmed, the mandates are handed
 * over in the same transaction. Refuses `notFound`, `signInNeeded`, `notAllowed` (also who acts neither for the city nor in the secretariat), `conflict` when the
 * terms changed since `version`, `alreadyDone`, `successorUnknown`, `dayUnknown` (the day is not known by the day), `dayHasPassed`,
 * `endsBeforeStart`, `coordinationVacant` (the coordination has ended), and, of mandates in the way, `coordinationTaken` and `mandateOverlaps`.
 */
export async function confirmHandover(viewer: Viewer, input: ConfirmHandoverInput, now: Date): Promise<Result<Saved>> {
  return confirm('outgoing', viewer, input, now)
}

/** As {@link confirmHandover}, for the city that takes over. */
export async function acceptHandover(viewer: Viewer, input: ConfirmHandoverInput, now: Date): Promise<Result<Saved>> {
  return confirm('successor', viewer, input, now)
}

type Side = 'outgoing' | 'successor'
const actions = { outgoing: 'handover.confirmOutgoing', successor: 'handover.accept' } as const

async function confirm(
  side: Side,
  viewer: Viewer,
  { id, version }: ConfirmHandoverInput,
  now: Date,
): Promise<Result<Saved>> {
  const action = actions[side]
  const work = changeHandover({ viewer, action, id, now }, async (tx, found) => {
    const { row, actor } = found
    if (row.version !== version) return conflictOf(row)
    const cityId = side === 'outgoing' ? row.mandate.cityId : row.successorCityId
    const bySecretariat = !actsFor(actor, cityId)
    if (bySecretariat && !worksInSecretariat(actor, row)) return refuse('notAllowed')
    const refusal = refusalToConfirm(side, found)
    if (refusal) return refusal

    await tx.handover.update({ where: { id }, data: columnsOf(side, bySecretariat, now), select: { id: true } })
    await recordHandover(tx, actor, row, { action, before: null, after: { bySecretariat } })
    if (isConfirmedBy(other(side), row)) return handOver(tx, found, now)
    const asked = { kind: 'handover.asked', data: { handoverId: id, side: other(side) } } as const
    const mergeKey = `handover.asked ${id} ${other(side)}`
    await queueNotice(tx, { ...asked, unitId: row.unitId, personId: actor.personId, mergeKey }, now)
    return savedUnseen(id)
  })
  const broken = {
    mandate_no_overlap: refuse('mandateOverlaps'),
    mandate_one_coordination: refuse('coordinationTaken'),
  }
  return refuseBroken(broken, work)
}

const other = (side: Side) => (side === 'outgoing' ? 'successor' : 'outgoing')

const isConfirmedBy = (side: Side, { outgoingConfirmedAt, successorConfirmedAt }: HandoverRow) =>
  (side === 'outgoing' ? outgoingConfirmedAt : successorConfirmedAt) !== null

const worksInSecretariat = ({ secretariatOf }: Actor, { unit }: HandoverRow) => secretariatOf.includes(unit.networkId)

function columnsOf(side: Side, bySecretariat: boolean, now: Date) {
  return side === 'outgoing'
    ? { outgoingConfirmedAt: now, outgoingBySecretariat: bySecretariat }
    : { successorConfirmedAt: now, successorBySecretariat: bySecretariat }
}

function refusalToConfirm(side: Side, { row, state, today }: Found): Refusal | null {
  const { startsOn, startPrecision } = row
  if (isOver(state) || isConfirmedBy(side, row)) return refuse('alreadyDone')
  if (!row.successorCityId) return refuse('successorUnknown')
  if (!startsOn || startPrecision !== 'DAY') return refuse('dayUnknown')
  if (plainDate(startsOn) < today) return refuse('dayHasPassed')
  if (hasEnded(row.mandate.endsOn && plainDate(row.mandate.endsOn), today)) return refuse('coordinationVacant')
  return startsOn <= row.mandate.startsOn ? refuse('endsBeforeStart') : null
}

async function handOver(tx: Transaction, { row, actor }: Found, now: Date): Promise<Result<Saved>> {
  const refusal = await handMandatesOver(tx, actor, row, now)
  if (refusal) return refusal
  const order = { kind: 'handover.confirmed', unitId: row.unitId, data: { handoverId: row.id } } as const
  await queueNotice(tx, { ...order, personId: actor.personId }, now)
  return savedForAll(row)
}
