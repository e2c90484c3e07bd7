import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import { findPlan } from '@/lib/plan/queries'
import { loadPlanContent, loadPlanContents } from './content-queries'
import { type PlanContent, planContent } from './plan-content'

/** An edition as a line of a list. */
export type EditionLine = {
  number: number
  publishedAt: Date
  note: LocalizedText | null
  /** The city for which it was published; null when the secretariat did. */
  city: { name: string; country: string } | null
}

/** The columns of such a line. */
export const editionLineSelect = {
  number: true,
  publishedAt: true,
  note: true,
  city: { select: { name: true, country: true } },
} as const

/** The editions of a plan, the latest first. The caller has made sure that the plan may be read. */
export const listEditions = cache(async (planId: string): Promise<EditionLine[]> => {
  const rows = await getDb().edition.findMany({
    where: { planId },
    orderBy: { number: 'desc' },
    select: editionLineSelect,
  })
  return rows.map((row) => ({ ...row, note: parseLocalized(row.note) }))
})

/** An edition of a plan with all that it says; null when there is none of this number. The caller has made sure that the plan may be read. */
export const findEdition = cache(
  async (planId: string, number: number): Promise<(EditionLine & { content: PlanContent }) | null> => {
    const row = await getDb().edition.findUnique({
      where: { planId_number: { planId, number } },
      select: { ...editionLineSelect, content: true },
    })
    return row && { ...row, note: parseLocalized(row.note), content: planContent.parse(row.content) }
  },
)

/** Where the public reads an edition: by the addresses of unit and plan, and its number. */
export type PublicEditionAt = { unitSlug: string; planSlug: string; number: number }

/** A published plan as it is today, and one of its editions; null where the public has no such thing. */
export async function findPublicEdition({ unitSlug, planSlug, number }: PublicEditionAt) {
  const plan = await findPlan(null, unitSlug, planSlug)
  const edition = plan && (await findEdition(plan.id, number))
  return edition && { plan, edition }
}

/** What a plan says now. The caller has made sure that it may be read. */
export const getWorkingContent = cache((planId: string): Promise<PlanContent> => loadPlanContent(getDb(), planId))

/** What several plans say now, by their ids. The caller has made sure that they may be read. */
export function getWorkingContents(planIds: readonly string[]): Promise<Map<string, PlanContent>> {
  return loadPlanContents(getDb(), planIds)
}

/** An edition of one of several plans, with all that it says. */
export type EditionOfPlan = { planId: string; number: number; content: PlanContent }

/**
 * Of each of several plans the edition that `choose` takes from its editions, the latest first, by the plan's id; in two queries whatever the number of plans and editions.
 * The caller has made sure that the plans may be read.
 */
export async function findEditionsOfPlans(
  planIds: readonly string[],
  choose: (editions: { number: number; note: LocalizedText | null }[]) => { number: number } | null,
): Promise<Map<string, EditionOfPlan>> {
  const lines = await getDb().edition.findMany({
    where: { planId: { in: [...planIds] } },
    orderBy: { number: 'desc' },
    select: { planId: true, number: true, note: true },
  })
  const chosen = planIds.flatMap((planId) => {
    const ofPlan = lines.filter((line) => line.planId === planId)
    const one = choose(ofPlan.map(({ number, note }) => ({ number, note: parseLocalized(note) })))
    return one ? [{ planId, number: one.number }] : []
  })
  const rows = await getDb().edition.findMany({
    where: { OR: chosen },
    select: { planId: true, number: true, content: true },
  })
  return new Map(rows.map((row) => [row.planId, { ...row, content: planContent.parse(row.content) }]))
}
