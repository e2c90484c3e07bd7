'use server'

import { formAction } from '@/lib/forms/form-action'
import { closePlan, reopenPlan } from './close-mutations'
import { closePlanInput, reopenPlanInput } from './close-schema'

export const closePlanAction = formAction(closePlanInput, closePlan)

export const reopenPlanAction = formAction(reopenPlanInput, reopenPlan)
