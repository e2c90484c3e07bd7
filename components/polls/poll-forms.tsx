import { ActionForm } from '@/components/forms/action-form'
import { RadioField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import type { MeetingProps } from '@/components/meetings/meeting-props'
import { getTranslator } from '@/lib/i18n/translator'
import { closePollAction, openPollAction, updatePollAction } from '@/lib/meetings/poll-actions'
import { candidateLimits } from '@/lib/meetings/poll-rules'
import { noCandidate } from '@/lib/meetings/poll-schema'
import type { PollView } from '@/lib/meetings/poll-view'
import { formatZone } from '@/lib/time/format'
import { isOver } from '@/lib/time/when'
import { CandidateFields, MoreCandidates } from './candidate-fields'
import { candidateText, tallyText } from './poll-words'

/** How many dates are in view at first. */
const shown = 4

/** The dates to ask about, and until when. */
export function OpenPollForm({ locale, place, activity }: MeetingProps) {
  const t = getTranslator(locale, 'polls')
  const common = getTranslator(locale, 'common')
  const row = (index: number) => (
    <CandidateFields
      key={index}
      index={index}
      texts={{
        legend: t('fields.candidate', { number: index + 1 }),
        startsOn: t('fields.startsOn'),
        endsOn: t('fields.endsOn'),
        startTime: t('fields.startTime'),
        endTime: t('fields.endTime'),
      }}
    />
  )
  const rows = Array.from({ length: candidateLimits.max }, (_, index) => row(index))
  return (
    <ActionForm
      id="poll"
      label={t('open')}
      action={openPollAction}
      hidden={{ id: activity.id }}
      returnTo={place.saved('poll')}
      submit={t('open')}
      cancel={{ label: common('cancel'), href: place.at('poll') }}
    >
      <p className="quiet small">
        {t('fields.hoursHint', { zone: formatZone(activity.when.timeZone ?? activity.zone, locale) })}
      </p>
      {rows.slice(0, shown)}
      <MoreCandidates summary={t('fields.more')} from={shown} to={candidateLimits.max}>
        {rows.slice(shown)}
      </MoreCandidates>
      <TextField
        name="deadlineOn"
        label={t('fields.deadlineOn')}
        hint={t('fields.deadlineHint')}
        type="date"
        width="middle"
      />
    </ActionForm>
  )
}

type PollFormProps = MeetingProps & { poll: PollView }

/** Another last day for answers. */
export function PollDeadlineForm({ locale, place, poll }: PollFormProps) {
  const t = getTranslator(locale, 'polls')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="poll-deadline"
      label={t('moveDeadline')}
      action={updatePollAction}
      hidden={{ id: poll.id }}
      version={poll.version}
      returnTo={place.saved('poll-deadline')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('poll') }}
    >
      <TextField
        name="deadlineOn"
        label={t('fields.deadlineOn')}
        hint={t('fields.deadlineHint')}
        value={poll.deadline?.startsOn}
        type="date"
        width="middle"
      />
    </ActionForm>
  )
}

/** On which date the poll ends, or on none. Dates that are over are no choice any more. */
export function ClosePollForm({ locale, place, activity, poll }: PollFormProps) {
  const t = getTranslator(locale, 'polls')
  const common = getTranslator(locale, 'common')
  const now = new Date()
  const open = poll.isOvertaken ? [] : poll.candidates.filter(({ when }) => !isOver(when, now, activity.zone))
  const options = open.map(({ id, when, tally, suitsMost }) => ({
    value: id,
    label: candidateText(when, locale),
    hint: [suitsMost ? t('best') : null, tallyText(tally, locale)].filter(Boolean).join(': '),
  }))
  return (
    <ActionForm
      id="poll-close"
      label={t('close')}
      action={closePollAction}
      hidden={{ id: poll.id }}
      version={poll.version}
      returnTo={place.saved('poll', 'saved', 'closed')}
      submit={t('close')}
      cancel={{ label: common('cancel'), href: place.at('poll') }}
    >
      {poll.isOvertaken ? null : <p className="quiet small">{t('closeHint')}</p>}
      <RadioField
        name="candidateId"
        label={t('fields.chosen')}
        options={[...options, { value: noCandidate, label: t('fields.none') }]}
      />
    </ActionForm>
  )
}
