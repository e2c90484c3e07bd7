import { Section } from '@/components/layout/section'
import { getTranslator } from '@/lib/i18n/translator'
import { giveAnswerAction } from '@/lib/meetings/actions'
import type { AnswerView, CallView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import { AnswerForm } from './answer-form'
import { AnswerRow } from './answer-row'
import type { MeetingProps } from './meeting-props'

type OwnAnswersProps = MeetingProps & { call: CallView; answers: AnswerView[] }

/** The answers of the cities for which the reader acts, first on the page: that is what she is asked for. */
export function OwnAnswers({ viewer, locale, place, activity, call, answers }: OwnAnswersProps) {
  const t = getTranslator(locale, 'meetings')
  const own = call.invited.filter(({ id }) => viewer.delegations.some(({ cityId }) => cityId === id))
  if (own.length === 0) return null
  return (
    <Section id="own-answer" title={t('answers.own')}>
      <ul className="item-list">
        {own.map((city) => {
          const answer = answers.find((one) => one.city.id === city.id) ?? null
          const canAnswer = call.areAnswersOpen && can(viewer, 'answer.give', { ...activity.resource, cityId: city.id })
          return (
            <AnswerRow
              key={city.id}
              city={city}
              answer={answer}
              zone={activity.zone}
              locale={locale}
              place={place}
              block={`answer-${city.id}`}
              edit={
                canAnswer
                  ? {
                      word: t(answer ? 'answers.change' : 'answers.answer'),
                      label: t(answer ? 'answers.changeOf' : 'answers.answerOf', { city: city.name }),
                    }
                  : undefined
              }
              form={
                canAnswer
                  ? () => (
                      <AnswerForm
                        activityId={activity.id}
                        city={city}
                        answer={answer}
                        locale={locale}
                        place={place}
                        action={giveAnswerAction}
                      />
                    )
                  : undefined
              }
            />
          )
        })}
      </ul>
    </Section>
  )
}
