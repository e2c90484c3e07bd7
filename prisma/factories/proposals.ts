import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { monthsWhen, type When, whenToRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized } from './defaults'

type ProposalGiven = Partial<Omit<Prisma.ProposalUncheckedCreateInput, 'title' | 'why' | keyof When>> & {
  unitId: string
  planId: string
  cityId: string
  title?: string | LocalizedText
  why?: string | LocalizedText
  /** September 2016 by default. */
  when?: When
  /** What the coordination asked: then it waits for the city's answer. */
  question?: string
}

/** A seminar that a city proposes, and that waits for who coordinates. */
export function createProposal(
  db: Transaction,
  { title, why, when = monthsWhen(2016, 9), question, ...given }: ProposalGiven,
) {
  const asked = question && {
    state: 'ASKED_BACK' as const,
    words: { create: { kind: 'QUESTION' as const, text: question, at: new Date() } },
  }
  return db.proposal.create({
    data: {
      kinds: ['SEMINAR'],
      ...whenToRow(when),
      ...asked,
      ...given,
      title: asLocalized(title ?? 'Seminário de provas'),
      why: asLocalized(why ?? 'Porque a cidade tem experiência.'),
    },
  })
}
