import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { ClosedLink, LinkPage } from '@/components/meetings/link-page'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { WordLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { answerPollByLinkAction } from '@/lib/meetings/poll-link-actions'
import { type PollByLink as Found, findPollByLink } from '@/lib/meetings/poll-link-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { PollAnswerForm } from './poll-answer-form'
import { PollAnswerText } from './poll-answer-text'
import { deadlineText } from './poll-words'

type PollByLinkProps = { locale: Locale; token: string; place: EditPlace }
type OpenProps = PollByLinkProps & { found: Found & { state: 'open' } }

/** Where a poll's mail leads: how the dates suit one city, for whoever holds the link. Opening it changes nothing, since mail scanners open links too. */
export async function PollByLink(props: PollByLinkProps) {
  const { locale, token } = props
  const at = { kind: 'poll', locale, token } as const
  const found = await findPollByLink(token, new Date())
  if (found.state === 'invalid') return <ClosedLink {...at} expired={null} />
  const { activity } = found
  if (found.state === 'expired') {
    return <ClosedLink {...at} expired={{ activity, signedIn: `${activityWorkspaceHref(activity, locale)}#poll` }} />
  }
  return (
    <LinkPage {...at} activity={activity} city={found.city}>
      <OwnAnswer {...props} found={found} />
    </LinkPage>
  )
}

/** The form while nothing was answered; then the answer, which can be changed while the poll is open. */
function OwnAnswer({ locale, token, place, found }: OpenProps) {
  const { city, poll, answer, isAsked } = found
  const t = getTranslator(locale, 'polls')
  const block = `answer-${city.id}`
  const canAnswer = poll.areAnswersOpen && isAsked
  const isOpen = canAnswer && (answer === null || place.editing === block)
  return (
    <Section
      id={block}
      title={t('byLink.answered', { city: city.name })}
      actions={
        canAnswer && !isOpen ? (
          <WordLink href={place.edit(block)} aria-label={t('changeOf', { city: city.name })}>
            {t('change')}
          </WordLink>
        ) : null
      }
    >
      <MarginRow>
        <StatusLine>{place.savedText(block, locale)}</StatusLine>
        <Standing found={found} locale={locale} />
        {isOpen ? (
          <PollAnswerForm
            {...{ poll, city, answer, locale, place, block }}
            readerZone={found.zone}
            action={answerPollByLinkAction}
            hidden={{ token }}
          />
        ) : answer ? (
          <PollAnswerText candidates={poll.candidates} answer={answer} locale={locale} />
        ) : null}
      </MarginRow>
    </Section>
  )
}

/** Until when it can be answered, or why it can be no more. */
function Standing({ found: { poll, city, isAsked }, locale }: Pick<OpenProps, 'found' | 'locale'>) {
  const t = getTranslator(locale, 'polls')
  if (poll.state !== 'OPEN' || poll.isOvertaken) return <Notice>{t('byLink.ended')}</Notice>
  if (!isAsked) return <Notice>{t('byLink.notAsked', { city: city.name })}</Notice>
  if (!poll.areAnswersOpen) return <Notice>{t('byLink.closed')}</Notice>
  return (
    <p className="quiet">
      {deadlineText(poll, locale)}. {t('answerHint')}
    </p>
  )
}
