import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import { loadPlanContent } from './content-queries'
import { type PlanContent, planContent } from './plan-content'

/** An edition as a line of a list. */
export type EditionLine = {
  number: number
  publishedAt: Date
  note: LocalizedText | null
  /** The city for which it was published; null when the secretariat did. */
  city: { name: string; country: string } | null
}

const lineSelect = {
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
    select: lineSelect,
  })
  return rows.map((row) => ({ ...row, note: parseLocalized(row.note) }))
})

/** An edition of a plan with all that it says; null when there is none of this number. The caller has made sure that the plan may be read. */
export const findEdition = cache(
  async (planId: string, number: number): Promise<(EditionLine & { content: PlanContent }) | null> => {
    const row = await getDb().edition.findUnique({
      where: { planId_number: { planId, number } },
      select: { ...lineSelect, content: true },
    })
    return row && { ...row, note: parseLocalized(row.note), content: planContent.parse(row.content) }
  },
)

/** What a plan says now. The caller has made sure that it may be read. */
export const getWorkingContent = cache((planId: string): Promise<PlanContent> => loadPlanContent(getDb(), planId))
