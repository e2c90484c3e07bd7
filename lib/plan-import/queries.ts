import 'server-only'
import { getDb } from '@/lib/db/client'
import { untakenSlug } from '@/lib/forms/slug'
import type { Locale } from '@/lib/i18n/locales'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { yearOf } from '@/lib/time/when'
import type { Known, PlanDraft } from './draft'
import { linkCities } from './link-cities'
import { importSelect, loadReading, titleOf } from './load-reading'
import type { CityNewcomer, MandateNewcomer } from './newcomers'
import { readingDigest } from './reading-digest'
import { draftEnds, outdated } from './terms'

/** The text of a plan with what is understood of it now. `digest` goes along with the confirmation; until `endsAt` it can be given. */
export type PlanImportView = {
  id: string
  version: number
  text: string
  endsAt: Date
  /** A city that the viewer may register along with the plan counts as registered, by its key. */
  draft: PlanDraft
  digest: string
  /** What the text names that the register does not know, and whether the viewer may register cities. */
  cities: CityNewcomer[]
  mayRegister: boolean
  /** How the cities that the text names stand in the unit, and whether the viewer may open a mandate of that role. */
  mandates: (MandateNewcomer & { mayOpen: boolean })[]
  /** The year from which mandates would be opened. */
  since: number
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
  const { draft, newcomers, known } = await loadReading(getDb(), row)
  const { networkId } = row.unit
  const mayRegister = can(viewer, 'city.create', { networkId })
  const taken = row.unit.plans.map((plan) => plan.slug)
  return {
    id: row.id,
    version: row.version,
    text: row.text,
    endsAt: draftEnds(row.readAt),
    draft: mayRegister ? linkCities(draft, withNewcomers(known, newcomers.cities)) : draft,
    digest: readingDigest({ draft, newcomers }),
    cities: newcomers.cities,
    mayRegister,
    mandates: newcomers.mandates.map((mandate) => ({
      ...mandate,
      mayOpen: can(viewer, 'mandate.open', { networkId, unitId, role: mandate.city.role }),
    })),
    since: newcomers.since,
    slug: untakenSlug(slugOf(draft), (slug) => taken.includes(slug)),
  }
}

/** A text that waits to be confirmed: what its plan is called, where it says so, and who brought it, while she is registered. */
export type WaitingText = {
  id: string
  title: string | null
  language: Locale
  readAt: Date
  endsAt: Date
  person: string | null
}

/** As many as are listed: each is read for its title. */
const MOST_LISTED = 20

/** The texts of plans that a unit brought and nobody has confirmed yet, the latest first; none for a viewer who may make no plan of them. */
export async function listWaitingTexts(
  viewer: Viewer,
  unit: { id: string; networkId: string },
  now: Date,
): Promise<WaitingText[]> {
  if (!can(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })) return []
  const rows = await getDb().planImport.findMany({
    where: { unitId: unit.id, NOT: outdated(now) },
    orderBy: [{ readAt: 'desc' }, { id: 'desc' }],
    take: MOST_LISTED,
    select: { ...importSelect, person: { select: { name: true } } },
  })
  return rows.map(({ person, ...row }) => ({
    ...{ id: row.id, ...titleOf(row) },
    ...{ readAt: row.readAt, endsAt: draftEnds(row.readAt), person: person?.name ?? null },
  }))
}

function withNewcomers(known: Known, newcomers: readonly CityNewcomer[]): Known {
  const added = newcomers.flatMap((one) =>
    one.kind === 'new' ? [{ id: one.key, name: one.city.name, country: one.city.country }] : [],
  )
  return { ...known, cities: [...known.cities, ...added] }
}

function slugOf({ period }: PlanDraft): string {
  const [first, last] = [yearOf(period.startsOn), yearOf(period.endsOn)]
  return first === last ? String(first) : `${first}-${last}`
}
