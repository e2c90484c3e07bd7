import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import { type ActivityRow, type ActivityView, activitySelect, viewOfActivity } from '@/lib/schedule/view'
import type { Prisma } from '@/prisma/generated/client/client'

/** An activity with what feeds say of it besides. */
export type FeedActivity = ActivityView & { description: LocalizedText | null; sequence: number; changedAt: Date }

export const feedActivitySelect = {
  ...activitySelect,
  description: true,
  sequence: true,
  changedAt: true,
} as const satisfies Prisma.ActivitySelect

type FeedRow = ActivityRow & { description: unknown; sequence: number; changedAt: Date }

export function viewOfFeedActivity(row: FeedRow, ordinal: number | null): FeedActivity {
  const { description, sequence, changedAt } = row
  return { ...viewOfActivity(row, ordinal), description: parseLocalized(description), sequence, changedAt }
}

/** A feed as it is handed out, made of what JSON can hold: `changedAt` is the ISO instant of its latest change, null while it is empty. */
export type FeedFile = { body: string; lang: string; changedAt: string | null }
