import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import { findOrdinals } from '@/lib/schedule/queries'
import { type ActivityView, activitySelect, viewOfActivity } from '@/lib/schedule/view'
import type { When } from '@/lib/time/when'
import { factsOfPoll } from './poll-queries'

/** A poll that waits for the answers of cities. */
export type AskedPoll = { id: string; activity: ActivityView; deadline: When | null; cities: CityName[] }

/** The open polls to which a city that the actor acts for has not answered, those with the nearest deadline first; in three queries whatever their number. */
export async function listAskedPolls(actor: Actor, now: Date): Promise<AskedPoll[]> {
  const held = actor.delegations.flatMap(({ cityId, mandates }) =>
    mandates.filter(({ inForce }) => inForce).map(({ unitId }) => ({ cityId, unitId })),
  )
  if (held.length === 0) return []
  const rows = await getDb().datePoll.findMany({
    where: {
      state: 'OPEN',
      activity: {
        unitId: { in: held.map(({ unitId }) => unitId) },
        removedAt: null,
        unit: { archivedAt: null },
        plan: { publishedAt: { not: null }, closedAt: null },
      },
    },
    orderBy: [{ deadlineOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    include: { activity: { select: activitySelect }, answers: { select: { cityId: true } } },
  })
  if (rows.length === 0) return []
  const ordinals = await findOrdinals([...new Set(rows.map(({ activity }) => activity.planId))])
  const cities = await getDb().city.findMany({
    where: { id: { in: held.map(({ cityId }) => cityId) }, archivedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: cityNameSelect,
  })
  return rows.flatMap(({ activity: activityRow, answers, ...row }): AskedPoll[] => {
    const activity = viewOfActivity(activityRow, ordinals.get(activityRow.id) ?? null)
    const facts = factsOfPoll(row, activity, now)
    const own = held.filter(({ unitId }) => unitId === activity.unit.id).map(({ cityId }) => cityId)
    const answered = answers.map(({ cityId }) => cityId)
    const waiting = cities.filter(({ id }) => own.includes(id) && !answered.includes(id))
    if (!facts.areAnswersOpen || waiting.length === 0) return []
    return [{ id: row.id, activity, deadline: facts.deadline, cities: waiting }]
  })
}
