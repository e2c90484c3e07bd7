import { z } from 'zod'
import type { Refusal } from '@/lib/errors'

// Prisma names neither exclusion nor check constraints; the driver's own error, which it carries along, does. At the commit
// of a transaction the driver's error comes bare.
const driverError = z.object({
  cause: z.object({
    originalCode: z.string(),
    originalMessage: z.string(),
    constraint: z.object({ index: z.string() }).optional().catch(undefined),
  }),
})
const prismaError = z.object({ meta: z.object({ driverAdapterError: driverError }) })

/** SQLSTATE of what breaks a check and an exclusion constraint (PostgreSQL, appendix A). */
const onlyInMessage = ['23514', '23P01']

/**
 * The name of the database constraint that `error` broke, or null when it is another error. Where the driver does not say
 * it apart, it is the last quoted name of PostgreSQL's sentence, in whatever language the server speaks and quotes. Prisma's own
 * message is never read: it quotes our source code, in which any word may stand.
 */
export function violatedConstraint(error: unknown): string | null {
  const driver = prismaError.safeParse(error).data?.meta.driverAdapterError ?? driverError.safeParse(error).data
  if (!driver) return null
  const { originalCode, originalMessage, constraint } = driver.cause
  if (constraint) return constraint.index
  if (!onlyInMessage.includes(originalCode)) return null
  return originalMessage.match(/[a-z][a-z0-9_]*(?=["»“”])/g)?.at(-1) ?? null
}

/**
 * The result of `work`, or, when it broke one of the constraints named in `refusals`, that refusal. Any other error is thrown on.
 * Wrap whole transactions in it: within one, nothing can be done any more once a statement has failed.
 */
export async function refuseBroken<T>(refusals: Record<string, Refusal>, work: Promise<T>): Promise<T | Refusal> {
  try {
    return await work
  } catch (error) {
    const refusal = refusals[violatedConstraint(error) ?? '']
    if (!refusal) throw error
    return refusal
  }
}
