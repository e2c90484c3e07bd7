import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { activityKinds } from '@/lib/schedule/kinds'
import { whenToRow } from '@/lib/time/when'
import { changeProposal, recordProposal, type Saved, say } from './change-mutations'
import { contentOf, fieldValuesOf, type ProposalRow } from './proposal-row'
import type { AnswerProposalInput, ProposeInput, SaveProposalInput, WithdrawProposalInput } from './schema'

/**
 * Proposes an activity for a plan, which the viewer's city would host. Refuses `notFound` (no such plan, or none that the viewer may read), `signInNeeded`,
 * `notAllowed` (also for a city that she does not act for, or that does not sub-coordinate), and `planClosed`.
 */
export async function proposeActivity(viewer: Viewer, input: ProposeInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await tx.plan.findUnique({
      where: { id: input.planId },
      select: {
        unitId: true,
        publishedAt: true,
        closedAt: true,
        createdAt: true,
        unit: { select: { networkId: true } },
      },
    })
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const { planId, cityId } = input
    const resource = { ...planResource(plan), cityId }
    const refusal = authorize(viewer, 'proposal.create', resource)
    if (refusal && can(viewer, 'proposal.create', { ...resource, isClosed: false })) return refuse('planClosed')
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const content = proposedContent(input, null)
    const { unitId } = plan
    const { when, ...texts } = content
    const { id } = await tx.proposal.create({
      data: { unitId, planId, cityId, ...texts, ...whenToRow(when), createdAt: now },
      select: { id: true },
    })
    const proposal = { id, unitId }
    const recorded = { action: 'proposal.create', before: null, after: content, forCityId: cityId } as const
    await recordProposal(tx, viewer, proposal, recorded)
    await tellDeciders(tx, viewer, proposal, { isAnswer: false }, now)
    return { ok: true, id, touched: [] }
  })
}

function proposedContent(input: Omit<SaveProposalInput, 'id' | 'version'>, row: ProposalRow | null) {
  return {
    title: applyRequiredTextInput(row && parseRequired(row.title), input.title),
    why: applyRequiredTextInput(row && parseRequired(row.why), input.why),
    kinds: activityKinds.filter((kind) => input.kinds.includes(kind)),
    when: input.when,
  }
}

/** Rewords a proposal that is not settled. Refuses as {@link changeProposal} does, and `conflict`, with what is stored now, when it changed since `version`. */
export function saveProposal(viewer: Viewer, input: SaveProposalInput): Promise<Result<Saved>> {
  return changeProposal({ viewer, action: 'proposal.update', id: input.id }, async (tx, row, actor) => {
    if (row.version !== input.version) return conflict(row)
    const content = proposedContent(input, row)
    const changed = changedFields(contentOf(row), content)
    if (!changed) return { ok: true, id: row.id, touched: [] }

    const { when, ...texts } = content
    await tx.proposal.update({
      where: { id: row.id },
      data: { ...texts, ...whenToRow(when), version: { increment: 1 } },
    })
    await recordProposal(tx, actor, row, { action: 'proposal.update', ...changed, forCityId: row.cityId })
    return { ok: true, id: row.id, touched: [] }
  })
}

/**
 * Answers what was asked of a proposal, with a word, by rewording it, or both: it waits for who decides again. Refuses as {@link saveProposal} does, `answerRequired` when
 * nothing is said and nothing was changed, and `alreadyDone` when nothing is asked.
 */
export function answerProposal(viewer: Viewer, input: AnswerProposalInput, now: Date): Promise<Result<Saved>> {
  return changeProposal({ viewer, action: 'proposal.answer', id: input.id }, async (tx, row, actor) => {
    if (row.version !== input.version) return conflict(row)
    if (row.state !== 'ASKED_BACK') return refuse('alreadyDone')
    const content = proposedContent(input, row)
    const changed = changedFields(contentOf(row), content)
    if (!changed && !input.word) return refuse('answerRequired', { fields: { word: 'answerRequired' } })

    const { id, cityId } = row
    const { when, ...texts } = content
    await tx.proposal.update({
      where: { id },
      data: { ...texts, ...whenToRow(when), state: 'OPEN', version: { increment: 1 } },
    })
    await say(tx, id, { kind: 'ANSWER', text: input.word, cityId, at: now })
    await recordProposal(tx, actor, row, {
      action: 'proposal.answer',
      before: { ...changed?.before, proposalState: row.state },
      after: { ...changed?.after, proposalState: 'OPEN' },
      forCityId: cityId,
    })
    await tellDeciders(tx, actor, row, { isAnswer: true }, now)
    return { ok: true, id, touched: [] }
  })
}

/** Takes a proposal back, with a word or without. Refuses as {@link changeProposal} does, and `proposalChanged` when it changed since `version`. */
export function withdrawProposal(viewer: Viewer, input: WithdrawProposalInput, now: Date): Promise<Result<Saved>> {
  return changeProposal({ viewer, action: 'proposal.withdraw', id: input.id }, async (tx, row, actor) => {
    if (row.version !== input.version) return refuse('proposalChanged')

    const { id, cityId } = row
    await tx.proposal.update({
      where: { id },
      data: { state: 'WITHDRAWN', settledAt: now, version: { increment: 1 } },
    })
    await say(tx, id, { kind: 'WITHDRAWAL', text: input.word, cityId, at: now })
    await recordProposal(tx, actor, row, {
      action: 'proposal.withdraw',
      before: { proposalState: row.state },
      after: { proposalState: 'WITHDRAWN' },
      forCityId: cityId,
    })
    return { ok: true, id, touched: [] }
  })
}

/** A proposal and what is answered soon after are one mail. */
function tellDeciders(
  tx: Transaction,
  { personId }: Actor,
  { id, unitId }: { id: string; unitId: string },
  { isAnswer }: { isAnswer: boolean },
  now: Date,
): Promise<string> {
  const data = { proposalId: id, isAnswer }
  return queueNotice(tx, { kind: 'proposal.made', unitId, personId, data, mergeKey: `proposal ${id}` }, now)
}

function conflict(row: ProposalRow): Refusal {
  return refuse('conflict', { current: { version: row.version, values: fieldValuesOf(row) } })
}
