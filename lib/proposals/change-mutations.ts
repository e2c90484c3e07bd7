import 'server-only'
import { type RecordedChange, recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import type { Actor, ProposalResource, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import type { ProposalWordKind } from '@/prisma/generated/client/client'
import { lockProposal, type ProposalRow } from './proposal-row'
import { isSettled, proposalResource } from './rules'

// What every change of a proposal begins with.

export type Saved = { id: string; touched: CacheTag[] }

type ProposalAction = 'proposal.update' | 'proposal.answer' | 'proposal.withdraw' | 'proposal.decide'
type Asked = { viewer: Viewer; action: ProposalAction; id: string }
type Change = (tx: Transaction, row: ProposalRow, actor: Actor) => Promise<Result<Saved>>

/**
 * Lock, may it be read, authorize. Refuses `signInNeeded`, `notFound` (no such proposal, or none that the viewer may read), `notAllowed`, `planClosed`, and
 * `proposalSettled` for one that was accepted, declined or withdrawn. A refusal undoes whatever `change` did.
 */
export async function changeProposal({ viewer, action, id }: Asked, change: Change): Promise<Result<Saved>> {
  // Whether there is such a proposal is nobody's business who is not signed in.
  if (!viewer) return refuse('signInNeeded')
  return inTransaction(async (tx) => {
    const row = await lockProposal(tx, id)
    const resource = row && proposalResource(row)
    if (!resource || !can(viewer, 'proposal.read', resource)) return refuse('notFound')
    const refusal = refusalOf(viewer, action, resource)
    if (refusal) return refusal
    if (isSettled(row.state)) return refuse('proposalSettled')

    const result = await change(tx, row, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

function refusalOf(viewer: Actor, action: ProposalAction, resource: ProposalResource): Refusal | null {
  const refusal = authorize(viewer, action, resource)
  if (refusal && resource.isClosed && can(viewer, action, { ...resource, isClosed: false })) return refuse('planClosed')
  return refusal
}

type Word = { kind: ProposalWordKind; text: string | null; cityId: string | null; at: Date }

/** Keeps a word, where there is one. */
export async function say(tx: Transaction, proposalId: string, { text, ...word }: Word): Promise<void> {
  if (text) await tx.proposalWord.create({ data: { ...word, proposalId, text } })
}

type Recorded = Pick<RecordedChange, 'action' | 'before' | 'after'>

/**
 * Writes a line of the record of changes about a proposal. It is in no plan's and no city's history: those have more readers than a proposal has.
 * `forCityId` is the city that proposes, where it is she who acts.
 */
export function recordProposal(
  tx: Transaction,
  actor: Actor,
  { id, unitId }: { id: string; unitId: string },
  { forCityId, ...change }: Recorded & { forCityId?: string },
): Promise<void> {
  return recordChange(tx, actor, { ...change, subject: { type: 'proposal', id, unitId, forCityId } })
}
