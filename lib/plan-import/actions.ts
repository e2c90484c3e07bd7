'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/forms/form-action'
import type { FormState } from '@/lib/forms/form-state'
import { applyPlan, pastePlan, rereadPlan } from './mutations'
import { applyPlanInput, pastePlanInput, rereadPlanInput } from './schema'

/** Goes on to what was understood of the text. */
export const pastePlanAction = formAction(pastePlanInput, pastePlan, ({ id }, start) => `${start}/${id}`)

export const rereadPlanAction = formAction(rereadPlanInput, rereadPlan)

/** Goes on to the new plan: the form's `returnTo` is the address under which the unit's plans stand. */
const apply = formAction(applyPlanInput, applyPlan, ({ slug }, plans) => `${plans}/${slug}?saved=imported-plan`)

/** When something else is understood by now, the page is to show it. */
export async function applyPlanAction(previous: FormState, formData: FormData): Promise<FormState> {
  const answer = await apply(previous, formData)
  if (answer && 'code' in answer && answer.code === 'planReadingChanged') refresh()
  return answer
}
