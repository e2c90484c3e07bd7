import type { ContentActivity, ContentItem } from '@/lib/editions/plan-content'
import type { IndicatorContent } from '@/lib/progress/indicator-row'
import { byTime, type Measured } from '@/lib/progress/indicator-rules'
import { byDay, objectiveProgress } from '@/lib/progress/rules'
import type { When } from '@/lib/time/when'
import { daysOf, type ReportPeriod } from './activity-rules'
import type { ReportCity, ReportIndicator, ReportObjective } from './report-content'

type ToldNote = ReportObjective['notes'][number] & { id: string }
type ToldIndicator = IndicatorContent & { id: string; readings: (Measured & { city: ReportCity | null })[] }

/** What is known of an objective: all of it, whichever day it tells of. */
export type ToldObjective = ContentItem & {
  responsibleCities: ReportCity[]
  notes: ToldNote[]
  indicators: ToldIndicator[]
}

/**
 * What a report tells of the objectives of a plan, which are given in their order with its activities as they are now: their state by what lies before the end of
 * the period, and of the notes and readings those of the period.
 */
export function reportObjectives(
  objectives: readonly ToldObjective[],
  activities: readonly ContentActivity[],
  period: ReportPeriod,
): ReportObjective[] {
  const byThen = activities.filter(({ when }) => daysOf(when, period).startsOn <= period.endsOn)
  return objectives.map(({ id, text, responsibleCities, ...told }, index) => {
    const notes = told.notes.filter(({ reportedOn }) => reportedOn <= period.endsOn).sort(byDay)
    const indicators = told.indicators.map((indicator) => ({
      ...indicator,
      readings: indicator.readings.filter(({ when }) => when.startsOn <= period.endsOn).sort(byTime),
    }))
    const ofIt = byThen.filter(({ objectiveIds }) => objectiveIds.includes(id))
    const { state, held, planned } = objectiveProgress({ activities: ofIt, indicators, notes })
    return {
      ...{ id, number: index + 1, text, state, held, planned, responsibleCities },
      notes: notes.filter(({ reportedOn }) => reportedOn >= period.startsOn).map(({ id: _, ...note }) => note),
      indicators: indicators.map((indicator) => indicatorIn(indicator, period)),
    }
  })
}

function indicatorIn(
  { readings, baselineOn, due, ...indicator }: ToldIndicator,
  period: ReportPeriod,
): ReportIndicator {
  return {
    ...indicator,
    baselineOn: baselineOn && spanOf(baselineOn),
    due: spanOf(due),
    readings: readings
      .filter(({ when }) => when.endsOn >= period.startsOn)
      .map(({ when, value, city }) => ({ when: spanOf(when), value, city })),
  }
}

const spanOf = ({ precision, startsOn, endsOn }: When) => ({ precision, startsOn, endsOn })
