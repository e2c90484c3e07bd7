import { z } from 'zod'
import { idInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { kindsInput, titleInput, whenInput } from '@/lib/schedule/schema'
import { decisions } from './rules'

const proposed = {
  title: titleInput,
  kinds: kindsInput,
  when: whenInput,
  why: localizedTextInput({ max: 5_000, required: true }),
}

/** A word to the other side, as it was typed; nothing is null. */
const word = z
  .string({ error: 'invalid' })
  .trim()
  .max(2_000, { error: 'tooLong' })
  .optional()
  .transform((text) => text || null)

export const proposeInput = z.object({ planId: idInput, cityId: idInput, ...proposed })
export type ProposeInput = z.output<typeof proposeInput>

export const saveProposalInput = z.object({ id: idInput, version: versionInput, ...proposed })
export type SaveProposalInput = z.output<typeof saveProposalInput>

/** The proposal as it is to stand from now on, a word, or both. */
export const answerProposalInput = saveProposalInput.extend({ word })
export type AnswerProposalInput = z.output<typeof answerProposalInput>

export const withdrawProposalInput = z.object({ id: idInput, version: versionInput, word })
export type WithdrawProposalInput = z.output<typeof withdrawProposalInput>

/** What becomes of a proposal. Nobody is asked back or declined without a word. `withWhy`: what is accepted takes the reasons along, as its description. */
export const decideProposalInput = z
  .object({
    id: idInput,
    version: versionInput,
    decision: z.enum(decisions, { error: 'decisionRequired' }),
    word,
    withWhy: z.boolean({ error: 'invalid' }).optional(),
  })
  .superRefine(({ decision, word }, context) => {
    if (decision !== 'ACCEPT' && !word) context.addIssue({ code: 'custom', message: 'wordRequired', path: ['word'] })
  })
export type DecideProposalInput = z.output<typeof decideProposalInput>
