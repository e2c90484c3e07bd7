import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import { findCityResource } from './city-resource'
import { daysOfEndingNow } from './rules'
import type { SaveDelegationInput } from './schema'
import { storedDays } from './terms'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Saves the office of a delegate, whether she leads, and her last day (in the city's zone), which may be open. Refuses `alreadyDone` once it
 * has ended, `conflict`, at the field `dayHasPassed`, `endsBeforeStart` and `delegateOverlaps` (another term of hers); `notFound` also for
 * who is not the viewer's to change.
 */
export async function saveDelegation(viewer: Viewer, input: SaveDelegationInput, now: Date): Promise<Result<Saved>> {
  const work = changeDelegation('delegate.update', viewer, input.id, now, async (tx, delegate, actor) => {
    const { office, isLead, endsOn } = input
    // Who was removed comes back by an invitation, as everybody comes.
    if (hasEnded(delegate, now)) return refuse('alreadyDone')
    const wrong = endsOn === dayOf(delegate.endsOn) ? null : wrongLastDay(delegate, endsOn, now)
    if (wrong) return refuse('invalid', { fields: { endsOn: wrong } })
    const { count } = await tx.delegate.updateMany({
      where: { id: delegate.id, version: input.version },
      data: { office, isLead, endsOn: endsOn && storedDate(endsOn), version: { increment: 1 } },
    })
    if (count === 0) return conflict(await findDelegate(tx, delegate.id))
    const { personId } = delegate
    await recordChange(tx, actor, {
      action: 'delegate.update',
      subject: subjectOf(delegate),
      before: { personId, isLead: delegate.isLead, endsOn: dayOf(delegate.endsOn) },
      after: { personId, isLead, endsOn, ...(office === delegate.office ? {} : { changed: ['office'] }) },
    })
    return { ok: true, id: delegate.id, touched: [] }
  })
  return refuseBroken({ delegate_no_overlap: refuse('invalid', { fields: { endsOn: 'delegateOverlaps' } }) }, work)
}

function hasEnded({ endsOn, city }: DelegateRow, now: Date): boolean {
  return endsOn !== null && plainDate(endsOn) < todayIn(city.timeZone, now)
}

const dayOf = (stored: Date | null) => stored && plainDate(stored)

/** To end it now there is {@link endDelegation}, which leaves nothing half done. */
function wrongLastDay({ startsOn, city }: DelegateRow, endsOn: string | null, now: Date) {
  if (!endsOn) return null
  if (endsOn < plainDate(startsOn)) return 'endsBeforeStart'
  return endsOn < todayIn(city.timeZone, now) ? 'dayHasPassed' : null
}

function conflict(stored: DelegateRow | null) {
  if (!stored) return refuse('conflict')
  const values = { office: stored.office ?? '', endsOn: dayOf(stored.endsOn) ?? '' }
  return refuse('conflict', { current: { version: stored.version, values } })
}

/**
 * Ends a delegation at once: the next request of its person acts for the city no more. Refuses `alreadyDone`, `conflict`;
 * `notFound` also for one that is not the viewer's to end.
 */
export async function endDelegation(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return changeDelegation('delegate.end', viewer, input.id, now, async (tx, delegate, actor) => {
    if (hasEnded(delegate, now)) return refuse('alreadyDone')

    const today = todayIn(delegate.city.timeZone, now)
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

type DelegateRow = NonNullable<Awaited<ReturnType<typeof findDelegate>>>
type Delegate = DelegateRow & { unitIdsOfCity: string[] }

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

function subjectOf({ id, cityId, unitIdsOfCity }: Delegate) {
  return { type: 'delegate', id, cityId, unitIdsOfCity } as const
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

    const result = await change(tx, { ...delegate, unitIdsOfCity: city.unitIds }, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
