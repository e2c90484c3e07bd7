import 'server-only'
import { getDb } from '@/lib/db/client'
import { untakenSlug } from '@/lib/forms/slug'
import { listMandates, type MandateOfUnit } from '@/lib/mandates/queries'
import { isInForceDuring } from '@/lib/mandates/rules'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { yearOf } from '@/lib/time/when'
import type { DraftCity, PlanDraft } from './draft'
import { draftDigest } from './draft-digest'
import { importSelect, loadDraft } from './load-draft'
import { draftEnds, outdated } from './terms'

/** How a city that the plan names stands in the unit: with this role in the plan's period, with another or none, or not in the register at all. */
type CityStanding = 'there' | 'otherwise' | 'unregistered'

/** The text of a plan with what is understood of it now. `digest` goes along with the confirmation; until `endsAt` it can be given. */
export type PlanImportView = {
  id: string
  version: number
  text: string
  endsAt: Date
  draft: PlanDraft
  digest: string
  cities: (DraftCity & { standing: CityStanding })[]
  /** The last word of the plan's address, as it is likely to be. */
  slug: string
}

/** The text of a plan that a unit brought; null when there is none, it is over, or the viewer may make no plan of it. */
export async function findPlanImport(
  viewer: Viewer,
  unitId: string,
  id: string,
  now: Date,
): Promise<PlanImportView | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const row = await getDb().planImport.findFirst({ where: { id, unitId, NOT: outdated(now) }, select: importSelect })
  if (!row || !can(viewer, 'plan.create', { networkId: row.unit.networkId, unitId })) return null
  const draft = await loadDraft(getDb(), row)
  const mandates = await listMandates(unitId)
  const taken = row.unit.plans.map((plan) => plan.slug)
  return {
    id: row.id,
    version: row.version,
    text: row.text,
    endsAt: draftEnds(row.readAt),
    draft,
    digest: draftDigest(draft),
    cities: draft.cities.map((city) => ({ ...city, standing: standingOf(city, draft, mandates) })),
    slug: untakenSlug(slugOf(draft), (slug) => taken.includes(slug)),
  }
}

function standingOf(city: DraftCity, { period }: PlanDraft, mandates: readonly MandateOfUnit[]): CityStanding {
  if (!city.cityId) return 'unregistered'
  const holds = mandates.some(
    (mandate) => mandate.city.id === city.cityId && mandate.role === city.role && isInForceDuring(mandate, period),
  )
  return holds ? 'there' : 'otherwise'
}

function slugOf({ period }: PlanDraft): string {
  const [first, last] = [yearOf(period.startsOn), yearOf(period.endsOn)]
  return first === last ? String(first) : `${first}-${last}`
}
