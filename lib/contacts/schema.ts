import { z } from 'zod'
import { type MandateRole, mandateRoles } from '@/lib/mandates/schema'

/** Which of a unit's contacts are wanted: those that hold every word of `search`, of cities that hold `role`. */
export type ContactsFilter = { search: string; role: MandateRole | null }

/** A role as an address writes it: `sub-coordination`. */
export function roleInAddress(role: MandateRole): string {
  return role.toLowerCase().replace('_', '-')
}

const LONGEST_SEARCH = 120
// Addresses are typed and sent around: what makes no sense in one asks for nothing.
const filterInput = z.object({
  q: z
    .string()
    .transform((text) => text.slice(0, LONGEST_SEARCH))
    .catch(''),
  role: z.enum(mandateRoles.map(roleInAddress)).nullable().catch(null),
})

/** The filter that the query of an address says: `q`, `role`. Anything may stand there. */
export function readFilter(query: Record<string, unknown>): ContactsFilter {
  const { q, role } = filterInput.parse(query)
  return { search: q, role: mandateRoles.find((known) => roleInAddress(known) === role) ?? null }
}

/** The query with which an address says a filter: `?q=…&role=…`, nothing for everybody. */
export function filterQuery({ search, role }: ContactsFilter): string {
  const query = new URLSearchParams()
  if (search.trim()) query.set('q', search)
  if (role) query.set('role', roleInAddress(role))
  return query.size > 0 ? `?${query}` : ''
}

/** The files that contacts are given as, by the ending of their names. */
export const contactFormats = ['csv', 'xlsx', 'vcf'] as const
export type ContactFormat = (typeof contactFormats)[number]
