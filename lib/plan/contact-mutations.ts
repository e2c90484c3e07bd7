import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { authorizePlan } from './authorize-plan'
import { isAnyShownTo } from './contact-consent-rules'
import {
  type ContactRow,
  changeContact,
  columnsOf,
  contactValues,
  type Details,
  detailsOf,
  findContactRow,
  recordable,
  settleConsents,
  tellContact,
  withoutEmpty,
} from './contact-row'
import type { AddContactInput, ChooseContactInput, SaveContactInput } from './contact-schema'
import { findPlanRow } from './plan-row'
import { planResource } from './rules'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Saves a contact of a unit, and how far each of its fields is shown, as its editor says that the person agreed; who has an address is told. Refuses
 * `notFound` (no such contact, or none that the viewer may read; a city that never had a part in the unit), `signInNeeded`, `notAllowed`, and
 * `conflict`, with what is stored now.
 */
export async function saveContact(viewer: Viewer, input: SaveContactInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const contact = await findContactRow(tx, input.id)
    const unit = contact && { networkId: contact.unit.networkId, unitId: contact.unitId }
    if (!contact || !unit) return refuse('notFound')
    const before = detailsOf(contact)
    if (!isAnyShownTo('PUBLIC', before.reaches) && !can(viewer, 'unit.readContacts', unit)) return refuse('notFound')
    const refusal = authorize(viewer, 'contact.update', unit)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    if (contact.version !== input.version) return conflict(contact)
    const after = detailsFrom(input, before)
    if (!(await isCityOfUnit(tx, after.cityId, contact.unitId))) return cityNotFound
    const saved = { ok: true, id: contact.id, touched: touchedInUnit(contact.unit.slug) } as const
    if (isDeepStrictEqual(before, after)) return saved

    const isSaved = await changeContact(tx, viewer, { contact, after }, now)
    return isSaved ? saved : conflict((await findContactRow(tx, contact.id)) ?? contact)
  })
}

/** Adds a contact to the plan's unit, and prints it in the plan. Refuses as {@link saveContact} and {@link chooseContact} do. */
export async function addContact(viewer: Viewer, input: AddContactInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await findPlanRow(tx, input.planId)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal =
      authorizePlan(viewer, 'plan.update', planResource(plan)) ??
      authorize(viewer, 'contact.update', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const after = detailsFrom(input, null)
    if (!(await isCityOfUnit(tx, after.cityId, plan.unitId))) return cityNotFound
    const { id } = await tx.contact.create({
      data: { unitId: plan.unitId, ...columnsOf(after) },
      select: { id: true },
    })
    const settling = { word: 'TOLD', personId: viewer.personId, now } as const
    await settleConsents(tx, id, { live: [], before: null, after }, settling)
    await tx.plan.updateMany({ where: { id: plan.id }, data: { contactId: id } })

    const subject = { type: 'contact', id, planId: plan.id, unitId: plan.unitId } as const
    await recordChange(tx, viewer, { action: 'contact.update', subject, ...recordable(null, after) })
    await tellContact(tx, { id, unitId: plan.unitId, before: null, after }, viewer.personId, now)
    return { ok: true, id, touched: touchedInUnit(plan.unit.slug) }
  })
}

/**
 * Chooses which of the unit's contacts the plan prints, or none. Refuses `notFound` (plan or contact), `signInNeeded`, `notAllowed`,
 * `planClosed`, and `conflict` when the plan has another one by now than `from`.
 */
export async function chooseContact(viewer: Viewer, input: ChooseContactInput): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await findPlanRow(tx, input.id)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'plan.update', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const { contactId, from } = input
    const chosen = contactId && (await findContactRow(tx, contactId))
    if (contactId && (!chosen || chosen.unitId !== plan.unitId)) return refuse('notFound')
    const saved = { ok: true, id: plan.id, touched: touchedInUnit(plan.unit.slug) } as const
    if (contactId === plan.contactId) return saved

    const { count } = await tx.plan.updateMany({ where: { id: plan.id, contactId: from }, data: { contactId } })
    if (count === 0) return chosenMeanwhile(plan.contactId, plan.version)
    const subject = { type: 'plan', id: plan.id, planId: plan.id, unitId: plan.unitId } as const
    // Who it is stands in the register of contacts, from which it can be erased; the record never forgets.
    const [before, after] = [{ contact: from !== null }, { contact: contactId !== null }]
    await recordChange(tx, viewer, { action: 'plan.update', subject, before, after })
    return saved
  })
}

function detailsFrom(input: SaveContactInput | AddContactInput, before: Details | null): Details {
  const { name, organization, cityId, email, phone, reaches } = input
  const office = applyTextInput(before?.office ?? null, input.office)
  return withoutEmpty({ name, office, organization, cityId, email, phone, reaches })
}

const cityNotFound = refuse('invalid', { fields: { cityId: 'notFound' } })

async function isCityOfUnit(tx: Transaction, cityId: string | null, unitId: string): Promise<boolean> {
  return cityId === null || (await tx.mandate.count({ where: { cityId, unitId } })) > 0
}

function conflict(contact: ContactRow): Refusal {
  return refuse('conflict', { current: { version: contact.version, values: contactValues(detailsOf(contact)) } })
}

function chosenMeanwhile(contactId: string | null, version: number): Refusal {
  const values = { contactId: contactId ?? '', from: contactId ?? '' }
  return refuse('conflict', { current: { version, values } })
}
