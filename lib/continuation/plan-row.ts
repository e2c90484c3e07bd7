import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { plainDate } from '@/lib/time/when'
import type { Period } from './rules'

const item = { select: { id: true, text: true }, where: { removedAt: null }, orderBy: { position: 'asc' } } as const

/** A plan with all that can be carried on from it, what was removed left out. Null when there is no such plan. */
export async function findPlanToContinue(tx: Transaction, id: string) {
  return tx.plan.findUnique({
    where: { id },
    select: {
      ...{ id: true, unitId: true, title: true, startsOn: true, endsOn: true },
      ...{ publishedAt: true, closedAt: true, createdAt: true },
      unit: { select: { networkId: true, slug: true, archivedAt: true } },
      objectives: {
        ...item,
        select: {
          ...item.select,
          cities: { where: { city: { archivedAt: null } }, select: { cityId: true } },
          indicators: { orderBy: { position: 'asc' }, include: { readings: true } },
        },
      },
      axes: item,
      activities: {
        where: { removedAt: null },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        include: {
          hostCity: { select: { name: true, country: true, archivedAt: true } },
          objectives: { select: { objectiveId: true } },
          axes: { select: { axisId: true } },
        },
      },
    },
  })
}
export type PlanToContinue = NonNullable<Awaited<ReturnType<typeof findPlanToContinue>>>

/** The days for which a plan holds. */
export function periodOf({ startsOn, endsOn }: Pick<PlanToContinue, 'startsOn' | 'endsOn'>): Period {
  return { startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) }
}
