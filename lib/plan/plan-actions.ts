'use server'

import { formAction } from '@/lib/forms/form-action'
import { addContact, chooseContact, saveContact } from './contact-mutations'
import { addContactInput, chooseContactInput, saveContactInput } from './contact-schema'
import { createPlan, publishPlan, savePlan, withdrawPlan } from './plan-mutations'
import { createPlanInput, publishPlanInput, savePlanInput, withdrawPlanInput } from './plan-schema'

export const savePlanAction = formAction(savePlanInput, savePlan)

/** Goes on to the new plan, which says so: the form's `returnTo` is the address under which the unit's plans stand. */
export const createPlanAction = formAction(
  createPlanInput,
  createPlan,
  ({ slug }, plans) => `${plans}/${slug}?saved=new-plan`,
)

export const publishPlanAction = formAction(publishPlanInput, publishPlan)

export const withdrawPlanAction = formAction(withdrawPlanInput, withdrawPlan)

export const chooseContactAction = formAction(chooseContactInput, chooseContact)

export const saveContactAction = formAction(saveContactInput, saveContact)

export const addContactAction = formAction(addContactInput, addContact)
