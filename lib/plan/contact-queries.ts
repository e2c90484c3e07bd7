import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { Prisma } from '@/prisma/generated/client/client'
import {
  type ContactField,
  type ContactReader,
  isAnyShownTo,
  isShownTo,
  type Reaches,
  reachesOf,
} from './contact-consent-rules'

/** Whom a unit gives to write to, as far as its reader may see it: each field is null where she may not. */
export type ContactView = {
  id: string
  version: number
  name: string | null
  office: LocalizedText | null
  /** The local government or body, in its own language. */
  organization: string | null
  email: string | null
  phone: string | null
  city: CityName | null
  reaches: Reaches
  /** Whether any of it is shown to everybody. */
  isPublic: boolean
}

/** The columns that {@link viewOfContact} reads. */
export const contactSelect = {
  id: true,
  version: true,
  name: true,
  office: true,
  organization: true,
  email: true,
  phone: true,
  city: { select: cityNameSelect },
  consents: { where: { withdrawnAt: null }, select: { field: true, audience: true, word: true } },
} as const

type SelectedContact = Prisma.ContactGetPayload<{ select: typeof contactSelect }>

/** What `reader` sees of a contact; null when that is nothing. */
export function viewOfContact(contact: SelectedContact, reader: ContactReader): ContactView | null {
  const { consents, office, ...row } = contact
  const shown = reachesOf(consents)
  if (!isAnyShownTo(reader, shown)) return null
  const seen = <T>(field: ContactField, value: T) => (isShownTo(reader, shown[field]) ? value : null)
  return {
    ...row,
    name: seen('name', row.name),
    office: seen('office', parseLocalized(office)),
    organization: seen('organization', row.organization),
    email: seen('email', row.email),
    phone: seen('phone', row.phone),
    reaches: shown,
    isPublic: isAnyShownTo('PUBLIC', shown),
  }
}

/** As whom the viewer reads the contacts of a unit; a null viewer is the public. */
function contactReader(viewer: Viewer, unit: { networkId: string; unitId: string }): ContactReader {
  if (can(viewer, 'contact.update', unit)) return 'EDITOR'
  return can(viewer, 'unit.readContacts', unit) ? 'UNIT' : 'PUBLIC'
}

/** The contact that a plan prints, with the fields that the viewer may see; null when there are none. A null viewer is the public. */
export async function findContact(viewer: Viewer, contactId: string): Promise<ContactView | null> {
  const contact = await getDb().contact.findUnique({
    where: { id: contactId },
    select: { ...contactSelect, unit: { select: { id: true, networkId: true } } },
  })
  if (!contact) return null
  const { unit, ...row } = contact
  return viewOfContact(row, contactReader(viewer, { networkId: unit.networkId, unitId: unit.id }))
}

/** The contacts of a unit, by name, to choose from. The caller has made sure that the viewer looks after them. */
export async function listContacts(
  unitId: string,
): Promise<{ id: string; name: string; organization: string | null }[]> {
  return getDb().contact.findMany({
    where: { unitId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, organization: true },
  })
}
