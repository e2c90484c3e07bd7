import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { ActivityDate, ActivityPlace } from '@/components/schedule/activity-parts'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { activityHref } from '@/components/schedule/addresses'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { answerByLinkAction } from '@/lib/meetings/link-actions'
import { type CallByLink as Found, findCallByLink } from '@/lib/meetings/link-queries'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { meetingHref } from './addresses'
import { AgendaItemText } from './agenda-item'
import { AnswerForm } from './answer-form'
import { AnswerText } from './answer-text'
import { Deadline } from './call-section'

type CallByLinkProps = { locale: Locale; token: string; place: EditPlace }
type OpenProps = CallByLinkProps & { found: Found & { state: 'open' } }

/** Where a call's mail leads: what one city answers, for whoever holds the link. Opening it changes nothing, since mail scanners open links too. */
export async function CallByLink(props: CallByLinkProps) {
  const { locale, token } = props
  const found = await findCallByLink(token, new Date())
  if (found.state === 'open') return <OpenCall {...props} found={found} />
  const t = getTranslator(locale, 'meetings')
  const isExpired = found.state === 'expired'
  return (
    <Frame locale={locale} token={isExpired ? token : encodeURIComponent(token)}>
      <Page
        title={t(isExpired ? 'byLink.expiredTitle' : 'byLink.invalidTitle')}
        lead={<p>{t(isExpired ? 'byLink.expired' : 'byLink.invalid')}</p>}
        below={isExpired ? <WaysOn activity={found.activity} locale={locale} /> : null}
      />
    </Frame>
  )
}

function Frame({ locale, token, children }: { locale: Locale; token: string; children: ReactNode }) {
  const t = getTranslator(locale, 'meetings')
  return (
    <PublicFrame locale={locale} path={`/call/${token}`} crumbs={[{ label: t('call.title') }]}>
      {children}
    </PublicFrame>
  )
}

function WaysOn({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  const t = getTranslator(locale, 'meetings')
  return (
    <ul className="word-links">
      <li>
        <a href={activityHref(activity, locale)}>{t('byLink.activity')}</a>
      </li>
      <li>
        <a href={meetingHref(activity, locale)}>{t('byLink.signIn')}</a>
      </li>
    </ul>
  )
}

function OpenCall(props: OpenProps) {
  const { locale, token, found } = props
  const { activity, city, agenda, practical } = found
  const t = getTranslator(locale, 'meetings')
  return (
    <Frame locale={locale} token={token}>
      <Page
        eyebrow={t('call.title')}
        title={<ActivityTitle activity={activity} locale={locale} />}
        lead={
          <>
            <p>
              <ActivityDate activity={activity} locale={locale} now={new Date()} /> ·{' '}
              <ActivityPlace place={activity.place} locale={locale} />
            </p>
            <p>{t('byLink.lead', { city: city.name })}</p>
          </>
        }
        below={<a href={activityHref(activity, locale)}>{t('byLink.activity')}</a>}
      >
        <OwnAnswer {...props} />
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
      </Page>
    </Frame>
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
