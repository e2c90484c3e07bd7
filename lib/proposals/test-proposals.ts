import { monthsWhen } from '@/lib/time/when'

// What the tests of this domain propose.

export const words = (pt: string) => ({ original: 'pt', pt }) as const

/** A seminar in September 2016, as somebody would type it. */
export const content = {
  title: words('Seminário de mobilidade'),
  why: words('Temos os dados de cinco anos.'),
  kinds: ['SEMINAR' as const],
  when: monthsWhen(2016, 9),
}
