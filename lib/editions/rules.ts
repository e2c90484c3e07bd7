type Line = { number: number; note: unknown }

/**
 * The edition by which a plan is measured, from its editions, the latest first: the first one that says what it is known by ("approved by
 * the XXI Summit"), else the first of all; null when there is none.
 */
export function approvedEdition<T extends Line>(editions: readonly T[]): T | null {
  return editions.findLast(({ note }) => note !== null) ?? editions.at(-1) ?? null
}

/** The number in an edition's address; null when it is no number that an edition could have. */
export function readEditionNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}
