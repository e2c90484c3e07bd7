import { z } from 'zod'

// Prisma names neither exclusion nor check constraints; the driver's own error, which it carries along, does. At the commit
// of a transaction the driver's error comes bare.
const driverError = z.object({ cause: z.object({ originalMessage: z.string() }) })
const prismaError = z.object({ meta: z.object({ driverAdapterError: driverError }) })

/**
 * The name of the database constraint that `error` broke, or null when it is another error. Only PostgreSQL's own sentence is
 * read: Prisma's message also quotes our source code, in which any word may stand.
 */
export function violatedConstraint(error: unknown): string | null {
  const driver = prismaError.safeParse(error).data?.meta.driverAdapterError ?? driverError.safeParse(error).data
  const named = /violates (?:check|exclusion|unique|foreign key) constraint "([^"]+)"/
  return named.exec(driver?.cause.originalMessage ?? '')?.[1] ?? null
}
