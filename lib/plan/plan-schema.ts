import { z } from 'zod'
import { idInput, slugInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { isPlainDate } from '@/lib/time/when'

const day = z.string({ error: 'required' }).trim().refine(isPlainDate, { error: 'invalidDate' })
const title = localizedTextInput({ max: 200, required: true })

/** Words that stand where a plan's own word would: `/plans/new` makes one, `/plans/import` reads one. */
const reservedSlugs = ['new', 'import']

/** The last word of a plan's address: it stays, whatever becomes of the title. */
const planSlug = slugInput.refine((slug) => !reservedSlugs.includes(slug), { error: 'slugReserved' })

/** Both days (YYYY-MM-DD) are inclusive. */
export const isInOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn
export const endsBeforeStart = { error: 'endsBeforeStart', path: ['endsOn'] }

/** What a plan that is made begins with. */
export const periodFields = { startsOn: day, endsOn: day }
export const newPlanFields = { title, slug: planSlug, ...periodFields }

/** A plan's own block: what it is called, for when it holds, its first and its last words. */
export const savePlanInput = z
  .object({
    id: idInput,
    version: versionInput,
    title,
    introduction: localizedTextInput({ max: 5_000, required: false }),
    closing: localizedTextInput({ max: 1_000, required: false }),
    startsOn: day,
    endsOn: day,
  })
  .refine(isInOrder, endsBeforeStart)
export type SavePlanInput = z.output<typeof savePlanInput>

export const createPlanInput = z.object({ unitId: idInput, ...newPlanFields }).refine(isInOrder, endsBeforeStart)
export type CreatePlanInput = z.output<typeof createPlanInput>

export const publishPlanInput = z.object({ id: idInput })
export type PublishPlanInput = z.output<typeof publishPlanInput>

export const withdrawPlanInput = z.object({ id: idInput })
export type WithdrawPlanInput = z.output<typeof withdrawPlanInput>
