import 'server-only'
import { getDb } from '@/lib/db/client'
import { inForceOn, isInForceAt } from '@/lib/people/terms'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { todayIn } from '@/lib/time/when'
import { handoverState } from './rules'
import {
  type HandoverRow,
  type HandoverView,
  handoverResource,
  handoverRightsSelect,
  handoverSelect,
  termsOf,
  viewOfHandover,
} from './view'

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

/** Whether there is a hand-over of a unit, going on or over, that the viewer may read. */
export async function hasHandover(viewer: Viewer, unitId: string): Promise<boolean> {
  const rows = await getDb().handover.findMany({ where: { unitId }, select: handoverRightsSelect })
  return rows.some((row) => mayRead(viewer, row))
}

function mayRead(viewer: Viewer, row: Parameters<typeof handoverResource>[0]): boolean {
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
