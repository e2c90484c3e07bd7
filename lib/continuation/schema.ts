import { z } from 'zod'
import { idInput } from '@/lib/forms/input-schema'
import { endsBeforeStart, isInOrder, newPlanFields, periodFields } from '@/lib/plan/plan-schema'

const chosen = z.array(idInput, { error: 'invalid' }).max(500, { error: 'invalid' }).default([])

/** A plan that goes on from another: its own words and period, and what of the other is carried on. */
export const continuePlanInput = z
  .object({ planId: idInput, ...newPlanFields, objectives: chosen, axes: chosen, activities: chosen })
  .refine(isInOrder, endsBeforeStart)
export type ContinuePlanInput = z.output<typeof continuePlanInput>

/** A period as the address of a page says it, `from` and `to` (YYYY-MM-DD); anything else says none. */
export const periodInAddress = z
  .object({ from: periodFields.startsOn, to: periodFields.endsOn })
  .transform(({ from, to }) => ({ startsOn: from, endsOn: to }))
  .refine(isInOrder)
