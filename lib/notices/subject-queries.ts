import 'server-only'
import { getDb } from '@/lib/db/client'
import { type FeedActivity, feedActivitySelect, viewOfFeedActivity } from '@/lib/feeds/view'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { ToldActivity } from '@/lib/mail/notice-kinds'
import type { MandateView } from '@/lib/mandates/queries'
import { placeOf } from '@/lib/schedule/activity-content'
import { findOrdinals } from '@/lib/schedule/queries'
import { plainDate } from '@/lib/time/when'

// What mails are about, as it is when they go. Who may read it has been decided by whom the mail is for.

export type UnitSubject = { id: string; slug: string; acronym: string; name: LocalizedText }

export async function findUnitSubject(id: string): Promise<UnitSubject | null> {
  const unit = await getDb().unit.findUnique({
    where: { id, archivedAt: null },
    select: { id: true, slug: true, acronym: true, name: true },
  })
  return unit && { ...unit, name: parseRequired(unit.name) }
}

export type PlanSubject = { slug: string; title: LocalizedText; introduction: LocalizedText | null; unit: UnitSubject }

/** A plan that everybody may read; null when it is not there or was withdrawn. */
export async function findPublishedPlan(id: string): Promise<PlanSubject | null> {
  const plan = await getDb().plan.findFirst({
    where: { id, publishedAt: { not: null }, unit: { archivedAt: null } },
    select: { slug: true, title: true, introduction: true, unitId: true },
  })
  const unit = plan && (await findUnitSubject(plan.unitId))
  if (!plan || !unit) return null
  return { slug: plan.slug, title: parseRequired(plan.title), introduction: parseLocalized(plan.introduction), unit }
}

export type ActivitySubject = FeedActivity & { told: ToldActivity }

/** An activity of a published plan; null when it is not there, was removed, or its plan was withdrawn. */
export async function findActivitySubject(id: string): Promise<ActivitySubject | null> {
  const row = await getDb().activity.findFirst({
    where: { id, removedAt: null, plan: { publishedAt: { not: null } }, unit: { archivedAt: null } },
    select: feedActivitySelect,
  })
  if (!row) return null
  const view = viewOfFeedActivity(row, (await findOrdinals([row.planId])).get(row.id) ?? null)
  return { ...view, told: { when: view.when, place: placeOf(row), status: row.status } }
}

export type MandateSubject = MandateView & {
  city: { id: string; name: string; slug: string }
  unit: UnitSubject
  /** Why its last day moved further away, the last time that it did. */
  reason: LocalizedText | null
}

/** A mandate in a unit that is not archived. */
export async function findMandateSubject(id: string): Promise<MandateSubject | null> {
  const row = await getDb().mandate.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      role: true,
      isActing: true,
      startsOn: true,
      startPrecision: true,
      endsOn: true,
      endPrecision: true,
      unitId: true,
      city: { select: { id: true, name: true, slug: true } },
      extensions: { orderBy: { id: 'desc' }, take: 1, select: { reason: true } },
    },
  })
  const unit = row && (await findUnitSubject(row.unitId))
  if (!row || !unit) return null
  const { extensions, unitId: _, startsOn, endsOn, ...mandate } = row
  return {
    ...mandate,
    startsOn: plainDate(startsOn),
    endsOn: endsOn && plainDate(endsOn),
    unit,
    reason: parseLocalized(extensions[0]?.reason),
  }
}
