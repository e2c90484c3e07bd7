import 'server-only'
import { recordChanges } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { parseRequired } from '@/lib/i18n/localized-text'
import { queueNotice } from '@/lib/mail/queue-notice'
import { lockMandates } from '@/lib/mandates/mandate-row'
import { addDays, plainDate, storedDate, todayIn } from '@/lib/time/when'
import { findHandoverRow, recordHandover } from './change-mutations'
import { isTimeToPrepare, prepareDays } from './rules'
import type { HandoverRow } from './view'

// What Enlace does by itself: nobody is signed in.

const itself = { linkOfCityId: null }

/**
 * Opens the hand-over of each coordination whose known end comes near: once for each end, and for none that another term of the same city follows.
 * Days are those of the network's zone. Who follows already is the successor.
 */
export async function openHandoversByItself(tx: Transaction, now: Date): Promise<void> {
  const ending = await listEnding(tx, now)
  for (const { id: mandateId, unitId, cityId, endsOn, endPrecision } of ending) {
    if (!endsOn || !endPrecision) continue
    const next = await tx.mandate.findFirst({
      where: { unitId, role: 'COORDINATION', startsOn: { gt: endsOn } },
      orderBy: { startsOn: 'asc' },
      select: { cityId: true, startsOn: true, startPrecision: true },
    })
    if (next?.cityId === cityId) continue
    const day = next ?? { startsOn: storedDate(addDays(plainDate(endsOn), 1)), startPrecision: endPrecision }
    const [opened] = await tx.handover.createManyAndReturn({
      data: {
        ...{ unitId, mandateId, successorCityId: next?.cityId },
        ...{ startsOn: day.startsOn, startPrecision: day.startPrecision },
        ...{ openedBy: 'ITSELF', openedAt: now, forEndsOn: endsOn },
      },
      // Somebody opened one at this moment.
      skipDuplicates: true,
      select: { id: true },
    })
    if (!opened) continue
    await recordHandover(tx, itself, { id: opened.id, unitId }, { action: 'handover.open', before: null, after: {} })
    await queueNotice(tx, { kind: 'handover.opened', unitId, data: { handoverId: opened.id } }, now)
  }
}

async function listEnding(tx: Transaction, now: Date) {
  const today = todayIn('UTC', now)
  // In some zones it is yesterday still, in others tomorrow already.
  const near = { gte: storedDate(addDays(today, -1)), lte: storedDate(addDays(today, prepareDays + 1)) }
  const rows = await tx.mandate.findMany({
    where: {
      ...{ role: 'COORDINATION', endsOn: near, startsOn: { lte: storedDate(addDays(today, 1)) } },
      unit: { archivedAt: null, handovers: { none: { calledOffAt: null, passedAt: null } } },
    },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, unitId: true, cityId: true, startsOn: true, endsOn: true, endPrecision: true },
      unit: { select: { network: { select: { timeZone: true } } } },
      handovers: { select: { forEndsOn: true } },
    },
  })
  return rows.filter(({ startsOn, endsOn, unit, handovers }) => {
    const day = todayIn(unit.network.timeZone, now)
    const isKnown = handovers.some(({ forEndsOn }) => forEndsOn?.getTime() === endsOn?.getTime())
    return !isKnown && endsOn && plainDate(startsOn) <= day && isTimeToPrepare(plainDate(endsOn), day)
  })
}

/**
 * Does what is to be done on the day of each hand-over that both cities confirmed, once: the decisions that are open with the city that handed over pass to the
 * other, where that was agreed. The access has passed by itself, with the mandates in force. Public pages that are kept show it within a quarter of an hour: nobody's
 * form is there to tell them.
 */
export async function passHandovers(tx: Transaction, now: Date): Promise<void> {
  const due = await tx.handover.findMany({
    where: {
      ...{ calledOffAt: null, passedAt: null },
      ...{ outgoingConfirmedAt: { not: null }, successorConfirmedAt: { not: null } },
      startsOn: { lte: storedDate(addDays(todayIn('UTC', now), 1)) },
    },
    orderBy: { id: 'asc' },
    select: { id: true, unitId: true, startsOn: true, unit: { select: { network: { select: { timeZone: true } } } } },
  })
  for (const { id, unitId, startsOn, unit } of due) {
    if (!startsOn || plainDate(startsOn) > todayIn(unit.network.timeZone, now)) continue
    await lockMandates(tx, unitId)
    // Called off while we waited, or done by another worker.
    const { count } = await tx.handover.updateMany({
      where: { id, calledOffAt: null, passedAt: null },
      data: { passedAt: now },
    })
    const row = count > 0 ? await findHandoverRow(tx, id) : null
    if (!row) continue
    if (row.passesTasks) await passDecisions(tx, row)
    await queueNotice(tx, { kind: 'handover.passed', unitId, data: { handoverId: id } }, now)
  }
}

async function passDecisions(tx: Transaction, { unitId, mandate, successorCity }: HandoverRow): Promise<void> {
  if (!successorCity) return
  const where = { state: 'OPEN', responsibleCityId: mandate.cityId, activity: { unitId, removedAt: null } } as const
  const decisions = await tx.decision.findMany({
    where,
    orderBy: { id: 'asc' },
    select: { id: true, text: true, activityId: true, activity: { select: { planId: true } } },
  })
  await tx.decision.updateMany({
    where: { id: { in: decisions.map(({ id }) => id) } },
    data: { responsibleCityId: successorCity.id, version: { increment: 1 } },
  })
  await recordChanges(
    tx,
    itself,
    decisions.map(({ text, activityId, activity: { planId } }) => ({
      action: 'decision.update' as const,
      subject: { type: 'activity' as const, id: activityId, planId, unitId },
      before: { text: parseRequired(text), responsibleCity: mandate.city.name },
      after: { text: parseRequired(text), responsibleCity: successorCity.name },
    })),
  )
}
