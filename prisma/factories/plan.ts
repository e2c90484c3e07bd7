import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized, asOptional, distinct } from './defaults'

type PlanTexts = 'title' | 'introduction' | 'closing'
type PlanGiven = Partial<Omit<Prisma.PlanUncheckedCreateInput, PlanTexts | 'startsOn' | 'endsOn'>> & {
  unitId: string
  title?: string | LocalizedText
  introduction?: string | LocalizedText
  closing?: string | LocalizedText
  /** YYYY-MM-DD, the whole of 2016 by default. */
  startsOn?: string
  endsOn?: string
}

/** A draft of a plan; give `publishedAt` for one that everybody sees. */
export function createPlan(db: Transaction, { title, introduction, closing, startsOn, endsOn, ...given }: PlanGiven) {
  return db.plan.create({
    data: {
      slug: `plano-${distinct()}`,
      ...given,
      title: asLocalized(title ?? 'Plano de Provas'),
      introduction: asOptional(introduction),
      closing: asOptional(closing),
      startsOn: storedDate(startsOn ?? '2016-01-01'),
      endsOn: storedDate(endsOn ?? '2016-12-31'),
    },
  })
}

type ItemGiven = { id?: string; planId: string; text?: string | LocalizedText; position?: number }

/** An objective at the end of its plan's list. */
export async function createObjective(db: Transaction, { text, ...given }: ItemGiven) {
  const position = 1 + (await db.objective.count({ where: { planId: given.planId, removedAt: null } }))
  return db.objective.create({ data: { position, ...given, text: asLocalized(text ?? `Objetivo ${position}.`) } })
}

/** An axis at the end of its plan's list. */
export async function createAxis(db: Transaction, { text, ...given }: ItemGiven) {
  const position = 1 + (await db.axis.count({ where: { planId: given.planId, removedAt: null } }))
  return db.axis.create({ data: { position, ...given, text: asLocalized(text ?? `Eixo ${position}.`) } })
}
