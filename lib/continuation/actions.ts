'use server'

import { formAction } from '@/lib/forms/form-action'
import { continuePlan } from './mutations'
import { continuePlanInput } from './schema'

/** Goes on to the new plan, which says what stayed behind: the form's `returnTo` is the address under which the unit's plans stand. */
export const continuePlanAction = formAction(
  continuePlanInput,
  continuePlan,
  ({ slug }, plans) => `${plans}/${slug}?saved=continuation#continuation`,
)
