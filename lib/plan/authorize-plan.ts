import { type Refusal, refuse } from '@/lib/errors'
import type { PlanResource, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import type { Action, ResourceOf } from '@/lib/permissions/policy'

/** The actions whose resource is a plan. */
export type PlanAction = { [A in Action]: PlanResource extends ResourceOf<A> ? A : never }[Action]

/** As `authorize`, for what a plan's editors do: somebody who may not only because the plan is closed is told so, `planClosed`. */
export function authorizePlan(viewer: Viewer, action: PlanAction, plan: PlanResource): Refusal | null {
  const refusal = authorize(viewer, action, plan)
  if (refusal && plan.isClosed && can(viewer, action, { ...plan, isClosed: false })) return refuse('planClosed')
  return refusal
}
