import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { pollChoices, type Tally } from '@/lib/meetings/poll-rules'
import type { PollFacts } from '@/lib/meetings/poll-view'
import { formatWhen, formatWhenOfWeek, formatZone } from '@/lib/time/format'
import { type When, whenInZone } from '@/lib/time/when'

/** "quinta-feira, 16 de junho de 2016, 10:00–12:30 (horário de Brasília)": a date that is asked about; hours are said with whose they are. */
export function candidateText(when: When, locale: Locale): string {
  const text = formatWhenOfWeek(when, locale)
  return when.timeZone ? `${text} (${formatZone(when.timeZone, locale)})` : text
}

/** The same hours by the clock of whoever answers; nothing where it shows the same. */
export function ownTimeText(when: When, readerZone: string, locale: Locale): string | undefined {
  const own = whenInZone(when, readerZone)
  if (!own) return undefined
  const words = { when: formatWhen(own, locale), zone: formatZone(readerZone, locale) }
  return getTranslator(locale, 'scheduleViews')('yourTime', words)
}

export const choiceTones = { YES: 'accent', IF_NEED_BE: 'plain', NO: 'quiet' } as const

/** "3 sim · 1 não": what nobody answered is left out. */
export function tallyText(tally: Tally, locale: Locale): string {
  const t = getTranslator(locale, 'polls')
  const parts = pollChoices.filter((choice) => tally[choice] > 0)
  return parts.map((choice) => t(`tallies.${choice}`, { count: tally[choice] })).join(' · ') || t('noTally')
}

/** Until when cities answer an open poll, or that they do no more. */
export function deadlineText({ deadline, areAnswersOpen, isOvertaken }: PollFacts, locale: Locale): string {
  const t = getTranslator(locale, 'polls')
  if (!deadline) return t('noDeadline')
  const date = formatWhen(deadline, locale)
  return t(areAnswersOpen || isOvertaken ? 'deadline' : 'deadlinePassed', { date })
}
