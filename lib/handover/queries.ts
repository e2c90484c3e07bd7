import 'server-only'
import { getDb } from '@/lib/db/client'
import { inForceOn, isInForceAt } from '@/lib/people/terms'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { todayIn } from '@/lib/time/when'
import { handoverState } from './rules'
import { type HandoverRow, type HandoverView, handoverResource, handoverSelect, termsOf, viewOfHandover } from './view'

/**
 * The hand-over of a unit that is going on or, while none is, the latest one that passed or was called off, among those that the viewer may
 * read. Null when there is none: others do not learn that there is one.
 */
export async function findHandover(viewer: Viewer, unitId: string, now: Date): Promise<HandoverView | null> {
  const rows = await getDb().handover.findMany({
    where: { unitId },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    select: handoverSelect,
  })
  const readable = rows.filter((row) => mayRead(viewer, row))
  const row = readable.find(({ calledOffAt, passedAt }) => !calledOffAt && !passedAt) ?? readable[0]
  return row ? seenOn(viewer, row, now) : null
}

/** One hand-over; null when there is none that the viewer may read. */
export async function findHandoverById(viewer: Viewer, id: string, now: Date): Promise<HandoverView | null> {
  const row = await getDb().handover.findUnique({ where: { id }, select: handoverSelect })
  return row && mayRead(viewer, row) ? seenOn(viewer, row, now) : null
}

function mayRead(viewer: Viewer, row: HandoverRow): boolean {
  return can(viewer, 'handover.read', handoverResource(row))
}

async function seenOn(viewer: Viewer, row: HandoverRow, now: Date): Promise<HandoverView> {
  const today = todayIn(row.unit.network.timeZone, now)
  const state = handoverState(termsOf(row), today)
  return viewOfHandover(row, { state, successorDelegates: await findSuccessorDelegates(viewer, row, now) })
}

async function findSuccessorDelegates(viewer: Viewer, { successorCityId, unit }: HandoverRow, now: Date) {
  if (!successorCityId) return { has: false, mayInvite: false }
  const city = await getDb().city.findUniqueOrThrow({
    where: { id: successorCityId },
    select: {
      delegates: {
        where: { person: { suspendedAt: null } },
        select: { startsOn: true, endsOn: true, city: { select: { timeZone: true } } },
      },
      mandates: { where: inForceOn(todayIn(unit.network.timeZone, now)), select: { unitId: true } },
    },
  })
  const unitIds = city.mandates.map(({ unitId }) => unitId)
  const invitation = { networkId: unit.networkId, cityId: successorCityId, unitIds }
  return {
    has: city.delegates.some((delegate) => isInForceAt(delegate, now)),
    mayInvite: can(viewer, 'invitation.create', invitation),
  }
}
