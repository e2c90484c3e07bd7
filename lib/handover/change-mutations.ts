import 'server-only'
import { type ByLink, type RecordedChange, recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized } from '@/lib/i18n/localized-text'
import { textFieldValues } from '@/lib/i18n/localized-text-input'
import { lockMandates } from '@/lib/mandates/mandate-row'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { partsOfDate } from '@/lib/time/partial-date'
import { plainDate, todayIn } from '@/lib/time/when'
import { type HandoverState, handoverState } from './rules'
import { type HandoverRow, handoverResource, handoverSelect, termsOf } from './view'

// What every change of a hand-over begins and ends with.

export type Saved = { id: string; touched: CacheTag[] }

/** `today`: YYYY-MM-DD in the network's zone. */
export type Found = { row: HandoverRow; state: HandoverState; today: string; actor: Actor }

type HandoverAction = 'handover.update' | 'handover.confirmOutgoing' | 'handover.accept' | 'handover.callOff'
type Asked = { viewer: Viewer; action: HandoverAction; id: string; now: Date }

export function findHandoverRow(tx: Transaction, id: string): Promise<HandoverRow | null> {
  return tx.handover.findUnique({ where: { id }, select: handoverSelect })
}

/**
 * Load, may it be read, authorize; then waits for others who change the unit's mandates or its hand-over, and does `change` to what is there
 * by then. A refusal undoes whatever was done.
 */
export async function changeHandover(
  { viewer, action, id, now }: Asked,
  change: (tx: Transaction, found: Found) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    const seen = await findHandoverRow(tx, id)
    if (!seen || seen.unit.archivedAt || !can(viewer, 'handover.read', handoverResource(seen)))
      return refuse('notFound')
    const refusal = authorize(viewer, action, handoverResource(seen))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    await lockMandates(tx, seen.unitId)
    const row = await findHandoverRow(tx, id)
    if (!row) return refuse('notFound')
    const today = todayIn(row.unit.network.timeZone, now)
    const result = await change(tx, { row, today, state: handoverState(termsOf(row), today), actor: viewer })
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

/** Whether somebody acts for a city; otherwise she does what she may for the secretariat. */
export const actsFor = ({ delegations }: Actor, cityId: string | null) =>
  delegations.some((delegation) => delegation.cityId === cityId)

/** What is over is as it was. */
export const isOver = (state: HandoverState) => state === 'passed' || state === 'calledOff'

/** Notes a change of a hand-over. It stands in no city's history: until both cities confirmed it, it is nobody else's business. */
export async function recordHandover(
  tx: Transaction,
  actor: Actor | ByLink,
  { id, unitId }: Pick<HandoverRow, 'id' | 'unitId'>,
  change: Omit<RecordedChange, 'subject'>,
): Promise<void> {
  await recordChange(tx, actor, { ...change, subject: { type: 'handover', id, unitId } })
}

/** A change that no public page shows. */
export const savedUnseen = (id: string) => ({ ok: true, id, touched: [] as CacheTag[] }) as const

/** A change of who coordinates. */
export function savedForAll({ id, unit, mandate, successorCity }: HandoverRow) {
  return { ok: true, id, touched: touchedInUnit(unit.slug, [mandate.city.slug, successorCity?.slug]) } as const
}

/** What is stored now, for a save that lost the race. */
export function conflictOf(row: HandoverRow): Refusal {
  const { successorCityId, startsOn, startPrecision, passesTasks, notes, version } = row
  const { year, month, day } = partsOfDate(startsOn && plainDate(startsOn), startPrecision)
  const values = {
    ...{ successorCityId: successorCityId ?? '', 'start.year': year, 'start.month': month, 'start.day': day },
    ...(passesTasks ? { passesTasks: 'on' } : {}),
    ...textFieldValues('notes', parseLocalized(notes)),
  }
  return refuse('conflict', { current: { version, values } })
}
