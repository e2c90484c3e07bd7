import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { applyRequiredTextInput } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { addDays, plainDate, storedDate, todayIn } from '@/lib/time/when'
import {
  broken,
  conflict,
  createMandate,
  endBefore,
  findMandate,
  findOpenCity,
  findReadableUnit,
  lockMandates,
  type Mandate,
  mandateSelect,
  reachesInto,
  type Saved,
  saved,
  storeTerms,
  subjectOf,
  termsOf,
} from './mandate-row'
import type { ExtendMandateInput, RenewMandateInput, ReplaceMandateInput } from './schema'

// What follows upon a mandate: more time, another term, another city.

/**
 * Moves a mandate's last day further away and keeps why. Refuses `notFound`, `signInNeeded`, `notAllowed`, `conflict`, `hasNoEnd` for a
 * mandate that runs until a successor takes over, and, at the end, `endsNoLater`, `mandateOverlaps`, `coordinationTaken`.
 */
export async function extendMandate(viewer: Viewer, input: ExtendMandateInput, now: Date): Promise<Result<Saved>> {
  const work = onMandate('mandate.extend', viewer, input, async (tx, { mandate, unitSlug, actor }) => {
    const before = termsOf(mandate)
    const { endsOn, endPrecision } = before
    if (!endsOn || !endPrecision) return refuse('hasNoEnd')
    const { lastDay, precision } = input.end
    if (lastDay <= endsOn) return refuse('invalid', { fields: { 'end.year': 'endsNoLater' } })

    if (!(await storeTerms(tx, mandate, { ...before, endsOn: lastDay, endPrecision: precision }))) {
      return conflict((await findMandate(tx, mandate.id)) ?? mandate)
    }
    const reason = applyRequiredTextInput(null, input.reason)
    const dates = { fromEndsOn: storedDate(endsOn), toEndsOn: storedDate(lastDay) }
    const precisions = { fromPrecision: endPrecision, toPrecision: precision }
    await tx.mandateExtension.create({
      data: { mandateId: mandate.id, ...dates, ...precisions, reason, decidedAt: now },
      select: { id: true },
    })
    await recordChange(tx, actor, {
      action: 'mandate.extend',
      subject: subjectOf(mandate),
      before: { endsOn, endPrecision },
      after: { endsOn: lastDay, endPrecision: precision, reason },
    })
    const mergeKey = `mandate.extended ${mandate.id}`
    const order = { kind: 'mandate.extended', unitId: mandate.unitId, personId: actor.personId, mergeKey } as const
    await queueNotice(tx, { ...order, data: { mandateId: mandate.id } }, now)
    return saved(mandate, unitSlug)
  })
  return refuseBroken(broken('end.year'), work)
}

/**
 * Opens a city's next term in the same role, from the day after its mandate ends; with `end`, until then, else until a successor takes over.
 * Refuses `hasNoEnd` for a mandate that needs no renewal, `endsBeforeStart` at the end, and otherwise as {@link extendMandate} does.
 */
export async function renewMandate(viewer: Viewer, input: RenewMandateInput, now: Date): Promise<Result<Saved>> {
  const work = onMandate('mandate.renew', viewer, input, async (tx, { mandate, unitSlug, actor }) => {
    const { role, isActing, endsOn, endPrecision } = termsOf(mandate)
    if (!endsOn || !endPrecision) return refuse('hasNoEnd')
    const startsOn = addDays(endsOn, 1)
    const { end } = input
    if (end && end.lastDay < startsOn) return refuse('invalid', { fields: { 'end.year': 'endsBeforeStart' } })

    const ends = { endsOn: end?.lastDay ?? null, endPrecision: end?.precision ?? null }
    const terms = { role, isActing, startsOn, startPrecision: endPrecision, ...ends }
    const id = await createMandate(tx, actor, 'mandate.renew', mandate, terms, now)
    return { ok: true, id, touched: touchedInUnit(unitSlug, [mandate.city.slug]) }
  })
  return refuseBroken(broken('end.year'), work)
}

/**
 * Another city takes a mandate over, in the same role: the mandate ends the day before, and the other's runs until a successor takes over. With
 * `endsOwnMandate`, what the other city holds in the unit ends too. Refuses, at the fields, `endsBeforeStart` for a start that
 * is not after the mandate's, `holdsItAlready`, and otherwise `alreadyDone` for one that has ended, `hasNextTerm` while another term of the same city
 * follows, and as {@link extendMandate} does.
 */
export async function replaceMandate(viewer: Viewer, input: ReplaceMandateInput, now: Date): Promise<Result<Saved>> {
  const { cityId, start, endsOwnMandate } = input
  const work = onMandate(
    'mandate.replace',
    viewer,
    input,
    async (tx, { mandate, unitSlug, networkId, timeZone, actor }) => {
      const city = await findOpenCity(tx, cityId, networkId)
      if (!city) return refuse('invalid', { fields: { cityId: 'required' } })
      if (cityId === mandate.cityId) return refuse('invalid', { fields: { cityId: 'holdsItAlready' } })
      if (mandate.endsOn && plainDate(mandate.endsOn) < todayIn(timeZone, now)) return refuse('alreadyDone')
      if (start.firstDay <= plainDate(mandate.startsOn)) {
        return refuse('invalid', { fields: { 'start.year': 'endsBeforeStart' } })
      }
      const { unitId, role } = mandate
      const next = { unitId, cityId: mandate.cityId, startsOn: { gt: mandate.startsOn } }
      if ((await tx.mandate.count({ where: next })) > 0) return refuse('hasNextTerm')
      const own = await tx.mandate.findMany({
        where: { unitId, cityId, ...reachesInto(start.firstDay) },
        select: mandateSelect,
      })
      for (const former of endsOwnMandate ? own : []) {
        const mayEnd = authorize(viewer, 'mandate.end', { networkId, unitId, role: former.role })
        if (mayEnd) return mayEnd
        if (!(await endBefore(tx, actor, former, start, now))) return refuse('conflict')
      }
      const endsLater = mandate.endsOn === null || plainDate(mandate.endsOn) >= start.firstDay
      if (endsLater && !(await endBefore(tx, actor, mandate, start, now))) return refuse('conflict')
      const begins = { startsOn: start.firstDay, startPrecision: start.precision }
      const terms = { role, isActing: false, ...begins, endsOn: null, endPrecision: null }
      const id = await createMandate(tx, actor, 'mandate.open', { unitId, cityId }, terms, now)
      return { ok: true, id, touched: touchedInUnit(unitSlug, [mandate.city.slug, city.slug]) }
    },
  )
  return refuseBroken(broken('start.year'), work)
}

type Found = { mandate: Mandate; unitSlug: string; networkId: string; timeZone: string; actor: Actor }

/** Load, may it be read, authorize, is it what was seen. A refusal undoes whatever was done. */
async function onMandate(
  action: 'mandate.extend' | 'mandate.renew' | 'mandate.replace',
  viewer: Viewer,
  input: { id: string; version: number },
  change: (tx: Transaction, found: Found) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const seen = await findMandate(tx, input.id)
    const unit = seen && (await findReadableUnit(tx, viewer, seen.unitId))
    if (!seen || !unit) return refuse('notFound')
    const { networkId, slug: unitSlug } = unit
    const refusal: Refusal | null = authorize(viewer, action, { networkId, unitId: unit.id, role: seen.role })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    await lockMandates(tx, unit.id)
    const mandate = await findMandate(tx, input.id)
    if (!mandate) return refuse('notFound')
    if (mandate.version !== input.version) return conflict(mandate)
    const result = await change(tx, { mandate, unitSlug, networkId, timeZone: unit.network.timeZone, actor: viewer })
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
