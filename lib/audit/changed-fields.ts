import type { Prisma } from '@/prisma/generated/client/client'

/**
 * Only the fields of `after` that differ from `before`, both ways, for the record of changes; null when nothing differs. Values are
 * compared as JSON with its keys in order, because the database gives them back in another one. A date and how exactly it is known stay
 * together: neither can be told without the other.
 */
export function changedFields(
  before: Prisma.InputJsonObject,
  after: Prisma.InputJsonObject,
): { before: Prisma.InputJsonObject; after: Prisma.InputJsonObject } | null {
  const differs = (name: string) => inOrder(before[name]) !== inOrder(after[name])
  const names = Object.keys(after).filter(
    (name) => differs(name) || partsOfDates.some((part) => part.includes(name) && part.some(differs)),
  )
  if (names.length === 0) return null
  const pick = (from: Prisma.InputJsonObject) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}

const partsOfDates = [
  ['startsOn', 'startPrecision'],
  ['endsOn', 'endPrecision'],
]

function inOrder(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
