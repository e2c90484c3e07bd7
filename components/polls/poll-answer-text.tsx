import { StateWord } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PollAnswerView } from '@/lib/meetings/poll-view'
import type { When } from '@/lib/time/when'
import { candidateText, choiceTones } from './poll-words'

type PollAnswerTextProps = {
  candidates: readonly { id: string; when: When }[]
  answer: PollAnswerView
  locale: Locale
}

/** What a city answered: a line for each date. */
export function PollAnswerText({ candidates, answer, locale }: PollAnswerTextProps) {
  const t = getTranslator(locale, 'polls')
  return (
    <ul className="poll-dates poll-own">
      {candidates.map(({ id, when }) => {
        const choice = answer.choices.get(id)
        return (
          <li key={id}>
            <span>{candidateText(when, locale)}</span>
            {choice ? <StateWord tone={choiceTones[choice]}>{t(`choices.${choice}`)}</StateWord> : null}
          </li>
        )
      })}
    </ul>
  )
}
