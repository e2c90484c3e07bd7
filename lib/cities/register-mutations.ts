import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedByCity } from '@/lib/cache/tags'
import { inTransaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { storedDate, todayIn } from '@/lib/time/when'
import { enterCity } from './new-city'
import type { CreateCityInput } from './schema'

type Saved = { id: string; slug: string; touched: CacheTag[] }

/** Enters a city in the network's register, without a mandate and with an almost empty card. Refuses, at the field, `slugTaken`. */
export async function createCity(viewer: Viewer, input: CreateCityInput): Promise<Result<Saved>> {
  const work = inTransaction((tx) => enterCity(tx, viewer, input))
  return refuseBroken({ city_slug_key: refuse('invalid', { fields: { slug: 'slugTaken' } }) }, work)
}

/**
 * Takes a city out of the register: its page is gone for everyone but the secretariat, its past in the units stays. Refuses
 * `mandatesInForce` while it holds a mandate or is to hold one, `alreadyDone`, `conflict`.
 */
export async function archiveCity(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return setArchived(viewer, input, now, now)
}

/** Brings an archived city back. Refuses `alreadyDone`, `conflict`. */
export async function unarchiveCity(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return setArchived(viewer, input, null, now)
}

async function setArchived(
  viewer: Viewer,
  input: SeenRowInput,
  archivedAt: Date | null,
  now: Date,
): Promise<Result<Saved>> {
  const action = archivedAt ? 'city.archive' : 'city.unarchive'
  return inTransaction(async (tx) => {
    const city = await tx.city.findUnique({
      where: { id: input.id },
      select: { id: true, slug: true, networkId: true, archivedAt: true, network: { select: { timeZone: true } } },
    })
    if (!city || (city.archivedAt && !can(viewer, 'city.archive', city))) return refuse('notFound')
    const refusal = authorize(viewer, action, city)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    if ((city.archivedAt === null) === (archivedAt === null)) return refuse('alreadyDone')
    if (archivedAt) {
      const today = storedDate(todayIn(city.network.timeZone, now))
      const running = { cityId: city.id, OR: [{ endsOn: null }, { endsOn: { gte: today } }] }
      if ((await tx.mandate.count({ where: running })) > 0) return refuse('mandatesInForce')
    }

    const { count } = await tx.city.updateMany({
      where: { id: city.id, version: input.version },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await recordChange(tx, viewer, {
      action,
      subject: { type: 'city', id: city.id, cityId: city.id },
      before: { isArchived: archivedAt === null },
      after: { isArchived: archivedAt !== null },
    })
    return { ok: true, id: city.id, slug: city.slug, touched: touchedByCity(city.slug) }
  })
}
