import { ActionForm, type ActionFormProps } from '@/components/forms/action-form'
import { RadioField } from '@/components/forms/choice-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { pollChoices } from '@/lib/meetings/poll-rules'
import type { PollAnswerView } from '@/lib/meetings/poll-view'
import type { When } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { candidateText, ownTimeText } from './poll-words'

export type PollAnswerFormProps = {
  poll: { id: string; candidates: readonly { id: string; when: When }[] }
  city: { id: string; name: string }
  /** What it answered; null before the first answer. */
  answer: PollAnswerView | null
  locale: Locale
  place: EditPlace
  /** The zone of whoever answers. */
  readerZone: string
  /** The block that the form stands in. */
  block: string
  action: ActionFormProps['action']
  /** On what ground it is answered, where nobody is signed in. */
  hidden?: Record<string, string>
}

/** How each date suits a city, as fields: one question for each. */
export function PollAnswerForm(props: PollAnswerFormProps) {
  const { poll, city, answer, locale, place, readerZone, block, action, hidden = {} } = props
  const t = getTranslator(locale, 'polls')
  const common = getTranslator(locale, 'common')
  const votes = poll.candidates.map(({ id }, index) => [`votes[${index}].candidateId`, id])
  return (
    <ActionForm
      id={block}
      label={t('answerOf', { city: city.name })}
      action={action}
      hidden={{ id: poll.id, cityId: city.id, ...Object.fromEntries(votes), ...hidden }}
      version={answer?.version ?? 0}
      returnTo={place.saved(block)}
      submit={common('save')}
      // Where the form is all there is, there is nothing to go back to.
      cancel={place.editing === block ? { label: common('cancel'), href: place.at(block) } : undefined}
    >
      {poll.candidates.map(({ id, when }, index) => (
        <RadioField
          key={id}
          name={`votes[${index}].choice`}
          label={candidateText(when, locale)}
          hint={ownTimeText(when, readerZone, locale)}
          value={answer?.choices.get(id)}
          options={pollChoices.map((choice) => ({ value: choice, label: t(`choices.${choice}`) }))}
          inline
        />
      ))}
    </ActionForm>
  )
}
