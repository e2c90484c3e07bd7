import { z } from 'zod'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { isPlainDate } from '@/lib/time/when'

const id = z.uuid({ error: 'notFound' })
const version = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })
const day = z.string({ error: 'required' }).trim().refine(isPlainDate, { error: 'invalidDate' })
const title = localizedTextInput({ max: 200, required: true })

/** Words that stand where a plan's own word would: `/plans/new` is the page that makes one. */
const reservedSlugs = ['new']

/** The last word of a plan's address: it stays, whatever becomes of the title. */
export const planSlug = z
  .string({ error: 'required' })
  .trim()
  .max(60, { error: 'tooLong' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'invalidSlug' })
  .refine((slug) => !reservedSlugs.includes(slug), { error: 'slugReserved' })

/** Both days (YYYY-MM-DD) are inclusive. */
const isInOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn
const endsBeforeStart = { error: 'endsBeforeStart', path: ['endsOn'] }

/** A plan's own block: what it is called, for when it holds, its first and its last words. */
export const savePlanInput = z
  .object({
    id,
    version,
    title,
    introduction: localizedTextInput({ max: 5_000, required: false }),
    closing: localizedTextInput({ max: 1_000, required: false }),
    startsOn: day,
    endsOn: day,
  })
  .refine(isInOrder, endsBeforeStart)
export type SavePlanInput = z.output<typeof savePlanInput>

export const createPlanInput = z
  .object({ unitId: id, title, slug: planSlug, startsOn: day, endsOn: day })
  .refine(isInOrder, endsBeforeStart)
export type CreatePlanInput = z.output<typeof createPlanInput>

export const publishPlanInput = z.object({ id })
export type PublishPlanInput = z.output<typeof publishPlanInput>

export const withdrawPlanInput = z.object({ id })
export type WithdrawPlanInput = z.output<typeof withdrawPlanInput>
