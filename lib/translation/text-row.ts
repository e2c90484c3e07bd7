import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import { placeOfText, type TextName } from './texts'

/** A text as it is stored, with the version of its row and, of an activity, the address of the city that hosts it. */
export type TextRow = { value: LocalizedText; version: number; citySlug?: string }

const itemSelect = { text: true, version: true } as const

/** A text of the plan `planId`, outside of its contact; null when it is none of the plan's, was removed, or has no words. */
export async function findTextRow(tx: Transaction, planId: string, { key, id }: TextName): Promise<TextRow | null> {
  const { type, field } = placeOfText(key)
  const ofPlan = { id, planId, removedAt: null }
  if (type === 'plan') {
    const plan = id === planId ? await tx.plan.findUnique({ where: { id } }) : null
    return plan && asRow(plan[field], plan.version)
  }
  if (type === 'objective' || type === 'axis') {
    const query = { where: ofPlan, select: itemSelect }
    const item = type === 'objective' ? await tx.objective.findFirst(query) : await tx.axis.findFirst(query)
    return item && asRow(item.text, item.version)
  }
  if (type === 'indicator') {
    const indicator = await tx.objectiveIndicator.findFirst({ where: { id, objective: { planId, removedAt: null } } })
    return indicator && asRow(indicator[field], indicator.version)
  }
  if (type !== 'activity') return null
  const activity = await tx.activity.findFirst({ where: ofPlan, include: { hostCity: { select: { slug: true } } } })
  return activity && asRow(activity[field], activity.version, activity.hostCity?.slug)
}

function asRow(stored: unknown, version: number, citySlug?: string): TextRow | null {
  const value = parseLocalized(stored)
  return value && { value, version, citySlug }
}

/** Writes a text where its row has this version still, and tells whether it had. */
export async function writeText(
  tx: Transaction,
  { key, id }: TextName,
  { value, version }: Pick<TextRow, 'value' | 'version'>,
): Promise<boolean> {
  const { type, field } = placeOfText(key)
  const change = { where: { id, version }, data: { [field]: value, version: { increment: 1 } } }
  if (type === 'plan') return (await tx.plan.updateMany(change)).count > 0
  if (type === 'objective') return (await tx.objective.updateMany(change)).count > 0
  if (type === 'axis') return (await tx.axis.updateMany(change)).count > 0
  if (type === 'indicator') return (await tx.objectiveIndicator.updateMany(change)).count > 0
  const isOfActivity = type === 'activity'
  return (
    isOfActivity && (await tx.activity.updateMany({ ...change, where: { id, version, removedAt: null } })).count > 0
  )
}
