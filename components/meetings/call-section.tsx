import { ActionButton } from '@/components/forms/action-button'
import { Localized } from '@/components/text/localized'
import { DefinitionList } from '@/components/ui/definition-list'
import { StatusLine } from '@/components/ui/status-line'
import { EditableSection } from '@/components/workspace/editable-section'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { sendCallAction } from '@/lib/meetings/actions'
import type { CallView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import { formatWhen, formatZone } from '@/lib/time/format'
import { CallForm } from './call-form'
import type { MeetingProps } from './meeting-props'

type CallSectionProps = MeetingProps & { call: CallView; joiningLink: string | undefined }

/** Who is invited, until when, and what they must know; and the button that sends it. */
export function CallSection(props: CallSectionProps) {
  const { viewer, locale, place, activity, call } = props
  const t = getTranslator(locale, 'meetings')
  return (
    <EditableSection
      id="call"
      title={t('call.title')}
      locale={locale}
      place={place}
      canEdit={can(viewer, 'meeting.update', activity.resource)}
      editLabel={t('call.edit')}
      form={() => <CallForm {...props} />}
    >
      <div className="part">
        <CallFacts {...props} />
        {can(viewer, 'meeting.call', activity.resource) ? <Sending {...props} /> : <Sent call={call} locale={locale} />}
      </div>
    </EditableSection>
  )
}

function CallFacts({ locale, activity, call, joiningLink }: CallSectionProps) {
  const t = getTranslator(locale, 'meetings')
  const names = call.invited.map(({ name }) => name).join(', ')
  const invited = call.invitesAll ? t('call.all', { count: call.invited.length }) : names || t('call.noneChosen')
  const joining = joiningLink ? (
    <a href={joiningLink} rel="noopener noreferrer nofollow">
      {t('call.join')}
    </a>
  ) : (
    t('call.linkFollows')
  )
  return (
    <DefinitionList
      items={[
        { term: t('call.invited'), description: invited },
        { term: t('call.deadline'), description: <Deadline call={call} zone={activity.zone} locale={locale} /> },
        ...(activity.place.isOnline || joiningLink ? [{ term: t('call.joining'), description: joining }] : []),
        ...(call.practical
          ? [
              {
                term: t('call.practical'),
                description: (
                  <Localized value={call.practical} locale={locale} as="div" className="whitespace-pre-line" />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

type DeadlineProps = { call: Pick<CallView, 'deadline' | 'areAnswersOpen'>; zone: string; locale: Locale }

/** The day, or the hour and whose hour it is; says so when it has passed. */
export function Deadline({ call: { deadline, areAnswersOpen }, zone, locale }: DeadlineProps) {
  const t = getTranslator(locale, 'meetings')
  if (!deadline) return t('call.noDeadline')
  return (
    <>
      {formatWhen(deadline, locale)}
      {deadline.precision === 'TIME' ? ` (${formatZone(deadline.timeZone ?? zone, locale)})` : null}
      {areAnswersOpen ? null : <span className="quiet"> · {t('call.closed')}</span>}
    </>
  )
}

function Sent({ call, locale }: { call: CallView; locale: Locale }) {
  const t = getTranslator(locale, 'meetings')
  const count = call.invited.filter(({ calledAt }) => calledAt).length
  return (
    <p className="quiet">{count > 0 ? t('call.sentTo', { count, total: call.invited.length }) : t('call.notSent')}</p>
  )
}

/** Sending is a step of its own, and again only to whom has not got it. */
function Sending({ locale, place, activity, call }: CallSectionProps) {
  const t = getTranslator(locale, 'meetings')
  const isNew = call.invited.every(({ calledAt }) => !calledAt)
  const isOpen = activity.status !== 'HELD' && activity.status !== 'CANCELLED'
  const remains = isOpen && call.invited.some(({ calledAt }) => !calledAt)
  return (
    <div id="sending" className="part">
      <Sent call={call} locale={locale} />
      <StatusLine>{place.savedText('sending', locale)}</StatusLine>
      {!activity.resource.isPublished ? (
        <p className="quiet">{t('call.notPublished')}</p>
      ) : remains ? (
        <>
          <p className="quiet small">{t('call.sendHint')}</p>
          <ActionButton
            action={sendCallAction}
            hidden={{ id: activity.id }}
            returnTo={place.saved('sending')}
            look="quiet"
          >
            {t(isNew ? 'call.send' : 'call.sendToNew')}
          </ActionButton>
        </>
      ) : null}
      {isNew ? null : (
        <p>
          <a href={`/${locale}/workspace/units/${activity.unit.slug}/mail`}>{t('call.mails')}</a>
        </p>
      )}
    </div>
  )
}
