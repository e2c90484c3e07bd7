import { z } from 'zod'
import { idInput, optionalDayInput, versionInput } from '@/lib/forms/input-schema'
import { candidateLimits, pollChoices } from './poll-rules'

const typed = z.string({ error: 'invalid' }).trim().max(100, { error: 'invalid' }).optional()

const candidate = z.object({ startsOn: typed, endsOn: typed, startTime: typed, endTime: typed }).default({})

/** The dates that are asked about, in the zone of the activity, and the last day for answers. What was left empty counts for nothing; see readCandidates. */
export const openPollInput = z.object({
  /** The activity. */
  id: idInput,
  candidates: z.array(candidate, { error: 'tooFewCandidates' }).max(candidateLimits.max, { error: 'invalid' }),
  deadlineOn: optionalDayInput,
})
export type OpenPollInput = z.output<typeof openPollInput>

/** How each candidate suits a city. */
export const answerPollInput = z.object({
  /** The poll. */
  id: idInput,
  cityId: idInput,
  /** Of the answer that is there; 0: none is. */
  version: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(0, { error: 'invalid' }),
  votes: z
    .array(z.object({ candidateId: idInput, choice: z.enum(pollChoices, { error: 'suitsRequired' }) }), {
      error: 'invalid',
    })
    .max(candidateLimits.max, { error: 'invalid' }),
})
export type AnswerPollInput = z.output<typeof answerPollInput>

/** Another last day for answers, or none any more. */
export const updatePollInput = z.object({ id: idInput, version: versionInput, deadlineOn: optionalDayInput })
export type UpdatePollInput = z.output<typeof updatePollInput>

/** On which of its candidates a poll ends; `none`: on none of them. */
export const noCandidate = 'none'
export const closePollInput = z.object({
  id: idInput,
  version: versionInput,
  candidateId: z.union([z.uuid(), z.literal(noCandidate)], { error: 'required' }),
})
export type ClosePollInput = z.output<typeof closePollInput>
