import type { Prisma } from '@/prisma/generated/client/client'

type Facts = Prisma.InputJsonObject

/**
 * What the record of changes keeps of a change to a card: of an office's address and number only that they changed. They may be somebody's own, and
 * the record never forgets. `before` is null for a new card.
 */
export function withoutContact({ before, after }: { before: Facts | null; after: Facts }) {
  const { contactEmail, contactPhone, ...rest } = after
  const changed = Object.entries({ contactEmail, contactPhone }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  )
  return { before: before && othersOf(before), after: changed.length > 0 ? { ...rest, changed } : rest }
}

function othersOf({ contactEmail: _email, contactPhone: _phone, ...others }: Facts): Facts {
  return others
}
