import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { MeetingProps } from '@/components/meetings/meeting-props'
import { WordLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { StatusLine } from '@/components/ui/status-line'
import { getViewerProfile } from '@/lib/auth/viewer'
import { getTranslator } from '@/lib/i18n/translator'
import { listPolls } from '@/lib/meetings/poll-queries'
import { nothingToAsk } from '@/lib/meetings/poll-rules'
import type { PollView } from '@/lib/meetings/poll-view'
import { can } from '@/lib/permissions/authorize'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import { OpenPoll } from './open-poll'
import { OpenPollForm } from './poll-forms'
import { PollCandidates, PollTable } from './poll-table'
import { candidateText } from './poll-words'

/** Which dates suit the cities, where the date is not known: the open poll, or the way to open one, and the polls that are over. Nothing for who takes no part in the unit. */
export async function PollSection(props: MeetingProps) {
  const { viewer, locale, place, activity } = props
  const polls = await listPolls(viewer, activity, new Date())
  const readerZone = (await getViewerProfile())?.timeZone ?? activity.zone
  const open = polls.find(({ state }) => state === 'OPEN')
  const mayOpen =
    !open && !nothingToAsk({ ...activity.when, ...activity }) && can(viewer, 'poll.open', activity.resource)
  if (polls.length === 0 && !mayOpen) return null
  const t = getTranslator(locale, 'polls')
  const canOpen = mayOpen && activity.resource.isPublished
  const isOpening = canOpen && place.editing === 'poll'
  return (
    <Section
      id="poll"
      title={t('title')}
      actions={canOpen && !isOpening ? <WordLink href={place.edit('poll')}>{t('open')}</WordLink> : null}
    >
      <MarginRow>
        <Outcome {...props} isOpen={open !== undefined} />
        {!open && isOfPoll(place.editing) ? (
          <Notice tone="attention">{getTranslator(locale, 'errors')('pollEnded')}</Notice>
        ) : null}
        {isOpening ? <OpenPollForm {...props} /> : null}
        {mayOpen && !isOpening ? <p className="quiet">{t(canOpen ? 'invite' : 'notPublished')}</p> : null}
      </MarginRow>
      {open ? <OpenPoll {...props} poll={open} readerZone={readerZone} /> : null}
      {polls
        .filter(({ state }) => state !== 'OPEN')
        .map((poll) => (
          <EndedPoll key={poll.id} {...props} poll={poll} readerZone={readerZone} />
        ))}
    </Section>
  )
}

/** Whether somebody was about to change an open poll: it may have ended meanwhile. */
function isOfPoll(block: string | null): boolean {
  return block?.startsWith('poll-') ?? false
}

/** What became of the poll by what was just done, and what happens next. */
function Outcome({ viewer, locale, place, activity, isOpen }: MeetingProps & { isOpen: boolean }) {
  const t = getTranslator(locale, 'polls')
  const isSaved = place.outcomeOf('poll') === 'saved'
  const isClosed = isSaved && place.detail === 'closed' && !isOpen
  const isOpened = isSaved && place.detail === null && isOpen
  const seesMails = can(viewer, 'notice.read', activity.resource)
  return (
    <StatusLine>
      {isClosed ? t('closed') : null}
      {isOpened ? t('opened') : null}
      {(isClosed || isOpened) && seesMails ? (
        <>
          {' '}
          <a href={`/${locale}/workspace/units/${activity.unit.slug}/mail`}>{t('mails')}</a>
        </>
      ) : null}
    </StatusLine>
  )
}

/** A poll that is over, folded away: how it ended, then what was asked and answered. */
function EndedPoll({ locale, activity, poll, readerZone }: MeetingProps & { poll: PollView; readerZone: string }) {
  const t = getTranslator(locale, 'polls')
  const chosen = poll.candidates.find(({ isChosen }) => isChosen)
  const date = formatDate(todayIn(activity.zone, poll.endedAt ?? poll.openedAt), locale)
  return (
    <MarginRow wide>
      <details className="poll-ended">
        <summary>
          {chosen
            ? t('endedChosen', { date, chosen: candidateText(chosen.when, locale) })
            : t('endedWithout', { date })}
        </summary>
        <PollCandidates poll={poll} locale={locale} readerZone={readerZone} />
        <PollTable poll={poll} locale={locale} recordHref={() => null} />
      </details>
    </MarginRow>
  )
}
