import type { ActivityKind, ActivityStatus } from '@/prisma/generated/client/client'
import { activityKinds, activityStatuses } from './kinds'

export const scheduleViews = ['list', 'year', 'month'] as const
type ScheduleView = (typeof scheduleViews)[number]
export const schedulePeriods = ['all', 'upcoming', 'past'] as const
type SchedulePeriod = (typeof schedulePeriods)[number]

/** What of a schedule is shown, and how. Null: not chosen. */
export type ScheduleChoice = {
  view: ScheduleView
  /** Of a list only: what is ahead, what is past, or both. */
  show: SchedulePeriod
  /** Of a list or a year's view; a year's view without one shows the year that is nearest. */
  year: number | null
  /** Of a month's view only: YYYY-MM; without one it shows the nearest month. */
  month: string | null
  unit: string | null
  city: string | null
  kind: ActivityKind | null
  status: ActivityStatus | null
  /** Only what the reader's own cities host; who is signed in has it. */
  mine: boolean
}

export const wholeSchedule: ScheduleChoice = {
  view: 'list',
  show: 'all',
  year: null,
  month: null,
  unit: null,
  city: null,
  kind: null,
  status: null,
  mine: false,
}

/** A kind or a status as an address writes it: `technical-mission`. */
export function inAddress(code: ActivityKind | ActivityStatus): string {
  return code.toLowerCase().replaceAll('_', '-')
}

// Addresses are typed and sent around: what makes no sense in one chooses nothing. next.config rewrites by the same patterns.
const yearPattern = /^(19|20|21)\d\d$/
const monthPattern = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/
const slugPattern = /^[a-z0-9-]+$/

/** What the query of an address chooses. Anything may stand there. */
export function readChoice(query: Record<string, unknown>): ScheduleChoice {
  const matching = (key: string, pattern: RegExp) => {
    const value = query[key]
    return typeof value === 'string' && pattern.test(value) ? value : null
  }
  const month = matching('month', monthPattern)
  const view = month ? 'month' : (scheduleViews.find((known) => known === query.view) ?? 'list')
  const year = view === 'month' ? null : matching('year', yearPattern)
  return {
    view,
    month,
    year: year ? Number(year) : null,
    show: (view === 'list' && schedulePeriods.find((known) => known === query.show)) || 'all',
    unit: matching('unit', slugPattern),
    city: matching('city', slugPattern),
    kind: activityKinds.find((known) => inAddress(known) === query.kind) ?? null,
    status: activityStatuses.find((known) => inAddress(known) === query.status) ?? null,
    mine: query.mine === '1',
  }
}

/** What an address says of a choice, in its one order: what is what it would be without being said is left out. */
function partsOf(choice: ScheduleChoice): [key: string, value: string][] {
  const { view, show, year, month, unit, city, kind, status, mine } = choice
  const parts: [string, string | null][] = [
    ['unit', unit],
    ['city', city],
    ['kind', kind && inAddress(kind)],
    ['status', status && inAddress(status)],
    ['mine', mine ? '1' : null],
    ['view', view === 'list' || month ? null : view],
    ['show', view !== 'list' || show === 'all' ? null : show],
    ['year', view === 'month' || year === null ? null : String(year)],
    ['month', view === 'month' ? month : null],
  ]
  return parts.flatMap(([key, value]) => (value === null ? [] : [[key, value] as [string, string]]))
}

/** The query with which an address says a choice; nothing for the whole schedule as a list. */
export function choiceQuery(choice: ScheduleChoice): string {
  const query = new URLSearchParams(partsOf(choice))
  return query.size > 0 ? `?${query}` : ''
}

/** The fields that a form sends along so that it changes only what it asks for: those of how and of when. */
export function timeParts(choice: ScheduleChoice): [key: string, value: string][] {
  return partsOf({ ...choice, unit: null, city: null, kind: null, status: null, mine: false })
}

/**
 * The choice behind the path that a public page's query is rewritten to (`city-canoas`, `view-year`); null when no query leads there, so that
 * each choice is one page.
 */
export function readChosenPath(parts: readonly string[]): ScheduleChoice | null {
  const pairs = parts.map((part): [string, string] => {
    const [key = '', ...value] = part.split('-')
    return [key, value.join('-')]
  })
  const choice = readChoice(Object.fromEntries(pairs))
  const canonical = partsOf(choice).map(([key, value]) => `${key}-${value}`)
  return !choice.mine && canonical.join('/') === parts.join('/') ? choice : null
}

/** Whether more is chosen than how and when. */
export function isFiltered({ unit, city, kind, status, mine }: ScheduleChoice): boolean {
  return unit !== null || city !== null || kind !== null || status !== null || mine
}

/** The same view of everything in it. */
export function withoutFilters(choice: ScheduleChoice): ScheduleChoice {
  return { ...choice, unit: null, city: null, kind: null, status: null, mine: false }
}
