import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/errors'
import {
  createMandate,
  endBefore,
  findMandate,
  type Mandate,
  type MandateTerms,
  mandateSelect,
  reachesInto,
  storeTerms,
  subjectOf,
  termsOf,
} from '@/lib/mandates/mandate-row'
import type { Actor } from '@/lib/permissions/actor'
import { plainDate } from '@/lib/time/when'
import type { HandoverRow } from './view'

// What a hand-over does to the mandates, and takes back.

/**
 * The coordination ends the day before, as does whatever else the successor holds in the unit, and the successor's coordination begins; one that was opened
 * for that day already is the one. What each mandate was before is kept. The unit's mandates are locked. Refuses `coordinationVacant` where
 * what is handed over is no coordination any more, and what the database refuses is thrown.
 */
export async function handMandatesOver(
  tx: Transaction,
  actor: Actor,
  { id, unitId, mandate: { id: mandateId }, startsOn, successorCityId: cityId }: HandoverRow,
  now: Date,
): Promise<Refusal | null> {
  const outgoing = await findMandate(tx, mandateId)
  if (!startsOn || !cityId || outgoing?.role !== 'COORDINATION') return refuse('coordinationVacant')
  const firstDay = plainDate(startsOn)
  const start = { precision: 'DAY', firstDay, lastDay: firstDay } as const
  const opened = await tx.mandate.count({ where: { unitId, cityId, role: 'COORDINATION', startsOn } })
  const reaching = await tx.mandate.findMany({
    where: { unitId, AND: [reachesInto(firstDay), { OR: [{ id: mandateId }, { cityId }] }] },
    select: mandateSelect,
  })
  for (const mandate of reaching) {
    if (!(await endBefore(tx, actor, mandate, start, now))) return refuse('conflict')
    await tx.handoverMandate.create({ data: { handoverId: id, ...formerOf(mandate) }, select: { mandateId: true } })
  }
  if (opened > 0) return null
  const begins = { startsOn: firstDay, startPrecision: 'DAY', endsOn: null, endPrecision: null } as const
  const terms: MandateTerms = { role: 'COORDINATION', isActing: false, ...begins }
  const newId = await createMandate(tx, actor, 'mandate.open', { unitId, cityId }, terms, now)
  await tx.handoverMandate.create({
    data: { handoverId: id, mandateId: newId, mandateVersion: 1 },
    select: { mandateId: true },
  })
  return null
}

function formerOf({ id, version, startsOn, startPrecision, endsOn, endPrecision }: Mandate) {
  return {
    mandateId: id,
    ...{ formerStartsOn: startsOn, formerStartPrecision: startPrecision },
    ...{ formerEndsOn: endsOn, formerEndPrecision: endPrecision },
    mandateVersion: version + 1,
  }
}

/**
 * Takes back what the hand-over did to the mandates, and nothing else; what was to be told of it is told to nobody. The unit's mandates are
 * locked. Refuses `mandatesChanged` where somebody has changed one of them since, or put another one in the way (that, the database says).
 */
export async function restoreMandates(
  tx: Transaction,
  actor: Actor,
  { id: handoverId }: HandoverRow,
  now: Date,
): Promise<Refusal | null> {
  const kept = await tx.handoverMandate.findMany({
    where: { handoverId },
    include: { mandate: { select: mandateSelect } },
  })
  if (kept.some(({ mandate, mandateVersion }) => mandate.version !== mandateVersion)) return refuse('mandatesChanged')
  await tx.handoverMandate.deleteMany({ where: { handoverId } })
  for (const { mandate, formerStartsOn } of kept) if (!formerStartsOn) await takeOut(tx, actor, mandate)
  for (const { mandate, formerStartsOn, formerStartPrecision, formerEndsOn, formerEndPrecision } of kept) {
    if (!formerStartsOn || !formerStartPrecision) continue
    const before = termsOf(mandate)
    const after: MandateTerms = {
      ...before,
      ...{ startsOn: plainDate(formerStartsOn), startPrecision: formerStartPrecision },
      ...{ endsOn: formerEndsOn && plainDate(formerEndsOn), endPrecision: formerEndPrecision },
    }
    if (!(await storeTerms(tx, mandate, after))) return refuse('conflict')
    await recordChange(tx, actor, { action: 'handover.callOff', subject: subjectOf(mandate), before, after })
  }
  await callOffNotices(tx, kept, now)
  return null
}

async function takeOut(tx: Transaction, actor: Actor, mandate: Mandate): Promise<void> {
  await tx.mandate.delete({ where: { id: mandate.id }, select: { id: true } })
  const change = { before: termsOf(mandate), after: null }
  await recordChange(tx, actor, { action: 'handover.callOff', subject: subjectOf(mandate), ...change })
}

async function callOffNotices(tx: Transaction, kept: { mandateId: string }[], now: Date): Promise<void> {
  const mergeKey = { in: kept.flatMap(({ mandateId: id }) => [`mandate.ended ${id}`, `mandate.opened ${id}`]) }
  await tx.notice.updateMany({ where: { mergeKey, addressedAt: null, calledOffAt: null }, data: { calledOffAt: now } })
}
