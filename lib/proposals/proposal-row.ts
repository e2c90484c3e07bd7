import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { FieldValues } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { textFieldValues } from '@/lib/i18n/localized-text-input'
import { whenFieldValues } from '@/lib/schedule/when-fields'
import { whenFromRow } from '@/lib/time/when'

/** Locks a proposal and loads what its mutations need of it; null when there is none. Whoever changes the same one waits. */
export async function lockProposal(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM proposal WHERE id = ${id}::uuid FOR UPDATE`
  return tx.proposal.findUnique({
    where: { id },
    include: {
      plan: { select: { publishedAt: true, closedAt: true, createdAt: true } },
      unit: { select: { slug: true, networkId: true } },
      city: { select: { name: true } },
    },
  })
}
export type ProposalRow = NonNullable<Awaited<ReturnType<typeof lockProposal>>>

/** What is proposed, as the record of changes keeps it. */
export function contentOf(row: ProposalRow) {
  return {
    title: parseRequired(row.title),
    why: parseRequired(row.why),
    kinds: row.kinds,
    when: whenFromRow(row),
  }
}

/** What is stored now, as the form would submit it: for a save that lost the race. */
export function fieldValuesOf(row: ProposalRow): FieldValues {
  const { title, why, kinds, when } = contentOf(row)
  return { ...textFieldValues('title', title), ...textFieldValues('why', why), ...whenFieldValues(when), kinds }
}
