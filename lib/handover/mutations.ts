import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized } from '@/lib/i18n/localized-text'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import { findOpenCity, findReadableUnit, lockMandates } from '@/lib/mandates/mandate-row'
import { inForceOn } from '@/lib/people/terms'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import {
  actsFor,
  changeHandover,
  conflictOf,
  type Found,
  findHandoverRow,
  isOver,
  recordHandover,
  type Saved,
  savedUnseen,
} from './change-mutations'
import type { OpenHandoverInput, SaveHandoverInput, SaveHandoverNotesInput } from './schema'
import type { HandoverRow } from './view'

/**
 * Begins to hand the coordination of a unit over, with as much as is known of who takes over and when. Refuses `notFound` (no such unit that the
 * viewer may read, or an archived one), `signInNeeded`, `notAllowed`, `coordinationVacant`, `handoverOpen` while another one goes on, and, at the
 * fields, `required` (no such city in the network), `holdsItAlready`, `endsBeforeStart` and `dayHasPassed`.
 */
export async function openHandover(viewer: Viewer, input: OpenHandoverInput, now: Date): Promise<Result<Saved>> {
  const { unitId, successorCityId, start } = input
  const work = inTransaction<Result<Saved>>(async (tx) => {
    const unit = await findReadableUnit(tx, viewer, unitId)
    if (!unit || unit.archivedAt) return refuse('notFound')
    const refusal = authorize(viewer, 'handover.open', { networkId: unit.networkId, unitId })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    await lockMandates(tx, unitId)
    const today = todayIn(unit.network.timeZone, now)
    const coordination = { unitId, role: 'COORDINATION', ...inForceOn(today) } as const
    const mandate = await tx.mandate.findFirst({ where: coordination })
    if (!mandate) return refuse('coordinationVacant')
    const wrong = await refusalOfTerms(tx, input, { mandate, networkId: unit.networkId, today })
    if (wrong) return wrong

    const openedBy = actsFor(viewer, mandate.cityId) ? 'COORDINATION' : 'SECRETARIAT'
    const day = start && { startsOn: storedDate(start.firstDay), startPrecision: start.precision }
    const opened = { openedBy, openedAt: now, forEndsOn: mandate.endsOn } as const
    const { id } = await tx.handover.create({
      data: { unitId, mandateId: mandate.id, successorCityId, ...day, ...opened },
      select: { id: true },
    })
    const row = await findHandoverRow(tx, id)
    if (row) await recordHandover(tx, viewer, row, { action: 'handover.open', before: null, after: contentOf(row) })
    return savedUnseen(id)
  })
  return refuseBroken({ handover_one_open: refuse('handoverOpen') }, work)
}

/**
 * Changes who takes over, when, and whether the open decisions pass. Confirmations were given on other terms then, and are taken back. Refuses `notFound`, `signInNeeded`, `notAllowed`, `conflict` with what is stored now, `alreadyDone`
 * for one that passed or was called off, `handoverConfirmed` for terms that both cities confirmed, and at the fields as {@link openHandover} does.
 */
export async function saveHandover(viewer: Viewer, input: SaveHandoverInput, now: Date): Promise<Result<Saved>> {
  const { id, version, successorCityId, start, passesTasks } = input
  return changeHandover({ viewer, action: 'handover.update', id, now }, async (tx, { row, state, today, actor }) => {
    if (row.version !== version) return conflictOf(row)
    if (isOver(state)) return refuse('alreadyDone')
    const day = { startsOn: start && storedDate(start.firstDay), startPrecision: start?.precision ?? null }
    const terms = { successorCityId, ...day, passesTasks }
    // A version that nothing stands behind would keep others from confirming.
    if (!differ(row, terms)) return savedUnseen(id)
    if (state === 'confirmed') return refuse('handoverConfirmed')
    const wrong = await refusalOfTerms(tx, input, { mandate: row.mandate, networkId: row.unit.networkId, today }, row)
    return wrong ?? update(tx, { row, actor }, { ...terms, ...unconfirmed })
  })
}

/**
 * Changes what there is to know for whoever takes over, until the day has come. Confirmations stay: they were given on the terms. Refuses `notFound`, `signInNeeded`,
 * `notAllowed`, `conflict` with what is stored now, and `alreadyDone` for a hand-over that passed or was called off.
 */
export async function saveHandoverNotes(
  viewer: Viewer,
  { id, version, notes: input }: SaveHandoverNotesInput,
  now: Date,
): Promise<Result<Saved>> {
  return changeHandover({ viewer, action: 'handover.update', id, now }, async (tx, { row, state, actor }) => {
    if (row.version !== version) return conflictOf(row)
    if (isOver(state)) return refuse('alreadyDone')
    const before = parseLocalized(row.notes)
    const notes = applyTextInput(before, input)
    if (!changedFields({ notes: before }, { notes })) return savedUnseen(id)
    return update(tx, { row, actor }, { notes: notes ?? Prisma.DbNull })
  })
}

/** Writes what changes of a hand-over, as its next version, and what it was before into the record. */
async function update(
  tx: Transaction,
  { row, actor }: Pick<Found, 'row' | 'actor'>,
  data: Prisma.HandoverUncheckedUpdateInput,
): Promise<Result<Saved>> {
  const { id } = row
  await tx.handover.update({ where: { id }, data: { ...data, version: { increment: 1 } }, select: { id: true } })
  const after = await findHandoverRow(tx, id)
  const changed = after && changedFields(contentOf(row), contentOf(after))
  if (changed) await recordHandover(tx, actor, row, { action: 'handover.update', ...changed })
  return savedUnseen(id)
}

const unconfirmed = {
  ...{ outgoingConfirmedAt: null, outgoingBySecretariat: false },
  ...{ successorConfirmedAt: null, successorBySecretariat: false },
} as const

type Scope = { mandate: { cityId: string; startsOn: Date }; networkId: string; today: string }

/** What is wrong with who is to take over, or when. What is stored already may stay: a city that left the register, a day that has passed. */
async function refusalOfTerms(
  tx: Transaction,
  { successorCityId, start }: Pick<OpenHandoverInput, 'successorCityId' | 'start'>,
  { mandate, networkId, today }: Scope,
  stored: HandoverRow | null = null,
): Promise<Refusal | null> {
  if (successorCityId === mandate.cityId) return refuse('invalid', { fields: { successorCityId: 'holdsItAlready' } })
  const isNew = successorCityId !== null && successorCityId !== stored?.successorCityId
  if (isNew && !(await findOpenCity(tx, successorCityId, networkId))) {
    return refuse('invalid', { fields: { successorCityId: 'required' } })
  }
  if (!start) return null
  if (start.lastDay <= plainDate(mandate.startsOn)) {
    return refuse('invalid', { fields: { 'start.year': 'endsBeforeStart' } })
  }
  const isSame = stored?.startsOn && plainDate(stored.startsOn) === start.firstDay
  return start.lastDay < today && !isSame ? refuse('invalid', { fields: { 'start.year': 'dayHasPassed' } }) : null
}

type Terms = Pick<HandoverRow, 'successorCityId' | 'startsOn' | 'startPrecision' | 'passesTasks'>

/** Whether somebody who confirmed one confirmed something else than the other. */
function differ(one: Terms, other: Terms): boolean {
  return (
    one.successorCityId !== other.successorCityId ||
    one.startsOn?.getTime() !== other.startsOn?.getTime() ||
    one.startPrecision !== other.startPrecision ||
    one.passesTasks !== other.passesTasks
  )
}

/** As the record of changes keeps it. */
function contentOf({ successorCity, startsOn, startPrecision, passesTasks, notes }: HandoverRow) {
  return {
    successorCity: successorCity?.name ?? null,
    startsOn: startsOn && plainDate(startsOn),
    startPrecision,
    passesTasks,
    notes: parseLocalized(notes),
  }
}
