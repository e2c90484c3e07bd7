import type { Locale } from '@/lib/i18n/locales'

/** The block of the page in which a new proposal is written. */
export const NEW_PROPOSAL = 'new-proposal'

/** The address of a unit's proposals in the workspace. */
export function proposalsHref(unit: { slug: string }, locale: Locale): string {
  return `/${locale}/workspace/units/${unit.slug}/proposals`
}

/** The same, with the form for a new proposal for one of the unit's plans. */
export function newProposalHref(unit: { slug: string }, plan: { slug: string }, locale: Locale): string {
  return `${proposalsHref(unit, locale)}?edit=${NEW_PROPOSAL}&plan=${plan.slug}#${NEW_PROPOSAL}`
}

/** The address of what became of a proposal, step by step. */
export function proposalHistoryHref(unit: { slug: string }, { id }: { id: string }, locale: Locale): string {
  return `${proposalsHref(unit, locale)}/${id}/history`
}
