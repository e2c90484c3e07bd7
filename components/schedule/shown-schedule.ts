import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { ScheduleChoice } from '@/lib/schedule/choice'
import { filterActivities, knownChoice, type ScheduleOptions, scheduleOptions } from '@/lib/schedule/choose'
import type { Clash } from '@/lib/schedule/clashes'
import type { ActivityView } from '@/lib/schedule/view'

/** A schedule as its views show it: one unit's, the network's, or somebody's own. */
export type ShownSchedule = {
  locale: Locale
  now: Date
  /** Today (YYYY-MM-DD) where the network is. */
  today: string
  /** The page's address without its query. */
  at: string
  choice: ScheduleChoice
  options: ScheduleOptions
  /** Everything there is to choose from. */
  activities: ActivityView[]
  /** What is left of it by unit, city, kind and status, at whatever time. */
  filtered: ActivityView[]
  /** Whether the activities are those of several units, so that each says whose it is. */
  ofUnits: boolean
  /** Whether it can be asked for what the reader's own cities host. */
  hasOwn: boolean
  clashes: Map<string, Clash<ActivityView>[]>
  hrefOf: (activity: ActivityView) => string
  /** Further lines of an entry of the list. */
  moreOf?: (activity: ActivityView) => ReactNode
  /** What stands where nothing has been scheduled at all. */
  empty: string
}

type Given = Omit<ShownSchedule, 'options' | 'filtered' | 'clashes'> & {
  clashes?: ShownSchedule['clashes']
  /** The addresses of the reader's own cities. */
  ownCities?: readonly string[]
}

/** A schedule with what there is to choose from in it, and what is left by what was chosen of that. */
export function showSchedule({ ownCities = [], clashes = new Map(), ...given }: Given): ShownSchedule {
  const options = scheduleOptions(given.activities)
  const choice = knownChoice(given.choice, options)
  return { ...given, choice, options, clashes, filtered: filterActivities(given.activities, choice, ownCities) }
}
