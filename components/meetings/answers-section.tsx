import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import type { CityName } from '@/lib/cities/view'
import { getTranslator } from '@/lib/i18n/translator'
import { publishAnswersAction, recordAnswerAction } from '@/lib/meetings/actions'
import { countAnswers } from '@/lib/meetings/rules'
import type { AnswerView, CallView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import { AnswerForm } from './answer-form'
import { AnswerRow } from './answer-row'
import type { MeetingProps } from './meeting-props'

type AnswersSectionProps = MeetingProps & { call: CallView; answers: AnswerView[] }

/** Who comes, for everybody who is invited: the numbers, then city by city, also those that have not answered. */
export function AnswersSection(props: AnswersSectionProps) {
  const { viewer, locale, activity, call, answers } = props
  const t = getTranslator(locale, 'meetings')
  const answered = new Map(answers.map((answer) => [answer.city.id, answer]))
  // A city that is invited no more has answered nonetheless.
  const others = answers.map(({ city }) => city).filter(({ id }) => !call.invited.some((city) => city.id === id))
  const open = call.invited.filter(({ id }) => !answered.has(id)).length
  const { coming, maybe, notComing, onSite, remote } = countAnswers(answers)
  return (
    <Section id="answers" title={t('answers.title')}>
      <MarginRow>
        <div className="part">
          <p>{t('answers.summary', { coming, maybe, notComing, open })}</p>
          {coming > 0 ? <p>{t('answers.people', { onSite, remote })}</p> : null}
          {can(viewer, 'answers.publish', activity.resource) ? <Publication {...props} /> : null}
        </div>
      </MarginRow>
      <ul className="item-list">
        {[...call.invited, ...others].map((city) => (
          <CityRow key={city.id} {...props} city={city} answer={answered.get(city.id) ?? null} />
        ))}
      </ul>
    </Section>
  )
}

type CityRowProps = AnswersSectionProps & { city: CityName; answer: AnswerView | null }

/** A city's own delegate answers at the top of the page; for others, the coordinator records what they answered. */
function CityRow({ viewer, locale, place, activity, call, city, answer }: CityRowProps) {
  const t = getTranslator(locale, 'meetings')
  const isOwn = viewer.delegations.some(({ cityId }) => cityId === city.id)
  const isInvited = call.invited.some(({ id }) => id === city.id)
  const canRecord = isInvited && (!isOwn || !call.areAnswersOpen) && can(viewer, 'answer.record', activity.resource)
  const label = t('answers.recordOf', { city: city.name })
  return (
    <AnswerRow
      city={city}
      answer={answer}
      zone={activity.zone}
      locale={locale}
      place={place}
      block={isOwn && call.areAnswersOpen ? `city-${city.id}` : `record-${city.id}`}
      edit={canRecord ? { word: t('answers.record'), label } : undefined}
      form={
        canRecord
          ? () => (
              <>
                <p className="quiet small">{t('answers.recordHint')}</p>
                <AnswerForm
                  activityId={activity.id}
                  city={city}
                  answer={answer}
                  locale={locale}
                  place={place}
                  block={`record-${city.id}`}
                  action={recordAnswerAction}
                />
              </>
            )
          : undefined
      }
    />
  )
}

function Publication({ locale, place, activity, call }: AnswersSectionProps) {
  const t = getTranslator(locale, 'meetings')
  return (
    <div id="publication" className="part">
      <p className="quiet small">{t(call.arePublished ? 'answers.published' : 'answers.unpublished')}</p>
      <ActionButton
        action={publishAnswersAction}
        hidden={{ id: activity.id, publish: call.arePublished ? 'no' : 'yes' }}
        returnTo={place.saved('publication')}
      >
        {t(call.arePublished ? 'answers.unpublish' : 'answers.publish')}
      </ActionButton>
      <StatusLine>{place.savedText('publication', locale)}</StatusLine>
    </div>
  )
}
