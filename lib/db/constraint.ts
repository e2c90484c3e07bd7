/**
 * The name of the database constraint that `error` broke, or null when it is another error. Reads the driver's own
 * error inside Prisma's, because Prisma names neither exclusion nor check constraints.
 */
export function violatedConstraint(error: unknown): string | null {
  for (let inner: unknown = error, depth = 0; inner instanceof Object && depth < 6; depth++) {
    const text = JSON.stringify(inner, Object.getOwnPropertyNames(inner)) ?? ''
    const named = /(?:constraint|index)[^"]*\\?"([a-z_]+)\\?"/i.exec(text)
    if (named?.[1]) return named[1]
    inner = 'cause' in inner ? inner.cause : undefined
  }
  return null
}
