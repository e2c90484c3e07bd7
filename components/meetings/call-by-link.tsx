import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { answerByLinkAction } from '@/lib/meetings/link-actions'
import { type CallByLink as Found, findCallByLink } from '@/lib/meetings/link-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { meetingHref } from './addresses'
import { AgendaItemText } from './agenda-item'
import { AnswerForm } from './answer-form'
import { AnswerText } from './answer-text'
import { Deadline } from './call-section'
import { ClosedLink, LinkPage } from './link-page'

type CallByLinkProps = { locale: Locale; token: string; place: EditPlace }
type OpenProps = CallByLinkProps & { found: Found & { state: 'open' } }

/** Where a call's mail leads: what one city answers, for whoever holds the link. Opening it changes nothing, since mail scanners open links too. */
export async function CallByLink(props: CallByLinkProps) {
  const { locale, token } = props
  const at = { kind: 'call', locale, token } as const
  const found = await findCallByLink(token, new Date())
  if (found.state === 'invalid') return <ClosedLink {...at} expired={null} />
  const { activity } = found
  if (found.state === 'expired') {
    return <ClosedLink {...at} expired={{ activity, signedIn: meetingHref(activity, locale) }} />
  }
  return (
    <LinkPage {...at} activity={activity} city={found.city}>
      <OwnAnswer {...props} found={found} />
      <WhatToKnow found={found} locale={locale} />
    </LinkPage>
  )
}

function WhatToKnow({ found: { agenda, practical }, locale }: Pick<OpenProps, 'found' | 'locale'>) {
  const t = getTranslator(locale, 'meetings')
  return (
    <>
      {practical ? (
        <Section id="practical" title={t('call.practical')}>
          <MarginRow>
            <Localized value={practical} locale={locale} as="p" className="whitespace-pre-line" />
          </MarginRow>
        </Section>
      ) : null}
      {agenda.length > 0 ? (
        <Section id="agenda" title={t('agenda.title')}>
          <NumberedList>
            {agenda.map((item) => (
              <NumberedItem key={item.id} number={item.position}>
                <AgendaItemText item={item} locale={locale} />
              </NumberedItem>
            ))}
          </NumberedList>
        </Section>
      ) : null}
    </>
  )
}

/** The form while nothing was answered; then the answer, which can be changed until the deadline. */
function OwnAnswer({ locale, token, place, found }: OpenProps) {
  const { activity, city, answer, deadline, isInvited } = found
  const t = getTranslator(locale, 'meetings')
  const block = `answer-${city.id}`
  const canAnswer = deadline.areAnswersOpen && isInvited
  const isOpen = canAnswer && (answer === null || place.editing === block)
  return (
    <Section
      id={block}
      title={t('byLink.answered', { city: city.name })}
      actions={
        canAnswer && !isOpen ? (
          <WordLink href={place.edit(block)} aria-label={t('answers.changeOf', { city: city.name })}>
            {t('answers.change')}
          </WordLink>
        ) : null
      }
    >
      <MarginRow margin={answer ? <StateWord>{t(`answers.choices.${answer.choice}`)}</StateWord> : null}>
        <StatusLine>{place.savedText(block, locale)}</StatusLine>
        {deadline.deadline ? (
          <p className="quiet">
            {t('call.deadline')}: <Deadline call={deadline} zone={activity.zone} locale={locale} />
          </p>
        ) : null}
        {isInvited ? null : <Notice>{t('byLink.notInvited', { city: city.name })}</Notice>}
        {isInvited && !deadline.areAnswersOpen ? <Notice>{t('byLink.closed')}</Notice> : null}
        {isOpen ? (
          <AnswerForm
            activityId={activity.id}
            city={city}
            answer={answer}
            locale={locale}
            place={place}
            action={answerByLinkAction}
            hidden={{ token }}
          />
        ) : answer ? (
          <AnswerText answer={answer} zone={activity.zone} locale={locale} />
        ) : null}
      </MarginRow>
    </Section>
  )
}
