import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import type { FieldValues } from '@/lib/errors'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import { textFieldValues } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor } from '@/lib/permissions/actor'
import { Prisma } from '@/prisma/generated/client/client'
import {
  type ConsentWord,
  type ContactField,
  consentSteps,
  consentTextVersion,
  contactFields,
  type LiveConsent,
  type Reaches,
  reachesOf,
} from './contact-consent-rules'

/** A contact's own fields, and how far each is shown. */
export type Details = {
  name: string
  office: LocalizedText | null
  organization: string | null
  cityId: string | null
  email: string | null
  phone: string | null
  reaches: Reaches
}

/** What a contact's mutations need of it. Null when there is no such contact. */
export async function findContactRow(tx: Transaction, id: string) {
  return tx.contact.findUnique({
    where: { id },
    select: {
      id: true,
      unitId: true,
      cityId: true,
      name: true,
      office: true,
      organization: true,
      email: true,
      phone: true,
      version: true,
      consents: { where: { withdrawnAt: null }, select: { field: true, audience: true, word: true } },
      unit: { select: { networkId: true, slug: true } },
    },
  })
}
export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContactRow>>>

export function detailsOf({ name, office, organization, cityId, email, phone, consents }: ContactRow): Details {
  return { name, office: parseLocalized(office), organization, cityId, email, phone, reaches: reachesOf(consents) }
}

export function columnsOf({ reaches: _, office, ...columns }: Details) {
  return { ...columns, office: office ?? Prisma.DbNull }
}

/** Of a field that holds nothing, nothing is shown: what will stand there one day is agreed on that day. */
export function withoutEmpty(details: Details): Details {
  const reaches = { ...details.reaches }
  for (const field of contactFields) if (details[field] === null) reaches[field] = 'NOBODY'
  return { ...details, reaches }
}

/** The fields that say something else than before; of a new contact, all that say something. */
function changedFields(before: Details | null, after: Details): ContactField[] {
  return contactFields.filter((field) =>
    before ? !isDeepStrictEqual(before[field], after[field]) : after[field] !== null,
  )
}

/** By whom, when and on whose word consents are given and taken back. */
export type Settling = { word: ConsentWord; personId: string | null; now: Date }

/** Has the fields of a contact shown as far as `after` says, from now on. */
export async function settleConsents(
  tx: Transaction,
  contactId: string,
  { live, before, after }: { live: readonly LiveConsent[]; before: Details | null; after: Details },
  { word, personId, now }: Settling,
): Promise<void> {
  const { takeBack, give } = consentSteps(live, after.reaches, { changed: changedFields(before, after), word })
  await tx.contactConsent.updateMany({
    where: { contactId, field: { in: takeBack }, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnWord: word },
  })
  const toldById = word === 'TOLD' ? personId : null
  await tx.contactConsent.createMany({
    data: give.map((consent) => ({
      ...consent,
      ...{ contactId, word, toldById, givenAt: now, textVersion: consentTextVersion },
    })),
  })
}

/**
 * Has a contact told what is kept and shown of her, where that is new to her: an address that was not there before, or a field that others see than
 * before. Who did it is told by nobody; the person herself (null) only at another address.
 */
export async function tellContact(
  tx: Transaction,
  { id, unitId, before, after }: { id: string; unitId: string; before: Details | null; after: Details },
  personId: string | null,
  now: Date,
): Promise<void> {
  if (after.email === null) return
  const isOtherAddress = after.email.toLowerCase() !== before?.email?.toLowerCase()
  const isShownOtherwise = !isDeepStrictEqual(before?.reaches, after.reaches)
  if (!isOtherAddress && (personId === null || !isShownOtherwise)) return
  const mergeKey = `contactShown ${id}`
  await queueNotice(
    tx,
    { kind: 'contact.shown', unitId, personId: personId ?? undefined, mergeKey, data: { contactId: id } },
    now,
  )
}

/**
 * Changes a contact within the caller's transaction, for who was found to be allowed to: settles how far each field is shown, records the change and has who has an
 * address told. False when the contact has another version by now; nothing is changed then.
 */
export async function changeContact(
  tx: Transaction,
  actor: Actor,
  { contact, after }: { contact: ContactRow; after: Details },
  now: Date,
): Promise<boolean> {
  const { id, unitId, version, consents } = contact
  const { personId } = actor
  const before = detailsOf(contact)
  const { count } = await tx.contact.updateMany({
    where: { id, version },
    data: { ...columnsOf(after), version: { increment: 1 } },
  })
  if (count === 0) return false
  await settleConsents(tx, id, { live: consents, before, after }, { word: 'TOLD', personId, now })
  const subject = { type: 'contact', id, unitId } as const
  await recordChange(tx, actor, { action: 'contact.update', subject, ...recordable(before, after) })
  await tellContact(tx, { id, unitId, before, after }, personId, now)
  return true
}

/**
 * What the record of changes says of a contact: which fields changed, and how far each is shown. It never forgets, while all that a contact says
 * must be erasable.
 */
export function recordable(before: Details | null, after: Details) {
  const moved = contactFields.filter((field) => (before?.reaches[field] ?? 'NOBODY') !== after.reaches[field])
  const shown = ({ reaches }: Details) => Object.fromEntries(moved.map((field) => [field, reaches[field]]))
  return {
    before: before && { reaches: shown(before) },
    after: { reaches: shown(after), changed: changedFields(before, after) },
  }
}

/** A contact as its form's fields hold it. */
export function contactValues({ office, reaches, ...rest }: Details): FieldValues {
  const lines = Object.entries(rest).map(([name, value]): [string, string] => [name, value ?? ''])
  const shown = contactFields.map((field): [string, string] => [`reaches.${field}`, reaches[field]])
  return { ...textFieldValues('office', office), ...Object.fromEntries([...lines, ...shown]) }
}
