import { z } from 'zod'
import { idInput, seenDigestInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { isPlainDate } from '@/lib/time/when'
import { narrativePlaces } from './report-content'

const day = z.string({ error: 'invalidDate' }).refine(isPlainDate, { error: 'invalidDate' })

/** The plan, and the first and last day (YYYY-MM-DD) of one of its periods. */
export const draftReportInput = z.object({ planId: idInput, startsOn: day, endsOn: day })
export type DraftReportInput = z.output<typeof draftReportInput>

export const refreshReportInput = z.object({ id: idInput })
export type RefreshReportInput = z.output<typeof refreshReportInput>

const seenNumber = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(0, { error: 'invalid' })

/** What is written at one place of a report. `version` is 0 where nobody had written anything yet. */
export const saveNarrativeInput = z.object({
  id: idInput,
  place: z.enum(narrativePlaces, { error: 'invalid' }),
  version: seenNumber,
  text: localizedTextInput({ max: 20_000, required: false }),
})
export type SaveNarrativeInput = z.output<typeof saveNarrativeInput>

/**
 * `last` is the number of the latest published version that was seen, 0 without one: two who publish at once make one. `seen` is the digest of
 * what was shown of the report: nobody publishes for ever what she has not read.
 */
export const publishReportInput = z.object({
  id: idInput,
  last: seenNumber,
  seen: seenDigestInput,
  note: localizedTextInput({ max: 300, required: false }),
})
export type PublishReportInput = z.output<typeof publishReportInput>
