import { isDeepStrictEqual } from 'node:util'
import { type Fields, pairs } from './pairs'
import type { ContentIndicator, ContentItem, ContentObjective } from './plan-content'

type Different = { before: Fields | null; after: Fields | null; number: number }

/** What differs between two states of a plan's objectives, in the later order, those that have gone last; their indicators are told apart. */
export function objectiveDifferences(before: ContentObjective[], after: ContentObjective[]) {
  const fieldsOf = ({ text, cities }: ContentObjective, other: ContentObjective | null): Fields =>
    isSameOf(cities, other?.cities ?? [])
      ? { text }
      : { text, responsibleCities: cities.map(({ name }) => name).join(', ') || null }
  return listDifferences(before, after, fieldsOf).map(({ named: _, ...one }) => ({ of: 'objective' as const, ...one }))
}

/** The same of its axes. */
export function axisDifferences(before: ContentItem[], after: ContentItem[]) {
  return listDifferences(before, after, ({ text }) => ({ text })).map(({ named: _, ...one }) => ({
    of: 'axis' as const,
    ...one,
  }))
}

/** What differs between what the objectives are measured by, objective by objective; `number` is the objective's. */
export function indicatorDifferences(before: ContentObjective[], after: ContentObjective[]) {
  return pairs(before, after, ({ id }) => id).flatMap(([was, is]) => {
    const number = is ? after.indexOf(is) + 1 : was ? before.indexOf(was) + 1 : 0
    return listDifferences(was?.indicators ?? [], is?.indicators ?? [], indicatorFields).map(({ named, ...one }) => ({
      of: 'indicator' as const,
      ...one,
      name: named.name,
      number,
    }))
  })
}

function indicatorFields({ name, measuredIn, baseline, baselineOn, target, due }: ContentIndicator): Fields {
  return { name, measuredIn, baseline, baselineOn: baselineOn && asWhen(baselineOn), target, due: asWhen(due) }
}

/** As the record of changes keeps dates. */
const asWhen = (span: ContentIndicator['due']) => ({ ...span, startTime: null, endTime: null, timeZone: null })

/** What a city is called meanwhile is no news of the plan's. */
function isSameOf(cities: ContentObjective['cities'], others: ContentObjective['cities']): boolean {
  const slugs = ({ slug }: { slug: string }) => slug
  return isDeepStrictEqual(new Set(cities.map(slugs)), new Set(others.map(slugs)))
}

/** Things are known by their ids; one that only got another number because one before it came or went is no difference of its own. */
function listDifferences<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  fieldsOf: (one: T, other: T | null) => Fields,
): (Different & { named: T })[] {
  const [order, newOrder] = [kept(before, after), kept(after, before)]
  return pairs([...before], [...after], ({ id }) => id).flatMap(([was, is]): (Different & { named: T })[] => {
    const named = is ?? was
    const hasMoved = was !== null && is !== null && order.indexOf(was.id) !== newOrder.indexOf(is.id)
    const stateOf = (one: T, other: T | null, position: number): Fields =>
      hasMoved ? { ...fieldsOf(one, other), position } : fieldsOf(one, other)
    const first = was && stateOf(was, is, before.indexOf(was) + 1)
    const second = is && stateOf(is, was, after.indexOf(is) + 1)
    if (!named || isDeepStrictEqual(first, second)) return []
    const number = is ? after.indexOf(is) + 1 : before.indexOf(named) + 1
    return [{ named, number, before: first, after: second }]
  })
}

function kept<T extends { id: string }>(items: readonly T[], others: readonly T[]): string[] {
  const ids = new Set(others.map(({ id }) => id))
  return items.filter(({ id }) => ids.has(id)).map(({ id }) => id)
}
