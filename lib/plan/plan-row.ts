import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** What a plan's mutations need of it: what they change, and what decides who may. Null when there is no such plan. */
export async function findPlanRow(tx: Transaction, id: string) {
  return tx.plan.findUnique({
    where: { id },
    select: {
      id: true,
      unitId: true,
      title: true,
      introduction: true,
      closing: true,
      startsOn: true,
      endsOn: true,
      publishedAt: true,
      closedAt: true,
      createdAt: true,
      contactId: true,
      version: true,
      unit: { select: { networkId: true, slug: true } },
    },
  })
}
export type PlanRow = NonNullable<Awaited<ReturnType<typeof findPlanRow>>>
