import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import { findPersonInNetwork } from './accounts'
import { findCityResource } from './city-resource'
import { daysOfEndingNow } from './rules'
import type { OpenDelegationInput, SaveDelegationInput } from './schema'
import { storedDays } from './terms'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Makes somebody with an account a delegate of a city, from today on (in the city's zone). Refuses `notFound` for the city, and, at
 * the field, for an address that nobody in the city's network has; `signInNeeded`, `notAllowed`, `delegateOverlaps`.
 */
export async function openDelegation(viewer: Viewer, input: OpenDelegationInput, now: Date): Promise<Result<Saved>> {
  const { cityId, email, office, isLead } = input
  const work = inTransaction<Result<Saved>>(async (tx) => {
    const city = await tx.city.findFirst({ where: { id: cityId, archivedAt: null }, select: { timeZone: true } })
    const resource = city && (await findCityResource(tx, cityId, now))
    if (!city || !resource) return refuse('notFound')
    const refusal = authorize(viewer, 'delegate.open', resource)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    const person = await findPersonInNetwork(tx, email, resource.networkId)
    if (!person) return refuse('invalid', { fields: { email: 'unknownPerson' } })

    const startsOn = storedDate(todayIn(city.timeZone, now))
    const personId = person.id
    const { id } = await tx.delegate.create({
      data: { personId, cityId, office, isLead, startsOn },
      select: { id: true },
    })
    const subject = { type: 'delegate', id, cityId } as const
    await recordChange(tx, viewer, { action: 'delegate.open', subject, before: null, after: { personId, isLead } })
    return { ok: true, id, touched: [] }
  })
  return refuseBroken({ delegate_no_overlap: refuse('invalid', { fields: { email: 'delegateOverlaps' } }) }, work)
}

/** Saves the office of a delegate and whether she leads. Refuses `conflict`; `notFound` also for who is not the viewer's to change. */
export async function saveDelegation(viewer: Viewer, input: SaveDelegationInput, now: Date): Promise<Result<Saved>> {
  return changeDelegation('delegate.update', viewer, input.id, now, async (tx, delegate, actor) => {
    const { office, isLead } = input
    const { count } = await tx.delegate.updateMany({
      where: { id: delegate.id, version: input.version },
      data: { office, isLead, version: { increment: 1 } },
    })
    if (count === 0) {
      const stored = await findDelegate(tx, delegate.id)
      const current = stored && { version: stored.version, values: { office: stored.office ?? '' } }
      return refuse('conflict', { current: current ?? undefined })
    }
    const { personId } = delegate
    const change = { before: { personId, isLead: delegate.isLead }, after: { personId, isLead } }
    await recordChange(tx, actor, { action: 'delegate.update', subject: subjectOf(delegate), ...change })
    return { ok: true, id: delegate.id, touched: [] }
  })
}

/**
 * Ends a delegation at once: the next request of its person acts for the city no more. Refuses `alreadyDone`, `conflict`;
 * `notFound` also for one that is not the viewer's to end.
 */
export async function endDelegation(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return changeDelegation('delegate.end', viewer, input.id, now, async (tx, delegate, actor) => {
    const today = todayIn(delegate.city.timeZone, now)
    if (delegate.endsOn && plainDate(delegate.endsOn) < today) return refuse('alreadyDone')

    const { id, personId, cityId } = delegate
    const days = daysOfEndingNow(plainDate(delegate.startsOn), today)
    const where = { id, version: input.version }
    // Of two terms of hers, one that began today leaves nothing behind. An only one stays, on the day before: an account that never had a
    // part anywhere would be nobody's to look after.
    const hasAnother = (await tx.delegate.count({ where: { personId, cityId, id: { not: id } } })) > 0
    const { count } =
      hasAnother && plainDate(delegate.startsOn) >= today
        ? await tx.delegate.deleteMany({ where })
        : await tx.delegate.updateMany({ where, data: { ...storedDays(days), version: { increment: 1 } } })
    if (count === 0) return refuse('conflict')
    const change = { before: { personId, isLead: delegate.isLead }, after: null }
    await recordChange(tx, actor, { action: 'delegate.end', subject: subjectOf(delegate), ...change })
    return { ok: true, id: delegate.id, touched: [] }
  })
}

type Delegate = NonNullable<Awaited<ReturnType<typeof findDelegate>>>

function findDelegate(tx: Transaction, id: string) {
  return tx.delegate.findUnique({
    where: { id },
    select: {
      id: true,
      personId: true,
      cityId: true,
      office: true,
      isLead: true,
      startsOn: true,
      endsOn: true,
      version: true,
      city: { select: { timeZone: true } },
    },
  })
}

function subjectOf(delegate: Delegate) {
  return { type: 'delegate', id: delegate.id, cityId: delegate.cityId } as const
}

/** Load, then authorize. Who acts for a city is not public: not hers and not there answer alike. */
async function changeDelegation(
  action: 'delegate.update' | 'delegate.end',
  viewer: Viewer,
  id: string,
  now: Date,
  change: (tx: Transaction, delegate: Delegate, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  if (!viewer) return refuse('signInNeeded')
  return inTransaction(async (tx) => {
    const delegate = await findDelegate(tx, id)
    const city = delegate && (await findCityResource(tx, delegate.cityId, now))
    if (!delegate || !city || !can(viewer, action, city)) return refuse('notFound')

    const result = await change(tx, delegate, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
