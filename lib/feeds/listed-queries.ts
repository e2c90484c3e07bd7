import 'server-only'
import { getDb } from '@/lib/db/client'
import { compareScheduled } from '@/lib/schedule/months'
import { findOrdinals } from '@/lib/schedule/queries'
import type { Prisma } from '@/prisma/generated/client/client'
import { type FeedActivity, feedActivitySelect, viewOfFeedActivity } from './view'

/** All activities that meet `where` and are not removed, in the order of a programme, in two queries whatever their number. */
export async function listFeedActivities(where: Prisma.ActivityWhereInput): Promise<FeedActivity[]> {
  const rows = await getDb().activity.findMany({
    where: { AND: [where, { removedAt: null }] },
    select: feedActivitySelect,
  })
  const ordinals = await findOrdinals([...new Set(rows.map((row) => row.planId))])
  return rows.map((row) => viewOfFeedActivity(row, ordinals.get(row.id) ?? null)).sort(compareScheduled)
}
