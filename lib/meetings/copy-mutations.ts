import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import type { ActivityRow } from '@/lib/schedule/activity-row'
import { lockSlugs } from '@/lib/schedule/new-activity'
import { activityResource } from '@/lib/schedule/rules'
import { activitySlug } from '@/lib/schedule/slug'
import { plainDate, whenToRow, yearOf, yearsWhen } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import { lockMeeting, type Saved } from './change-mutations'
import type { CopyActivityInput } from './held-schema'

/**
 * Makes another activity of the same plan like this one: its words, kinds, place, objectives, axes and agenda. It is tentative, of its date no more than the year is
 * known, and nothing of what was sent, answered, attended or decided comes along; nor do links and the names of people. Refuses as the creation of an activity does.
 */
export async function copyActivity(
  viewer: Viewer,
  { id }: CopyActivityInput,
): Promise<Result<Saved & { slug: string }>> {
  return inTransaction(async (tx) => {
    const meeting = await lockMeeting(tx, id)
    if (!meeting || !can(viewer, 'plan.read', activityResource(meeting.activity))) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'activity.create', activityResource(meeting.activity))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const { activity } = meeting
    const title = parseRequired(activity.title)
    const slug = activitySlug(title, await lockSlugs(tx, activity.unitId))
    const when = yearsWhen(yearOf(plainDate(activity.startsOn)))
    const copy = await tx.activity.create({
      data: { ...columnsOf(activity), slug, title, ...whenToRow(when) },
      select: { id: true },
    })
    await copyParts(tx, activity, copy.id)
    await recordChange(tx, viewer, {
      action: 'activity.create',
      subject: { type: 'activity', id: copy.id, planId: activity.planId, unitId: activity.unitId },
      before: null,
      after: { title, kinds: activity.kinds, isNumbered: activity.isNumbered, when },
    })
    return { ok: true, id: copy.id, slug, touched: meeting.touched }
  })
}

function columnsOf({ unitId, planId, description, kinds, isNumbered, ...place }: ActivityRow) {
  const { hostCityId, placeName, placeCountry, venue, isOnline } = place
  return {
    ...{ unitId, planId, kinds, isNumbered },
    description: parseLocalized(description) ?? Prisma.DbNull,
    ...{ hostCityId, placeName, placeCountry, venue, isOnline },
  }
}

async function copyParts(tx: Transaction, { id, objectives, axes }: ActivityRow, activityId: string) {
  await tx.activityObjective.createMany({
    data: objectives.map(({ objective }) => ({ activityId, objectiveId: objective.id })),
  })
  await tx.activityAxis.createMany({ data: axes.map(({ axis }) => ({ activityId, axisId: axis.id })) })
  const agenda = await tx.agendaItem.findMany({
    where: { activityId: id, removedAt: null },
    orderBy: { position: 'asc' },
  })
  await tx.agendaItem.createMany({
    data: agenda.map(({ position, title, notes, minutes, leadCityId }) => ({
      ...{ activityId, position, minutes, leadCityId },
      title: parseRequired(title),
      notes: parseLocalized(notes) ?? Prisma.DbNull,
    })),
  })
}
