import type { Precision } from '@/lib/time/when'

/**
 * A mandate's first and last day (YYYY-MM-DD, inclusive, in the network's zone), with how much of them is known. No end: it runs until a
 * successor takes over.
 */
export type MandateSpan = {
  startsOn: string
  startPrecision: Precision
  endsOn: string | null
  endPrecision: Precision | null
}

export type MandatePhase = 'current' | 'future' | 'past'

/** Where a mandate stands on the day `today` (YYYY-MM-DD in the network's zone). */
export function mandatePhase({ startsOn, endsOn }: MandateSpan, today: string): MandatePhase {
  if (startsOn > today) return 'future'
  return endsOn !== null && endsOn < today ? 'past' : 'current'
}

export function isInForce(mandate: MandateSpan, today: string): boolean {
  return mandatePhase(mandate, today) === 'current'
}

/** Whether a mandate is in force on any day of a period (first and last day, YYYY-MM-DD, inclusive). */
export function isInForceDuring({ startsOn, endsOn }: MandateSpan, period: { startsOn: string; endsOn: string }) {
  return startsOn <= period.endsOn && (endsOn === null || endsOn >= period.startsOn)
}

/** Whether a mandate covers the whole of a period, so that its dates need not be told beside it. */
export function covers({ startsOn, endsOn }: MandateSpan, period: { startsOn: string; endsOn: string }): boolean {
  return startsOn <= period.startsOn && (endsOn === null || endsOn >= period.endsOn)
}

const phaseOrder: Record<MandatePhase, number> = { current: 0, future: 1, past: 2 }

/**
 * Those in force first, then those to come, then the past ones with the latest first. Mandates in force keep the order in which they
 * began; those that began together, the order in which they were given.
 */
export function inOrderOfPhase<T extends MandateSpan>(mandates: readonly T[], today: string): T[] {
  return [...mandates].sort((a, b) => {
    const [one, other] = [mandatePhase(a, today), mandatePhase(b, today)]
    if (one !== other) return phaseOrder[one] - phaseOrder[other]
    const earlier = a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0
    return one === 'past' ? -earlier : earlier
  })
}

/**
 * Who coordinates on the day `today`. Without a mandate in force the coordination is vacant: `last` is the one that ended last, `next` the
 * first one to come.
 */
export function coordinationOn<T extends MandateSpan & { role: string }>(mandates: readonly T[], today: string) {
  const coordinations = inOrderOfPhase(
    mandates.filter((mandate) => mandate.role === 'COORDINATION'),
    today,
  )
  const first = (phase: MandatePhase) => coordinations.find((mandate) => mandatePhase(mandate, today) === phase) ?? null
  return { current: first('current'), next: first('future'), last: first('past') }
}
