import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '@/lib/audit/record-change'
import { isWithinLimit } from '@/lib/auth/limits'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { eraseFromImports } from '@/lib/cities/import/erase-named'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import {
  type ContactRow,
  columnsOf,
  contactValues,
  type Details,
  detailsOf,
  findContactRow,
  recordable,
  settleConsents,
  tellContact,
  withoutEmpty,
} from '@/lib/plan/contact-row'
import { eraseContact } from './erase-contact'
import { noteErasure } from './erased-people'
import { askedHours, findHers, readPublishedLink, signPublishedLink } from './published-link'
import type { AskInput, OwnContactInput, SaveOwnContactInput } from './published-schema'

// What somebody may do, without an account, about what is kept and shown of her: the link in her mailbox says that it is she. Each refuses
// `linkExpired` for a token that is none or too old, and `notFound` for a contact that is not hers.

/** `token`: of the link with which she goes on, since the address that it is for may be another one now. */
type Saved = { id: string; token: string; touched: CacheTag[] }

/** The record says that it was the person herself, and not who that is. */
const herself = { linkOfCityId: null }

/** Corrects what a contact says and how far each field is shown, on her own word. Refuses `conflict`, with what is stored now, when it was changed meanwhile. */
export async function saveContactByLink(input: SaveOwnContactInput, now: Date): Promise<Result<Saved>> {
  return changeOwnContact(input, now, (before) => {
    const { name, organization, email, phone, reaches } = input
    const office = applyTextInput(before.office, input.office)
    return withoutEmpty({ name, office, organization, cityId: before.cityId, email, phone, reaches })
  })
}

/** Has everything of a contact shown to nobody but those who look after the unit's contacts. Refuses as {@link saveContactByLink} does. */
export async function hideContactByLink(input: OwnContactInput, now: Date): Promise<Result<Saved>> {
  const nobody = { name: 'NOBODY', office: 'NOBODY', organization: 'NOBODY', email: 'NOBODY', phone: 'NOBODY' } as const
  return changeOwnContact(input, now, (before) => ({ ...before, reaches: nobody }))
}

/** Erases a contact, for good. Refuses as {@link saveContactByLink} does. */
export async function eraseContactByLink(input: OwnContactInput, now: Date): Promise<Result<Saved>> {
  return withOwnContact(input, now, async (tx, contact) => {
    await noteErasure(tx, { id: contact.id, address: contact.email ?? '' }, now)
    if (contact.email) await eraseFromImports(tx, contact.email)
    const touched = await eraseContact(tx, contact, herself)
    return { ok: true, id: contact.id, token: input.token, touched }
  })
}

function changeOwnContact(
  input: OwnContactInput,
  now: Date,
  change: (before: Details) => Details,
): Promise<Result<Saved>> {
  return withOwnContact(input, now, async (tx, contact) => {
    const { id, unitId, unit } = contact
    const before = detailsOf(contact)
    const after = change(before)
    const email = after.email ?? ''
    const isSameAddress = email.toLowerCase() === before.email?.toLowerCase()
    const token = isSameAddress ? input.token : signPublishedLink(email, { hours: askedHours }, now)
    await tx.contact.updateMany({ where: { id }, data: { ...columnsOf(after), version: { increment: 1 } } })
    await settleConsents(tx, id, { live: contact.consents, before, after }, { word: 'HERSELF', personId: null, now })
    if (!isDeepStrictEqual(before, after)) {
      const subject = { type: 'contact', id, unitId } as const
      await recordChange(tx, herself, { action: 'contact.update', subject, ...recordable(before, after) })
    }
    await tellContact(tx, { id, unitId, before, after }, null, now)
    return { ok: true, id, token, touched: touchedInUnit(unit.slug) }
  })
}

/** Load, then see that it is hers and as she saw it. Locked, so that nobody saves it meanwhile. */
async function withOwnContact(
  { token, id, version }: OwnContactInput,
  now: Date,
  work: (tx: Transaction, contact: ContactRow) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  const isHers = readPublishedLink(token, now)
  if (!isHers) return refuse('linkExpired')
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM contact WHERE id = ${id}::uuid FOR UPDATE`
    const contact = await findContactRow(tx, id)
    if (!contact?.email || !isHers(contact.email)) return refuse('notFound')
    if (contact.version !== version) {
      return refuse('conflict', { current: { version: contact.version, values: contactValues(detailsOf(contact)) } })
    }

    const result = await work(tx, contact)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

/**
 * Takes somebody's wish to see what is kept and shown of an address. Answers alike whether there is anything or not, and looks only afterwards:
 * {@link queuePublishedData}. Refuses `tooManyAttempts`, also alike. `source` is the network that asks.
 */
export async function askForPublishedData(input: AskInput, source: string): Promise<Result<AskInput>> {
  if (!(await isWithinLimit('askedPerSource', source))) return refuse('tooManyAttempts')
  if (!(await isWithinLimit('askedPerAddress', input.email))) return refuse('tooManyAttempts')
  return { ok: true, ...input }
}

/** Has the link mailed to `email` (lower case), if there is an account or a contact with it; does nothing otherwise. Who has no account is written to in `locale`. */
export async function queuePublishedData({ email, locale }: AskInput, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const { contactIds, personId } = await findHers(tx, (address) => address.trim().toLowerCase() === email)
    const [contactId] = contactIds
    const data = personId ? { personId } : contactId && { contactId, language: locale }
    if (!data) return
    const mergeKey = `publishedData ${personId ?? contactId}`
    await queueNotice(tx, { kind: 'published.data', data, mergeKey }, now)
  })
}
