import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { monthsWhen, type When, whenToRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized, asOptional, distinct } from './defaults'

type Texts = 'title' | 'description' | 'statusReason'
type DateColumns = keyof When
type ActivityGiven = Partial<Omit<Prisma.ActivityUncheckedCreateInput, Texts | DateColumns>> & {
  unitId: string
  planId: string
  title?: string | LocalizedText
  description?: string | LocalizedText
  statusReason?: string | LocalizedText
  /** June 2016 by default. */
  when?: When
}

/** A tentative meeting whose place nobody knows yet. */
export function createActivity(
  db: Transaction,
  { title, description, statusReason, when = monthsWhen(2016, 6), ...given }: ActivityGiven,
) {
  return db.activity.create({
    data: {
      slug: `atividade-${distinct()}`,
      kinds: ['MEETING'],
      ...whenToRow(when),
      ...given,
      title: asLocalized(title ?? 'Reunião de provas'),
      description: asOptional(description),
      statusReason: asOptional(statusReason),
    },
  })
}
