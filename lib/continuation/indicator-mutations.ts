import 'server-only'
import { recordChanges } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import { indicatorColumns, indicatorContent, readingContent } from '@/lib/progress/indicator-row'
import { continueIndicator } from './indicator-rules'
import { type PlanToContinue, periodOf } from './plan-row'
import type { Period } from './rules'

type Carrying = {
  plan: { id: string; unitId: string }
  from: PlanToContinue
  to: Period
  /** Which objective of the old plan became which of the new one. */
  objectives: ReadonlyMap<string, string>
}

/** Copies what the chosen objectives are measured by, as {@link continueIndicator} says. What was measured stays with the old plan. */
export async function carryIndicators(
  tx: Transaction,
  actor: Actor,
  { plan, from, to, objectives }: Carrying,
  chosen: PlanToContinue['objectives'],
): Promise<void> {
  const period = periodOf(from)
  const carried = chosen.flatMap(({ id, indicators }) => {
    const objectiveId = objectives.get(id)
    if (!objectiveId) return []
    return indicators.map(({ readings, position, ...row }) => {
      const measured = readings.map(({ id: readingId, ...reading }) => {
        const { value, readOn } = readingContent(reading)
        return { id: readingId, value, when: readOn }
      })
      return { objectiveId, position, content: continueIndicator(indicatorContent(row), measured, period, to) }
    })
  })
  const rows = await tx.objectiveIndicator.createManyAndReturn({
    data: carried.map(({ content, ...place }) => ({ ...place, ...indicatorColumns(content) })),
  })
  await recordChanges(
    tx,
    actor,
    rows.map(({ id, position, ...row }) => ({
      action: 'indicator.update' as const,
      subject: { type: 'indicator' as const, id, planId: plan.id, unitId: plan.unitId },
      before: null,
      after: { ...indicatorContent(row), position },
    })),
  )
}
