import 'server-only'
import { findEdition, getWorkingContent } from '@/lib/editions/queries'
import { getEnv } from '@/lib/env'
import type { Viewer } from '@/lib/permissions/actor'
import { findContact } from '@/lib/plan/contact-queries'
import { findPlan } from '@/lib/plan/queries'
import { findLogo } from '@/lib/units/logo-queries'
import type { PlanSources } from './sources'

export type PlanAt = {
  unitSlug: string
  planSlug: string /** The number of one of its editions; without it, the plan as it is written now. */
  edition?: number
}

/**
 * What the files of the plan at this address are made from: as it is written at the instant `now`, or as one of its editions has it. Null when there is none that the viewer
 * may read, whether it is not there or not hers. A null viewer is the public. The contact is what the public may see of it today for everybody: files are passed on, and
 * consents are withdrawn.
 */
export async function findPlanSources(viewer: Viewer, at: PlanAt, now: Date): Promise<PlanSources | null> {
  const { unitSlug, planSlug, edition } = at
  const plan = await findPlan(viewer, unitSlug, planSlug)
  const state = plan && (await (edition === undefined ? findWorking(plan.id, now) : findFrozen(plan.id, edition)))
  if (!state) return null
  const contact = plan.contactId ? await findContact(null, plan.contactId) : null
  const path = `${unitSlug}/plans/${planSlug}${edition === undefined ? '' : `/editions/${edition}`}`
  const logo = await findLogo(state.content.unit.logoId)
  return { ...state, contact, logo, address: (locale) => `${getEnv().ENLACE_URL}/${locale}/${path}` }
}

type State = Pick<PlanSources, 'content' | 'version'>

async function findWorking(planId: string, now: Date): Promise<State> {
  return { content: await getWorkingContent(planId), version: { workingAt: now } }
}

async function findFrozen(planId: string, number: number): Promise<State | null> {
  const edition = await findEdition(planId, number)
  return edition && { content: edition.content, version: { edition: number, publishedAt: edition.publishedAt } }
}
