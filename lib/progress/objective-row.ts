import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { planResource } from '@/lib/plan/rules'

const objectiveSelect = {
  id: true,
  planId: true,
  version: true,
  removedAt: true,
  text: true,
  cities: { select: { cityId: true, city: { select: { name: true } } }, orderBy: { city: { name: 'asc' } } },
  plan: {
    select: {
      unitId: true,
      publishedAt: true,
      closedAt: true,
      createdAt: true,
      unit: { select: { networkId: true, slug: true } },
    },
  },
} as const

/** An objective with its plan and the cities that answer for it; null when there is none, or it was taken out. */
export async function findObjectiveRow(tx: Transaction, id: string) {
  const row = await tx.objective.findUnique({ where: { id }, select: objectiveSelect })
  return row && !row.removedAt ? row : null
}
export type ObjectiveRow = NonNullable<Awaited<ReturnType<typeof findObjectiveRow>>>

/** What the policy looks at: the cities that may report are those that answer for the objective, or `cityIds`. */
export function progressResource(row: ObjectiveRow, cityIds = row.cities.map(({ cityId }) => cityId)) {
  return { ...planResource(row.plan), cityIds }
}
