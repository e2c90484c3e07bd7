import { type PlanContent, spanOf } from '@/lib/editions/plan-content'
import { byTime, type Measured } from '@/lib/progress/indicator-rules'
import { byDay, objectiveProgress } from '@/lib/progress/rules'
import { daysOf, type ReportPeriod } from './activity-rules'
import type { ReportCity, ReportObjective } from './report-content'

export type ToldNote = ReportObjective['notes'][number] & { id: string; objectiveId: string }
export type ToldReading = Measured & { indicatorId: string; city: ReportCity | null }

/**
 * What a report tells of the objectives of a plan as it is now, with all that was told of them: their state by what lies before the end of the period, and of the
 * notes and readings those of the period.
 */
export function reportObjectives(
  plan: Pick<PlanContent, 'objectives' | 'activities'>,
  told: { notes: readonly ToldNote[]; readings: readonly ToldReading[] },
  period: ReportPeriod,
): ReportObjective[] {
  const activities = plan.activities.filter(({ when }) => daysOf(when, period).startsOn <= period.endsOn)
  const allNotes = told.notes.filter(({ reportedOn }) => reportedOn <= period.endsOn).sort(byDay)
  const allReadings = told.readings.filter(({ when }) => when.startsOn <= period.endsOn).sort(byTime)
  return plan.objectives.map(({ id, text, cities, ...objective }, index) => {
    const notes = allNotes.filter(({ objectiveId }) => objectiveId === id)
    const indicators = objective.indicators.map((indicator) => ({
      ...indicator,
      readings: allReadings.filter(({ indicatorId }) => indicatorId === indicator.id),
    }))
    const ofIt = activities.filter(({ objectiveIds }) => objectiveIds.includes(id))
    const { state, held, planned } = objectiveProgress({ activities: ofIt, indicators, notes })
    return {
      ...{ id, number: index + 1, text, state, held, planned, responsibleCities: cities },
      notes: notes
        .filter(({ reportedOn }) => reportedOn >= period.startsOn)
        .map(({ id: _, objectiveId: __, ...note }) => note),
      indicators: indicators.map(({ readings, ...indicator }) => ({
        ...indicator,
        readings: readings
          .filter(({ when }) => when.endsOn >= period.startsOn)
          .map(({ when, value, city }) => ({ when: spanOf(when), value, city })),
      })),
    }
  })
}
