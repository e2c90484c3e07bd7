import type { LocalizedText } from '@/lib/i18n/localized-text'
import { isInForceDuring, type MandateSpan } from '@/lib/mandates/rules'
import { earlierDay } from '@/lib/time/when'
import type { ReportCity, ReportFacts } from './report-content'

type Change = ReportFacts['mandateChanges'][number]
type DatedDay = Change['at']

/** A mandate of a unit with its extensions; `decidedOn` is the day in the network's zone on which somebody extended it. */
export type ToldMandate = MandateSpan & {
  role: Change['role']
  isActing: boolean
  city: ReportCity
  extensions: { decidedOn: string; from: DatedDay; to: DatedDay; reason: LocalizedText }[]
}

type Days = { startsOn: string; endsOn: string }

/** What of a period has come by `today` (all YYYY-MM-DD in the network's zone). */
const soFar = ({ startsOn, endsOn }: Days, today: string): Days => ({ startsOn, endsOn: earlierDay(endsOn, today) })

/** Who coordinated and sub-coordinated in a period so far, in the order of `mandates`. */
export function officesIn(mandates: readonly ToldMandate[], period: Days, today: string): ReportFacts['offices'] {
  return mandates.flatMap(({ role, extensions: _, ...mandate }) =>
    role !== 'MEMBERSHIP' && isInForceDuring(mandate, soFar(period, today)) ? [{ role, ...mandate }] : [],
  )
}

/** How many cities took part in the unit in a period so far, in whatever role. */
export function countCitiesIn(mandates: readonly ToldMandate[], period: Days, today: string): number {
  const inForce = mandates.filter((mandate) => isInForceDuring(mandate, soFar(period, today)))
  return new Set(inForce.map(({ city }) => city.slug)).size
}

/**
 * What changed in the mandates in a period so far, in the order of the days; those of one day in the order of `mandates`. A mandate has ended once its last
 * day is over.
 */
export function mandateChangesIn(mandates: readonly ToldMandate[], period: Days, today: string): Change[] {
  const isIn = (day: string) => period.startsOn <= day && day <= period.endsOn
  return mandates
    .flatMap(({ role, isActing, city, startsOn, startPrecision, endsOn, endPrecision, extensions }): Change[] => {
      const of = { role, isActing, city }
      const hasBegun = isIn(startsOn) && startsOn <= today
      const hasEnded = endsOn !== null && isIn(endsOn) && endsOn < today
      return [
        ...(hasBegun ? [{ change: 'opened' as const, ...of, at: { on: startsOn, precision: startPrecision } }] : []),
        ...extensions
          .filter(({ decidedOn }) => isIn(decidedOn))
          .map(({ decidedOn, ...terms }) => ({
            ...{ change: 'extended' as const, ...of, ...terms },
            at: { on: decidedOn, precision: 'DAY' as const },
          })),
        ...(hasEnded
          ? [{ change: 'ended' as const, ...of, at: { on: endsOn, precision: endPrecision ?? ('DAY' as const) } }]
          : []),
      ]
    })
    .sort((a, b) => a.at.on.localeCompare(b.at.on))
}
