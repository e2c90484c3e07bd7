import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { pollChoices, type Tally } from '@/lib/meetings/poll-rules'
import type { PollFacts } from '@/lib/meetings/poll-view'
import { formatWhen } from '@/lib/time/format'

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
