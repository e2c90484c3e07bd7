import 'server-only'
import { recordChanges } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { placeOf } from '@/lib/schedule/activity-content'
import { lockSlugs } from '@/lib/schedule/new-activity'
import { activitySlug } from '@/lib/schedule/slug'
import { whenFromRow, whenToRow } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import { type PlanToContinue, periodOf } from './plan-row'
import { type Period, shiftWhen, shiftYears } from './rules'

type Continuation = {
  plan: { id: string; unitId: string }
  from: PlanToContinue
  to: Period
  /** Which objective and which axis became which, by the ids of the old ones. */
  carried: { objectives: ReadonlyMap<string, string>; axes: ReadonlyMap<string, string> }
}
type Old = PlanToContinue['activities'][number]

/**
 * Puts activities of a plan into the one that goes on from it: tentative, with the month that the new period makes of their date, and tied to
 * what was carried of their objectives and axes. Whatever was settled for the old date stays with it: the hour, the venue, how to join, the
 * call and its answers, polls, agenda, materials, attendance, decisions and minutes.
 */
export async function carryActivities(tx: Transaction, actor: Actor, of: Continuation, chosen: Old[]): Promise<void> {
  const { id: planId, unitId } = of.plan
  const slugs = await lockSlugs(tx, unitId)
  const data = chosen.map((old) => {
    const row = { unitId, planId, continuedFromId: old.id, ...nextContent(old, of) }
    const slug = activitySlug(row.title, slugs)
    slugs.push(slug)
    return { ...row, slug }
  })
  const rows = await tx.activity.createManyAndReturn({
    data: data.map(({ when, description, ...row }) => ({
      ...row,
      ...whenToRow(when),
      description: description ?? Prisma.DbNull,
    })),
    select: { id: true, continuedFromId: true },
  })
  const ids = new Map(rows.map(({ id, continuedFromId }) => [continuedFromId, id]))
  await carryLinks(tx, of, chosen, ids)
  await recordChanges(
    tx,
    actor,
    data.map(({ title, description, kinds, isNumbered, when, hostCityId, ...place }, at) => ({
      action: 'activity.create' as const,
      subject: { type: 'activity' as const, id: ids.get(place.continuedFromId) ?? '', planId, unitId },
      before: null,
      after: {
        ...{ title, kinds, isNumbered, when },
        ...(description ? { description } : {}),
        place: placeOf({
          ...place,
          hostCityId,
          venue: null,
          hostCity: hostCityId ? (chosen[at]?.hostCity ?? null) : null,
        }),
      },
    })),
  )
}

function nextContent(old: Old, { from, to }: Continuation) {
  const period = periodOf(from)
  return {
    title: shiftYears(parseRequired(old.title), period, to),
    description: parseLocalized(old.description),
    kinds: old.kinds,
    isNumbered: old.isNumbered,
    when: shiftWhen(whenFromRow(old), period, to),
    // A city that left the register hosts nothing new.
    hostCityId: old.hostCity?.archivedAt ? null : old.hostCityId,
    placeName: old.placeName,
    placeCountry: old.placeCountry,
    isOnline: old.isOnline,
  }
}

async function carryLinks(
  tx: Transaction,
  { carried }: Continuation,
  chosen: Old[],
  ids: ReadonlyMap<string | null, string>,
): Promise<void> {
  const linksOf = (old: Old, targets: (string | undefined)[]) =>
    targets.flatMap((target) => {
      const activityId = ids.get(old.id)
      return activityId && target ? [{ activityId, target }] : []
    })
  const objectives = chosen.flatMap((old) =>
    linksOf(
      old,
      old.objectives.map(({ objectiveId }) => carried.objectives.get(objectiveId)),
    ),
  )
  const axes = chosen.flatMap((old) =>
    linksOf(
      old,
      old.axes.map(({ axisId }) => carried.axes.get(axisId)),
    ),
  )
  await tx.activityObjective.createMany({
    data: objectives.map(({ activityId, target }) => ({ activityId, objectiveId: target })),
  })
  await tx.activityAxis.createMany({ data: axes.map(({ activityId, target }) => ({ activityId, axisId: target })) })
}
