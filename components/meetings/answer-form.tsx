import { ActionForm, type ActionFormProps } from '@/components/forms/action-form'
import { RadioField } from '@/components/forms/choice-fields'
import { TextAreaField, TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { linesOf } from '@/lib/meetings/delegation-lines'
import { answerChoices } from '@/lib/meetings/rules'
import type { AnswerView } from '@/lib/meetings/view'
import type { EditPlace } from '@/lib/workspace/edit-place'

export type AnswerFormProps = {
  activityId: string
  city: { id: string; name: string }
  /** What it answered; null before the first answer. */
  answer: AnswerView | null
  locale: Locale
  place: EditPlace
  /** The block that the form stands in; by default, the city's own answer. */
  block?: string
  action: ActionFormProps['action']
  /** On what ground it is answered, where nobody is signed in. */
  hidden?: Record<string, string>
}

/** What a city answers, as fields: those about people only where somebody comes. */
export function AnswerForm(props: AnswerFormProps) {
  const { activityId, city, answer, locale, place, action, hidden = {}, block = `answer-${city.id}` } = props
  const t = getTranslator(locale, 'meetings')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id={block}
      label={t('answers.answerOf', { city: city.name })}
      action={action}
      hidden={{ id: activityId, cityId: city.id, ...hidden }}
      version={answer?.version ?? 0}
      returnTo={place.saved(block)}
      submit={common('save')}
      // Where the form is all there is, there is nothing to go back to.
      cancel={place.editing === block ? { label: common('cancel'), href: place.at(block) } : undefined}
    >
      <div className="answer-fields">
        <RadioField
          name="choice"
          label={t('answers.fields.choice')}
          value={answer?.choice}
          options={answerChoices.map((choice) => ({ value: choice, label: t(`answers.choices.${choice}`) }))}
          inline
        />
        <PeopleFields answer={answer} locale={locale} />
        <TextAreaField
          name="note"
          label={t('answers.fields.note')}
          hint={t('answers.fields.noteHint')}
          value={answer?.note}
        />
      </div>
    </ActionForm>
  )
}

function PeopleFields({ answer, locale }: Pick<AnswerFormProps, 'answer' | 'locale'>) {
  const t = getTranslator(locale, 'meetings')
  const count = (value: number | undefined) => (value ? String(value) : '')
  const people = (isRemote: boolean) => linesOf(answer?.delegation.filter((one) => one.isRemote === isRemote) ?? [])
  const number = { inputMode: 'numeric', width: 'short', maxLength: 3 } as const
  return (
    <>
      <div data-for="people">
        <TextField name="onSite" label={t('answers.fields.onSite')} value={count(answer?.onSite)} {...number} />
      </div>
      <div data-for="people">
        <TextAreaField
          name="peopleOnSite"
          label={t('answers.fields.peopleOnSite')}
          hint={t('answers.fields.peopleHint')}
          value={people(false)}
        />
      </div>
      <div data-for="people">
        <TextField name="remote" label={t('answers.fields.remote')} value={count(answer?.remote)} {...number} />
      </div>
      <div data-for="people">
        <TextAreaField
          name="peopleRemote"
          label={t('answers.fields.peopleRemote')}
          hint={t('answers.fields.peopleHint')}
          value={people(true)}
        />
      </div>
    </>
  )
}
