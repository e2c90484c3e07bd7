import type { ErrorCode, Result } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import type { Action } from '@/lib/permissions/policy'
import { type Belonging, columns, mayInTable, type State } from './policy-table'
import type { MatrixWorld } from './world'
import type { MatrixPlan } from './world-plans'

/** What a mutation is tried on: of the world, what fits a cell of the table. */
export type Target = {
  world: MatrixWorld
  state: State
  cityId: string
  plan: MatrixPlan
  activityId: string
  mandateId: string
}

/** One mutation, tried by everybody in the table of its action. */
export type Trial = {
  /** The exported function's name; several trials may have the same. */
  name: string
  action: Action
  /** The states in which it can succeed at all; every state of the table by default. */
  states?: State[]
  /**
   * What somebody who may not do it can see of it: `public` things (then she is told that she may not), `plan`, `report`, `contact`, `proposal` and `handover` as their
   * own rows of the table say, the `text` of a plan as making plans does, or nothing: `hidden` things and those that are `gone` answer as if they were not there.
   */
  seen: 'public' | 'plan' | 'report' | 'contact' | 'proposal' | 'handover' | 'text' | 'hidden' | 'gone'
  /** It works on who calls it, so that nobody can name somebody else. */
  onHerself?: true
  run: (viewer: Viewer, target: Target) => Promise<Result<object>>
}

/** What the person of a column is tried on. */
export function targetOf(world: MatrixWorld, state: State, column: number): Target {
  const [, who, belonging] = columns[column] ?? columns[0] ?? []
  const cityId = cityOf(world, who, belonging)
  const plan = world.plans[isPlanState(state) ? state : 'published']
  // Nobody acts for a city that hosts nothing: for the activities, any other city will do.
  const activityId = plan.activities.get(cityId) ?? ''
  const role = state === 'a sub-coordination' || state === 'a coordination' ? state : 'a membership'
  return { world, state, cityId, plan, activityId, mandateId: world.mandates[role] }
}

function isPlanState(state: State): state is keyof MatrixWorld['plans'] {
  return state === 'a draft' || state === 'a later draft' || state === 'closed'
}

function cityOf({ cities }: MatrixWorld, who: string | undefined, belonging: Belonging | undefined): string {
  if (belonging === 'unrepresented') return cities.unrepresented.id
  if (belonging !== 'own') return cities.other.id
  if (who === 'suspended') return cities.coordinator.id
  return who && who in cities ? cities[who as keyof typeof cities].id : cities.other.id
}

/** The code with which the person of a column is refused. */
export function refusalOf(trial: Trial, state: State, column: number): ErrorCode {
  const isVisitor = ['visitor', 'suspended'].includes(columns[column]?.[1] ?? 'visitor')
  const denied = isVisitor ? 'signInNeeded' : 'notAllowed'
  switch (trial.seen) {
    case 'gone':
      return 'notFound'
    case 'hidden':
      return isVisitor ? 'signInNeeded' : 'notFound'
    case 'text':
      return isVisitor || mayInTable('plan.create', 'as it is', column) ? denied : 'notFound'
    case 'contact':
      return mayInTable('unit.readContacts', 'as it is', column) ? denied : 'notFound'
    case 'handover':
      return mayInTable('handover.read', 'as it is', column) ? denied : 'notFound'
    case 'report':
      return mayInTable('report.read', state, column) ? denied : 'notFound'
    case 'proposal':
      if (isVisitor) return denied
      if (!mayInTable('proposal.read', state, column)) return 'notFound'
      return state === 'closed' && mayInTable(trial.action, 'published', column) ? 'planClosed' : denied
    case 'plan':
      if (!mayInTable('plan.read', state, column)) return 'notFound'
      return state === 'closed' && mayInTable(trial.action, 'published', column) ? 'planClosed' : denied
    case 'public':
      return denied
  }
}

/** A row as the forms name it: none of the world's rows has been changed yet. */
export const seen = (id: string) => ({ id, version: 1 })

/** A Portuguese text without translations. */
export const words = (pt: string) => ({ original: 'pt', pt }) as const
