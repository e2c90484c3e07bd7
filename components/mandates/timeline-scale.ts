import type { CSSProperties } from 'react'
import type { Timeline } from '@/lib/mandates/timeline'

const steps = [1, 2, 5, 10, 20, 50, 100]
const ticksAtMost = 12
const ticksOnPhones = 6

/** The years that have a line and a label: as many as there is room for. On phones the minor ones keep their line alone. */
export function timelineTicks({ years }: Pick<Timeline<unknown>, 'years'>) {
  const step = steps.find((one) => years.length / one <= ticksAtMost) ?? years.length
  const told = years.filter(({ year }) => year % step === 0)
  return told.map((tick, index) => ({ ...tick, isMinor: told.length > ticksOnPhones && index % 2 === 1 }))
}

/** Where a day lies, as a part of all `days`, for CSS: `--at`, and which side has room for words. */
export function offset(at: number, days: number) {
  return {
    'data-side': at > days / 2 ? 'end' : 'start',
    style: { '--at': share(at, days) } as CSSProperties,
  }
}

/** A share of a whole, as CSS writes it. */
export function share(part: number, whole: number): string {
  return `${Number(((100 * part) / whole).toFixed(3))}%`
}
