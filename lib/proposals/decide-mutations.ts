import 'server-only'
import type { CacheTag } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { queueNotice } from '@/lib/mail/queue-notice'
import { actingCity } from '@/lib/permissions/acting-city'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { addActivity } from '@/lib/schedule/new-activity'
import { changeProposal, recordProposal, type Saved, say } from './change-mutations'
import { contentOf, type ProposalRow } from './proposal-row'
import type { DecideProposalInput } from './schema'

/** What each decision makes of a proposal, and what its word is. */
const outcomes = {
  ACCEPT: { state: 'ACCEPTED', kind: 'ACCEPTANCE' },
  ASK: { state: 'ASKED_BACK', kind: 'QUESTION' },
  DECLINE: { state: 'DECLINED', kind: 'REFUSAL' },
} as const

/**
 * Accepts a proposal into its plan as an activity that its city hosts, asks its city something, or declines it. Refuses as {@link changeProposal} does, so that of two
 * who decide at once the second is told; `proposalChanged` when it is no longer what was read (nobody accepts what she has not seen), and `proposerGone` when the city has left the register.
 */
export function decideProposal(viewer: Viewer, input: DecideProposalInput, now: Date): Promise<Result<Saved>> {
  return changeProposal({ viewer, action: 'proposal.decide', id: input.id }, async (tx, row, actor) => {
    if (row.version !== input.version) return refuse('proposalChanged')
    const { state, kind } = outcomes[input.decision]
    const accepted = input.decision === 'ACCEPT' ? await accept(tx, row, actor, input.withWhy ?? false) : null
    if (accepted && !accepted.ok) return accepted

    const { id, unitId } = row
    await tx.proposal.update({
      where: { id },
      data: {
        state,
        activityId: accepted?.id,
        settledAt: input.decision === 'ASK' ? null : now,
        version: { increment: 1 },
      },
    })
    await say(tx, id, { kind, text: input.word, cityId: actingCity(actor, { unitIds: [unitId] }), at: now })
    await recordProposal(tx, actor, row, {
      action: 'proposal.decide',
      before: { proposalState: row.state },
      after: { proposalState: state },
    })
    const data = { proposalId: id }
    await queueNotice(tx, { kind: 'proposal.answered', unitId, personId: actor.personId, data }, now)
    return { ok: true, id, touched: accepted?.touched ?? [] }
  })
}

/** The activity that it becomes, through the same door as any other. Why it was proposed becomes its description only if that is wanted: it was written to who decides. */
async function accept(
  tx: Transaction,
  row: ProposalRow,
  actor: Actor,
  withWhy: boolean,
): Promise<Refusal | { ok: true; id: string; touched: CacheTag[] }> {
  const { why, ...content } = contentOf(row)
  const plan = { id: row.planId, unitId: row.unitId, unit: row.unit }
  const added = await addActivity(tx, actor, plan, {
    ...content,
    place: { cityId: row.cityId },
    description: withWhy ? why : undefined,
    proposedBy: row.city.name,
  })
  // Of what it could be refused for, only the city can have changed.
  return added.ok ? added : refuse('proposerGone')
}
