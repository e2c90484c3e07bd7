import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { monthOf, type Precision, yearOf } from '@/lib/time/when'
import type { MandateRole } from '@/prisma/generated/client/client'
import type { MandateView } from './queries'
import { mandatePhase } from './rules'

type Mandate = Pick<MandateView, 'role' | 'startsOn' | 'startPrecision' | 'endsOn' | 'endPrecision'>

/**
 * From when to when a mandate runs, in words and no more exactly than is known, seen from the day `today`: "Desde 2016, até que outra
 * cidade assuma", "De abril de 2014 a 2016", "2015".
 */
export function mandatePeriod(mandate: Mandate, locale: Locale, today: string): string {
  const t = getTranslator(locale, 'mandates')
  const start = dateText(mandate.startsOn, mandate.startPrecision, locale)
  if (mandate.endsOn === null) {
    if (mandatePhase(mandate, today) === 'future') return t('from', { start })
    // A membership ends when the city leaves: nobody takes over from it.
    return mandate.role === 'MEMBERSHIP' ? t('since', { start }) : t('untilSuccessor', { start })
  }
  const end = dateText(mandate.endsOn, mandate.endPrecision ?? 'DAY', locale)
  return start === end ? capitalized(start) : t('fromTo', { start, end })
}

/** One end of a mandate as it stands inside a sentence: "2016", "abril de 2016", "el 16 de junio de 2016". */
export function dateText(date: string, precision: Precision, locale: Locale): string {
  const t = getTranslator(locale, 'mandates')
  const known = precision === 'TIME' ? 'DAY' : precision
  return t(`dates.${known}`, { date: formatDate(date, locale, known) })
}

/**
 * Whether an end that was moved further away is known by a month or year that holds the former one as well: from November 2016 to "2016". "Until 2016" would say then that it
 * ends sooner. Both are last days (YYYY-MM-DD).
 */
export function isLaterWithin(formerEnd: string, end: string, precision: Precision): boolean {
  const sameYear = yearOf(formerEnd) === yearOf(end)
  return precision === 'YEAR' ? sameYear : precision === 'MONTH' && sameYear && monthOf(formerEnd) === monthOf(end)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The message (of `mandates`) that names a mandate's role. */
export function roleKey({ role, isActing }: { role: MandateRole; isActing: boolean }) {
  return isActing ? ('role.ACTING' as const) : (`role.${role}` as const)
}
