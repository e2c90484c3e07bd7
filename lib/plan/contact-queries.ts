import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'

/** Whom a unit gives to write to. */
export type ContactView = {
  id: string
  version: number
  name: string
  office: LocalizedText | null
  /** The local government or body, in its own language. */
  organization: string | null
  email: string | null
  /** For the unit only; null for everybody else. */
  phone: string | null
  city: CityName | null
  /** Whether publishing was agreed. */
  isPublic: boolean
}

/**
 * The contact that a plan prints. Where publishing was not agreed, and for the phone number, null for everybody who may not read the unit's
 * contacts; a null viewer is the public.
 */
export async function findContact(viewer: Viewer, contactId: string): Promise<ContactView | null> {
  const contact = await getDb().contact.findUnique({
    where: { id: contactId },
    select: {
      id: true,
      version: true,
      name: true,
      office: true,
      organization: true,
      email: true,
      phone: true,
      publicSince: true,
      city: { select: cityNameSelect },
      unit: { select: { id: true, networkId: true } },
    },
  })
  if (!contact) return null
  const { publicSince, unit, phone, office, ...rest } = contact
  const readsContacts = can(viewer, 'unit.readContacts', { networkId: unit.networkId, unitId: unit.id })
  if (!publicSince && !readsContacts) return null
  return {
    ...rest,
    office: parseLocalized(office),
    phone: readsContacts ? phone : null,
    isPublic: publicSince !== null,
  }
}

/** The contacts of a unit, by name, to choose from. The caller has made sure that they may be read. */
export async function listContacts(
  unitId: string,
): Promise<{ id: string; name: string; organization: string | null }[]> {
  return getDb().contact.findMany({
    where: { unitId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, organization: true },
  })
}
