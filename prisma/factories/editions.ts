import type { Transaction } from '@/lib/db/client'
import { loadPlanContent } from '@/lib/editions/content-queries'
import type { PlanContent } from '@/lib/editions/plan-content'
import type { Prisma } from '@/prisma/generated/client/client'

type EditionGiven = Partial<Omit<Prisma.EditionUncheckedCreateInput, 'content'>> & {
  planId: string
  content?: PlanContent
}

/** The next edition of a plan, with what it says now. */
export async function createEdition(db: Transaction, { planId, content, ...given }: EditionGiven) {
  const number = (await db.edition.count({ where: { planId } })) + 1
  const frozen = content ?? (await loadPlanContent(db, planId))
  return db.edition.create({ data: { number, publishedAt: new Date(), ...given, planId, content: frozen } })
}
