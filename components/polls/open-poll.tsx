import { cityLang } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import type { MeetingProps } from '@/components/meetings/meeting-props'
import { WordLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { StatusLine } from '@/components/ui/status-line'
import type { CityName } from '@/lib/cities/view'
import { getTranslator } from '@/lib/i18n/translator'
import { answerPollAction, recordPollAnswerAction } from '@/lib/meetings/poll-actions'
import type { PollView } from '@/lib/meetings/poll-view'
import { can } from '@/lib/permissions/authorize'
import { PollAnswerForm } from './poll-answer-form'
import { PollAnswerText } from './poll-answer-text'
import { ClosePollForm, PollDeadlineForm } from './poll-forms'
import { PollCandidates, PollTable } from './poll-table'
import { deadlineText } from './poll-words'

type OpenPollProps = MeetingProps & { poll: PollView; readerZone: string }

/** A poll that is open: what the reader's cities are asked first, then how the dates stand, city by city, and what the coordinator can do with it. */
export function OpenPoll(props: OpenPollProps) {
  const { viewer, locale, place, activity, poll } = props
  const own = poll.asked.filter(({ id }) => viewer.delegations.some(({ cityId }) => cityId === id))
  const recorded = poll.asked.find(({ id }) => place.editing === recordBlock(id))
  const canRecord = !poll.isOvertaken && can(viewer, 'poll.record', activity.resource)
  const t = getTranslator(locale, 'polls')
  const isOwn = ({ id }: CityName) => own.some((city) => city.id === id)
  const mayRecord = (city: CityName) =>
    canRecord && !(isOwn(city) && poll.areAnswersOpen) && poll.asked.some(({ id }) => id === city.id)
  return (
    <>
      <Standing {...props} />
      <ul className="item-list">
        {own.map((city) => (
          <OwnAnswer key={city.id} {...props} city={city} />
        ))}
      </ul>
      <MarginRow rule="hair" margin={<span className="small-caps">{t('candidates')}</span>} wide>
        <PollCandidates poll={poll} locale={locale} readerZone={props.readerZone} />
      </MarginRow>
      {recorded && mayRecord(recorded) ? <Recording {...props} city={recorded} /> : null}
      <MarginRow wide>
        <StatusLine>
          {poll.asked.map(({ id }) => place.savedText(recordBlock(id), locale)).find((text) => text !== null)}
        </StatusLine>
        <PollTable
          poll={poll}
          locale={locale}
          recordHref={(city) => (mayRecord(city) ? place.edit(recordBlock(city.id)) : null)}
        />
      </MarginRow>
    </>
  )
}

const answerBlock = (cityId: string) => `poll-answer-${cityId}`
const recordBlock = (cityId: string) => `poll-record-${cityId}`

/** How many have answered and until when the others can; moving that day, and ending the poll. */
function Standing(props: OpenPollProps) {
  const { viewer, locale, place, activity, poll } = props
  const t = getTranslator(locale, 'polls')
  const answered = poll.asked.filter(({ id }) => poll.answers.some(({ city }) => city.id === id)).length
  const canMove = !poll.isOvertaken && can(viewer, 'poll.update', activity.resource)
  const canClose = can(viewer, 'poll.close', activity.resource)
  const editing = place.editing
  return (
    <MarginRow>
      <div className="part">
        {poll.isOvertaken ? <Notice tone="attention">{t('overtaken')}</Notice> : null}
        <p>{t('answered', { answered, open: poll.asked.length - answered })}</p>
        <div id="poll-deadline">
          <p>{deadlineText(poll, locale)}</p>
          <StatusLine>{place.savedText('poll-deadline', locale)}</StatusLine>
          {canMove && editing === 'poll-deadline' ? <PollDeadlineForm {...props} /> : null}
        </div>
        <div id="poll-close">{canClose && editing === 'poll-close' ? <ClosePollForm {...props} /> : null}</div>
        <div className="actions poll-actions">
          {canMove && editing !== 'poll-deadline' ? (
            <WordLink href={place.edit('poll-deadline')}>{t('moveDeadline')}</WordLink>
          ) : null}
          {canClose && editing !== 'poll-close' ? (
            <WordLink href={place.edit('poll-close')}>{t('close')}</WordLink>
          ) : null}
        </div>
      </div>
    </MarginRow>
  )
}

/** What a city that the reader acts for answered, or its answer as fields. */
function OwnAnswer({ viewer, locale, place, activity, poll, readerZone, city }: OpenPollProps & { city: CityName }) {
  const t = getTranslator(locale, 'polls')
  const block = answerBlock(city.id)
  const answer = poll.answers.find((one) => one.city.id === city.id) ?? null
  const canAnswer = poll.areAnswersOpen && can(viewer, 'poll.answer', { ...activity.resource, cityId: city.id })
  const isOpen = canAnswer && place.editing === block
  return (
    <MarginRow
      as="li"
      id={block}
      rule="hair"
      margin={<span className="small-caps">{t('own')}</span>}
      actions={
        canAnswer && !isOpen ? (
          <WordLink href={place.edit(block)} aria-label={t(answer ? 'changeOf' : 'answerOf', { city: city.name })}>
            {t(answer ? 'change' : 'answer')}
          </WordLink>
        ) : null
      }
    >
      <p>
        <strong lang={cityLang(city, locale)}>{city.name}</strong>
      </p>
      {isOpen ? (
        <>
          <p className="quiet small">{t('answerHint')}</p>
          <PollAnswerForm {...{ poll, city, answer, locale, place, readerZone, block }} action={answerPollAction} />
        </>
      ) : answer ? (
        <PollAnswerText candidates={poll.candidates} answer={answer} locale={locale} />
      ) : (
        <p className="quiet">{t('noAnswer')}</p>
      )}
      <StatusLine>{place.savedText(block, locale)}</StatusLine>
    </MarginRow>
  )
}

/** What a city answered by other ways, as fields. */
function Recording({ locale, place, poll, readerZone, city }: OpenPollProps & { city: CityName }) {
  const t = getTranslator(locale, 'polls')
  const block = recordBlock(city.id)
  const answer = poll.answers.find((one) => one.city.id === city.id) ?? null
  return (
    <MarginRow id={block} rule="hair">
      <p>
        <strong lang={cityLang(city, locale)}>{city.name}</strong>
      </p>
      <p className="quiet small">{t('recordHint')}</p>
      <PollAnswerForm {...{ poll, city, answer, locale, place, readerZone, block }} action={recordPollAnswerAction} />
    </MarginRow>
  )
}
