import 'server-only'
import { findFormerTexts } from '@/lib/audit/former-text-queries'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findContact } from '@/lib/plan/contact-queries'
import { listItems, type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { type IndicatorTextsView, listIndicatorTexts } from '@/lib/progress/queries'
import { listPlanActivities } from '@/lib/schedule/queries'
import type { ActivityView } from '@/lib/schedule/view'
import { type DeskState, deskOrder } from './rules'
import { placeOfText, type TextName } from './texts'

/** A text of a plan, with what it is called by: an objective's, indicator's or axis's number, an activity. */
export type DeskText = TextName & {
  value: LocalizedText
  number?: number
  activity?: ActivityView
  /** Of an indicator, the number of its objective. */
  objective?: number
}

/** A text to translate. Of an outdated one, the text as it was when the translation was made; null when that is not known. */
export type DeskLine = DeskText & { state: DeskState; former: LocalizedText | null }

/**
 * Every text of the plan that people read in several languages, in the order of its document. The caller has made sure that the plan may be read; its contact's
 * office is listed for who looks after the unit's contacts alone.
 */
export async function listDeskTexts(viewer: Viewer, plan: PlanView): Promise<DeskText[]> {
  const looksAfterContacts = can(viewer, 'contact.update', resourceOfPlan(plan))
  const [objectives, indicators, axes, activities, contact] = await Promise.all([
    listItems('objective', plan.id),
    listIndicatorTexts(plan.id),
    listItems('axis', plan.id),
    listActivityTexts(plan.id),
    plan.contactId && looksAfterContacts ? findContact(viewer, plan.contactId) : null,
  ])
  const texts: (Omit<DeskText, 'value'> & { value: LocalizedText | null })[] = [
    { key: 'plan.title', id: plan.id, value: plan.title },
    { key: 'plan.introduction', id: plan.id, value: plan.introduction },
    ...objectives.flatMap(({ id, text, position }) => [
      { key: 'objective.text' as const, id, value: text, number: position },
      ...indicators.filter(({ objectiveId }) => objectiveId === id).flatMap(textsOfIndicator),
    ]),
    ...axes.map(({ id, text, position }) => ({ key: 'axis.text' as const, id, value: text, number: position })),
    ...activities,
    { key: 'plan.closing', id: plan.id, value: plan.closing },
    { key: 'contact.office', id: contact?.id ?? '', value: contact?.office ?? null },
  ]
  return texts.flatMap(({ value, ...text }) => (value ? [{ ...text, value }] : []))
}

function textsOfIndicator({ id, objective, number, name, measuredIn }: IndicatorTextsView) {
  return [
    { key: 'indicator.name' as const, id, value: name, objective, number },
    { key: 'indicator.measuredIn' as const, id, value: measuredIn, objective, number },
  ]
}

async function listActivityTexts(planId: string) {
  const [activities, rows] = await Promise.all([
    listPlanActivities(planId),
    getDb().activity.findMany({ where: { planId, removedAt: null }, select: { id: true, description: true } }),
  ])
  const descriptions = new Map(rows.map(({ id, description }) => [id, parseLocalized(description)]))
  return activities.flatMap((activity) => {
    const { id, title, statusReason } = activity
    return [
      { key: 'activity.title' as const, id, value: title, activity },
      { key: 'activity.description' as const, id, value: descriptions.get(id) ?? null, activity },
      { key: 'activity.statusReason' as const, id, value: statusReason, activity },
    ]
  })
}

/** What there is to translate into a language, in the order in which it is to be done. The caller has made sure that the plan's history may be read. */
export async function listDeskLines(texts: readonly DeskText[], language: Locale): Promise<DeskLine[]> {
  const lines = deskOrder(texts, language)
  const outdated = lines.filter(({ state }) => state === 'outdated')
  const former = await findFormerTexts(
    outdated.map(({ key, id, value }) => ({ ...placeOfText(key), id, hash: value.madeFrom[language] ?? '' })),
  )
  return lines.map((line) => ({ ...line, former: former[outdated.indexOf(line)] ?? null }))
}
