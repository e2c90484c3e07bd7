import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { touchedInUnit } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import type { Result } from '@/lib/errors'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { type When, whenToRow } from '@/lib/time/when'
import { activityKinds } from './kinds'
import type { Saved } from './part-mutations'
import { findPlace } from './place-mutations'
import type { CreateActivityInput, PlaceInput } from './schema'
import { activitySlug } from './slug'

type PlanOfActivity = { id: string; unitId: string; unit: { slug: string; networkId: string } }

type NewActivity = {
  title: LocalizedText
  kinds: CreateActivityInput['kinds']
  isNumbered?: boolean
  when: When
  place: PlaceInput
  description?: LocalizedText
  /** The name of the city that proposed it, where one did. */
  proposedBy?: string
}

/**
 * Adds an activity to a plan, tentative as yet, for somebody who was found to be allowed to; its address is made from its title and stays for
 * ever. Refuses a city that is not of the network.
 */
export async function addActivity(
  tx: Transaction,
  actor: Actor,
  plan: PlanOfActivity,
  { title, isNumbered = false, when, ...given }: NewActivity,
): Promise<Result<Saved & { slug: string }>> {
  const place = await findPlace(tx, plan.unit.networkId, given.place)
  if (!place.ok) return place
  const kinds = activityKinds.filter((kind) => given.kinds.includes(kind))
  const description = given.description ? { description: given.description } : {}
  const proposedBy = given.proposedBy ? { proposedBy: given.proposedBy } : {}

  const { unitId, id: planId } = plan
  const slug = activitySlug(title, await lockSlugs(tx, unitId))
  const { id } = await tx.activity.create({
    data: {
      unitId,
      planId,
      slug,
      title,
      ...description,
      kinds,
      isNumbered,
      ...whenToRow(when),
      ...place.columns,
      joiningLink: given.place.joiningLink ?? null,
    },
    select: { id: true },
  })
  await recordChange(tx, actor, {
    action: 'activity.create',
    subject: { type: 'activity', id, planId, unitId },
    before: null,
    after: { title, ...description, kinds, isNumbered, when, place: place.recorded, ...proposedBy },
  })
  return { ok: true, id, slug, touched: touchedInUnit(plan.unit.slug, [place.citySlug]) }
}

/** The addresses of a unit's activities, removed ones too. Who makes another one at the same moment waits until this one is there. */
export async function lockSlugs(tx: Transaction, unitId: string): Promise<string[]> {
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`
  const taken = await tx.activity.findMany({ where: { unitId }, select: { slug: true } })
  return taken.map(({ slug }) => slug)
}
