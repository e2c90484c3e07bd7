import type { Actor } from '@/lib/permissions/actor'

/** The path of somebody's own calendar. Its token is a key: whoever has the address reads what she may read. */
export function privateCalendarPath(token: string): string {
  return `/feeds/private/${token}.ics`
}

/** The token in the last part of such an address; null for any other. */
export function readPrivateToken(name: string): string | null {
  return /^([\w-]{43})\.ics$/.exec(name)?.[1] ?? null
}

/** Whose activities are somebody's own: those of units in which her cities hold a mandate now, of her networks, and what her cities host. */
export function ownScopes({ delegations, secretariatOf }: Actor) {
  const held = delegations.flatMap(({ mandates }) => mandates.filter(({ inForce }) => inForce))
  return {
    unitIds: [...new Set(held.map(({ unitId }) => unitId))],
    networkIds: secretariatOf,
    cityIds: delegations.map(({ cityId }) => cityId),
  }
}
