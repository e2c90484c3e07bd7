import { z } from 'zod'
import { idInput, seenDigestInput, tickInput, versionInput } from '@/lib/forms/input-schema'
import { endsBeforeStart, isInOrder, newPlanFields } from '@/lib/plan/plan-schema'

/** A plan of a unit is a few pages; a book is refused. */
export const MOST_LETTERS = 200_000

const text = z
  .string({ error: 'required' })
  .transform((typed) => typed.replaceAll('\0', ''))
  .pipe(
    z
      .string()
      .max(MOST_LETTERS, { error: 'tooLong' })
      .refine((typed) => typed.trim() !== '', { error: 'required' })
      .refine((typed) => typed.split('\n').length <= 5_000, { error: 'tooLong' }),
  )

export const pastePlanInput = z.object({ unitId: idInput, text })
export type PastePlanInput = z.output<typeof pastePlanInput>

export const rereadPlanInput = z.object({ id: idInput, version: versionInput, text })
export type RereadPlanInput = z.output<typeof rereadPlanInput>

/** What was ticked, by the keys in the names of its boxes: a browser sends those alone. */
const keysInput = z
  .record(z.string().max(1_000), z.literal('on', { error: 'invalid' }), { error: 'invalid' })
  .default({})
  .transform((ticks) => Object.keys(ticks))

/**
 * `seen` is the digest of what was shown. The title's language is that of all texts of the plan. `city` and `mandate` are the keys of those that are to be registered and
 * opened along with it.
 */
export const applyPlanInput = z
  .object({
    id: idInput,
    seen: seenDigestInput,
    ...newPlanFields,
    keepContact: tickInput,
    city: keysInput,
    mandate: keysInput,
  })
  .refine(isInOrder, endsBeforeStart)
export type ApplyPlanInput = z.output<typeof applyPlanInput>
