/** The fields of one thing that a plan says, named as the record of changes names them. */
export type Fields = Record<string, unknown>

/** What is of the same key beside each other, in the order of `after`; what is gone comes last, in the order of `before`. */
export function pairs<T>(before: T[], after: T[], keyOf: (one: T) => string): [was: T | null, is: T | null][] {
  const earlier = new Map(before.map((one) => [keyOf(one), one]))
  const later = new Set(after.map(keyOf))
  return [
    ...after.map((is): [T | null, T | null] => [earlier.get(keyOf(is)) ?? null, is]),
    ...before.filter((was) => !later.has(keyOf(was))).map((was): [T | null, T | null] => [was, null]),
  ]
}
