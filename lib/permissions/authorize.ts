import { type Refusal, refuse } from '@/lib/errors'
import type { Viewer } from './actor'
import { type Action, policy, type ResourceOf } from './policy'

/** Whether the viewer may do `action` to `resource`, now. */
export function can<A extends Action>(viewer: Viewer, action: A, resource: ResourceOf<A>): boolean {
  return (policy[action] as (viewer: Viewer, resource: ResourceOf<A>) => boolean)(viewer, resource)
}

/** Null when the viewer may; else a refusal: `signInNeeded` for a visitor, `notAllowed` for anybody else. */
export function authorize<A extends Action>(viewer: Viewer, action: A, resource: ResourceOf<A>): Refusal | null {
  if (can(viewer, action, resource)) return null
  return refuse(viewer === null ? 'signInNeeded' : 'notAllowed')
}
