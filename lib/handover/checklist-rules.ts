import type { UnitContact } from '@/lib/contacts/view'
import { differencesOf } from '@/lib/editions/differences'
import type { PlanContent } from '@/lib/editions/plan-content'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { DecisionElsewhere } from '@/lib/meetings/held-view'
import { listTranslationGaps } from '@/lib/plan/translation-gaps'
import type { PlanLine } from '@/lib/plan/unit-plans-queries'
import { wordsOfUnit } from '@/lib/progress/indicator-rules'
import { daysBetween } from '@/lib/time/when'
import type { ChecklistLine, ChecklistPoint, LineFact, PointName } from './checklist-view'

/** A point about things of which each is still to be done. */
export function pointOf(name: PointName, lines: ChecklistLine[], at: string | null = null): ChecklistPoint {
  return { name, state: lines.length > 0 ? 'open' : 'settled', count: lines.length, at, lines }
}

/** A point about things of which nothing is to be done: whoever takes over should know that they are there. */
export function knownPoint(
  name: PointName,
  lines: ChecklistLine[],
  more: { count?: number; at?: string } = {},
): ChecklistPoint {
  const count = more.count ?? lines.length
  return { name, state: count > 0 ? 'known' : 'settled', count, at: more.at ?? null, lines }
}

/** Decisions that are open, those that are overdue on the day `today` (YYYY-MM-DD) first, then those that are due first. */
export function decisionPoint(decisions: readonly DecisionElsewhere[], today: string): ChecklistPoint {
  const open = decisions.filter(({ state }) => state === 'OPEN')
  const dueBy = ({ due }: DecisionElsewhere) => due?.endsOn ?? '9999'
  const lines = open
    .toSorted((a, b) => (dueBy(a) < dueBy(b) ? -1 : dueBy(a) > dueBy(b) ? 1 : 0))
    .map(({ id, text, responsibleCity, due, meeting }): ChecklistLine => {
      const facts: LineFact[] = [
        ...(responsibleCity ? [{ is: 'responsible' as const, city: responsibleCity.name }] : []),
        ...(due ? [{ is: 'due' as const, month: due, isOverdue: due.endsOn < today }] : []),
        { is: 'takenAt', meeting: meeting.title },
      ]
      return { key: id, at: `activities/${meeting.slug}/held#decisions`, name: { is: 'text', text }, facts }
    })
  return pointOf('decisions', lines)
}

/** Whether a plan is more the successor's than the predecessor's: most of its period lies after the day (YYYY-MM-DD) on which the coordination passes. */
function isForSuccessor({ startsOn, endsOn }: Pick<PlanLine, 'startsOn' | 'endsOn'>, passesOn: string): boolean {
  return daysBetween(passesOn, endsOn) >= daysBetween(startsOn, passesOn)
}

export type PlanState = PlanLine & {
  content: PlanContent
  /** Its latest edition. */
  edition: { number: number; content: PlanContent } | null
}

/** The predecessor's plans that are still to be published, or that say something else than their latest edition. */
export function planPoint(plans: readonly PlanState[], passesOn: string): ChecklistPoint {
  const own = plans.filter((plan) => !plan.isClosed && !isForSuccessor(plan, passesOn))
  const lines = own.flatMap((plan): ChecklistLine[] => {
    const fact = unpublished(plan)
    if (!fact) return []
    return [{ key: plan.id, at: `plans/${plan.slug}#editions`, name: { is: 'text', text: plan.title }, facts: [fact] }]
  })
  return pointOf('plans', lines)
}

function unpublished({ isPublished, edition, content }: PlanState): LineFact | null {
  if (!isPublished) return { is: 'planDraft' }
  if (!edition) return { is: 'noEdition' }
  const count = differencesOf(edition.content, content).length
  return count > 0 ? { is: 'changes', edition: edition.number, count } : null
}

/** Whether a plan for who takes over has been begun. */
export function nextPlanPoint(plans: readonly PlanState[], passesOn: string): ChecklistPoint {
  const next = plans.filter((plan) => isForSuccessor(plan, passesOn))
  const latest = plans[0]
  const lines = next.map(({ id, slug, title, isPublished }): ChecklistLine => {
    const facts: LineFact[] = isPublished ? [] : [{ is: 'planDraft' }]
    return { key: id, at: `plans/${slug}`, name: { is: 'text', text: title }, facts }
  })
  const at = next.length > 0 ? null : latest ? `plans/${latest.slug}/continue` : 'plans/new'
  return { name: 'nextPlan', state: next.length > 0 ? 'settled' : 'open', count: next.length, at, lines }
}

/** What is still to be translated of plans that are not closed, by plan and language. */
export function translationPoint(plans: readonly PlanState[]): ChecklistPoint {
  const lines = plans.filter(({ isClosed }) => !isClosed).flatMap(untranslated)
  const count = lines.reduce((sum, { total }) => sum + total, 0)
  return { ...pointOf('translations', lines), count }
}

function untranslated({ id, slug, title, content }: PlanState): (ChecklistLine & { total: number })[] {
  const gaps = listTranslationGaps(textsOf(content).map((text) => ({ text })))
  const languages = [...new Set(gaps.map(({ locale }) => locale))]
  return languages.map((language) => {
    const facts = gaps
      .filter(({ locale }) => locale === language)
      .map(({ state, texts }) => ({ is: `${state}In` as const, language, count: texts.length }))
    return {
      ...{ key: `${id}-${language}`, at: `plans/${slug}/translations?to=${language}`, facts },
      name: { is: 'text', text: title },
      total: facts.reduce((sum, { count }) => sum + count, 0),
    }
  })
}

/** Every text of a plan that people read in several languages. */
function textsOf({ title, introduction, closing, objectives, axes, activities }: PlanContent): LocalizedText[] {
  const ofActivities = activities.flatMap((activity) => [activity.title, activity.description, activity.statusReason])
  const ofIndicators = objectives
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ name, measuredIn }) => [name, wordsOfUnit(measuredIn)])
  const items = [...objectives, ...axes].map(({ text }) => text)
  const all = [title, introduction, ...items, ...ofIndicators, ...ofActivities, closing]
  return all.filter((text) => text !== null)
}

/** What cities proposed and nobody decided yet. */
export function proposalPoint(
  proposals: readonly { id: string; title: LocalizedText; city: string }[],
): ChecklistPoint {
  const lines = proposals.map(({ id, title, city }): ChecklistLine => {
    return { key: id, at: 'proposals', name: { is: 'text', text: title }, facts: [{ is: 'name', name: city }] }
  })
  return pointOf('proposals', lines, 'proposals')
}

/** Whom the unit gives to write to: the successor is to be introduced to them, and plans that print somebody of the outgoing city will need another. */
export function contactPoint(
  contacts: readonly UnitContact[],
  of: { plans: readonly PlanLine[]; outgoingCityId: string },
): ChecklistPoint {
  const lines = contacts.map(({ id, name, office, organization, email, phone, city }): ChecklistLine => {
    const printing = of.plans.filter(({ contactId, isClosed }) => contactId === id && !isClosed)
    const facts: LineFact[] = [
      ...(office ? [{ is: 'text' as const, text: office }] : []),
      ...(city ? [{ is: 'name' as const, name: city.name }] : []),
      ...(city?.id === of.outgoingCityId ? [{ is: 'ofOutgoing' as const }] : []),
      ...printing.map(({ title }) => ({ is: 'printedIn' as const, plan: title })),
    ]
    return { key: id, at: 'contacts', name: { is: 'name', name: name ?? organization ?? email ?? phone ?? '' }, facts }
  })
  return knownPoint('contacts', lines, { at: 'contacts' })
}
