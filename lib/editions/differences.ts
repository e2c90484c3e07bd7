import { isDeepStrictEqual } from 'node:util'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { axisDifferences, indicatorDifferences, objectiveDifferences } from './item-differences'
import { type Fields, pairs } from './pairs'
import type { ContentActivity, ContentItem, ContentMandate, PlanContent } from './plan-content'

/**
 * What became of one thing between two states of a plan. `name` is what it is known by (an objective's number, an activity's title), as it
 * is in the later state, or was in the earlier one where it has gone; an indicator also by its objective's number.
 */
export type Difference = { before: Fields | null; after: Fields | null } & (
  | { of: 'plan' }
  | { of: 'mandate'; name: string; role: ContentMandate['role'] }
  | { of: 'objective' | 'axis'; number: number }
  | { of: 'indicator'; name: LocalizedText; number: number }
  | { of: 'activity'; name: Pick<ContentActivity, 'title' | 'ordinal' | 'kinds'> }
)

/**
 * What differs between two states of one plan, in the order of its document: its own words, who coordinates, objectives by number, then their
 * indicators, axes by number, activities by the later programme and then those that have gone. Things are known by their ids; a thing that only got another number
 * because one before it came or went is no difference of its own. Where this is empty, both say the same: the unit's colour and what a
 * city calls itself meanwhile are no news of the plan's.
 */
export function differencesOf(before: PlanContent, after: PlanContent): Difference[] {
  const plan = { before: planFields(before), after: planFields(after) }
  return [
    ...(isDeepStrictEqual(plan.before, plan.after) ? [] : [{ of: 'plan' as const, ...plan }]),
    ...mandateDifferences(before.mandates, after.mandates),
    ...objectiveDifferences(before.objectives, after.objectives),
    ...indicatorDifferences(before.objectives, after.objectives),
    ...axisDifferences(before.axes, after.axes),
    ...activityDifferences(before, after),
  ]
}

function planFields({ unit, title, introduction, closing, startsOn, endsOn }: PlanContent): Fields {
  return { unitName: unit.name, acronym: unit.acronym, title, introduction, closing, startsOn, endsOn }
}

function mandateDifferences(before: ContentMandate[], after: ContentMandate[]): Difference[] {
  const fieldsOf = ({ city: _, ...fields }: ContentMandate) => fields
  return pairs(termByTerm(before), termByTerm(after), ({ key }) => key).flatMap(([was, is]): Difference[] => {
    const one = was && fieldsOf(was.mandate)
    const other = is && fieldsOf(is.mandate)
    const named = (is ?? was)?.mandate
    if (!named || isDeepStrictEqual(one, other)) return []
    return [{ of: 'mandate', name: named.city.name, role: named.role, before: one, after: other }]
  })
}

/** A mandate has no id in a plan: it is known as its city's first, second … term of its role. */
function termByTerm(mandates: ContentMandate[]): { key: string; mandate: ContentMandate }[] {
  const terms = new Map<string, number>()
  return mandates.map((mandate) => {
    const of = `${mandate.role} ${mandate.city.slug}`
    const term = (terms.get(of) ?? 0) + 1
    terms.set(of, term)
    return { key: `${of} ${term}`, mandate }
  })
}

function activityDifferences(before: PlanContent, after: PlanContent): Difference[] {
  const [counted, countedNow] = [plainCount(before), plainCount(after)]
  return pairs(before.activities, after.activities, ({ id }) => id).flatMap(([was, is]): Difference[] => {
    const named = is ?? was
    const isCountedAnew = numberedAs(was, counted) !== numberedAs(is, countedNow)
    const stateOf = (activity: ContentActivity, of: PlanContent): Fields => ({
      ...activityFields(activity, activity === was ? cityOf(was, is) : activity.place.city),
      ...linksThatDiffer(activity, of, [was, is]),
      ...(isCountedAnew ? { ordinalOverride: activity.ordinal } : {}),
    })
    const [one, other] = [was && stateOf(was, before), is && stateOf(is, after)]
    if (!named || isDeepStrictEqual(one, other)) return []
    return [{ of: 'activity', name: named, before: one, after: other }]
  })
}

/** The place of each numbered activity among them. */
function plainCount({ activities }: PlanContent): Map<string, number> {
  return new Map(activities.filter(({ ordinal }) => ordinal !== null).map(({ id }, index) => [id, index + 1]))
}

/**
 * How far an activity's ordinal is from its plain count; null without one. That the third meeting is the fourth now, because another was put
 * before it, is told by that other; that it is to be called the fifth is its own.
 */
function numberedAs(activity: ContentActivity | null, counted: Map<string, number>): number | null {
  if (activity?.ordinal == null) return null
  return activity.ordinal - (counted.get(activity.id) ?? 0)
}

/** Where it was to take place, by the name that the city goes by in the later state where it is the same: that is no news of the plan's. */
function cityOf(was: ContentActivity, is: ContentActivity | null): ContentActivity['place']['city'] {
  const [city, later] = [was.place.city, is?.place.city]
  return later && later.slug === city?.slug ? later : city
}

function activityFields(activity: ContentActivity, city: ContentActivity['place']['city']): Fields {
  const { title, description, kinds, when, status, statusReason, place } = activity
  return {
    title,
    description,
    kinds,
    when,
    place: {
      cityId: city?.slug ?? null,
      city: city?.name ?? null,
      name: place.name,
      country: city?.country ?? place.country,
      venue: place.venue,
      isOnline: place.isOnline,
    },
    status,
    statusReason,
  }
}

/** What it is for, by number, where that differs: an objective that only got another number or place is none of the activity's changes. */
function linksThatDiffer(
  { objectiveIds, axisIds }: ContentActivity,
  { objectives, axes }: PlanContent,
  states: (ContentActivity | null)[],
): Fields {
  const differ = (idsOf: (one: ContentActivity) => string[]) => {
    const [one, other] = states.map((state) => state && new Set(idsOf(state)))
    return !isDeepStrictEqual(one, other)
  }
  return {
    ...(differ((one) => one.objectiveIds) ? { objectives: numbered(objectiveIds, objectives) } : {}),
    ...(differ((one) => one.axisIds) ? { axes: numbered(axisIds, axes) } : {}),
  }
}

/** As the record of changes keeps links. */
function numbered(ids: string[], items: ContentItem[]): { id: string; number: number | null }[] {
  return ids.map((id) => ({ id, number: items.findIndex((one) => one.id === id) + 1 || null }))
}
