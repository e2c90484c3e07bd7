import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/prisma/generated/client/client'

type RequestGiven = Partial<Prisma.TranslationRequestUncheckedCreateInput> & { planId: string; personId: string }

/** Somebody is asked to translate a plan into Spanish. */
export function createTranslationRequest(db: Transaction, given: RequestGiven) {
  return db.translationRequest.create({ data: { language: 'es', askedAt: new Date('2016-05-01T12:00:00Z'), ...given } })
}
