import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { LocalizedMarkdown } from '@/components/text/markdown'
import { MarkdownHelp } from '@/components/text/markdown-help'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { EditableSection } from '@/components/workspace/editable-section'
import { getTranslator } from '@/lib/i18n/translator'
import { publishMinutesAction, saveMinutesAction } from '@/lib/meetings/held-actions'
import type { MinutesView } from '@/lib/meetings/held-view'
import { minutesTemplate } from '@/lib/meetings/minutes-template'
import type { AgendaItemView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import type { MeetingProps } from './meeting-props'

type MinutesSectionProps = MeetingProps & {
  minutes: MinutesView | null
  agenda: AgendaItemView[]
  canBeRecorded: boolean
}

/** The minutes as they are read, or as fields; publishing is a step of its own. */
export function MinutesSection(props: MinutesSectionProps) {
  const { viewer, locale, place, activity, minutes } = props
  const t = getTranslator(locale, 'held')
  return (
    <EditableSection
      id="minutes"
      title={t('minutes.title')}
      locale={locale}
      place={place}
      canEdit={can(viewer, 'minutes.update', activity.resource)}
      editLabel={t('minutes.edit')}
      form={() => <MinutesForm {...props} />}
    >
      {minutes ? (
        <div className="part">
          <LocalizedMarkdown value={minutes.text} locale={locale} top={3} />
          <Publication {...props} minutes={minutes} />
        </div>
      ) : (
        <EmptyState>{t('minutes.none')}</EmptyState>
      )}
    </EditableSection>
  )
}

function MinutesForm({ locale, place, activity, minutes, agenda }: MinutesSectionProps) {
  const t = getTranslator(locale, 'held')
  const common = getTranslator(locale, 'common')
  const template = minutes ? null : minutesTemplate(agenda, locale)
  return (
    <ActionForm
      id="minutes"
      label={t('minutes.edit')}
      action={saveMinutesAction}
      hidden={{ id: activity.id }}
      version={minutes?.version ?? 0}
      returnTo={place.saved('minutes')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('minutes') }}
    >
      {minutes?.isPublished ? <p className="small">{t('minutes.isPublic')}</p> : null}
      {template ? <p className="quiet small">{t('minutes.fromAgenda')}</p> : null}
      <LocalizedTextField
        name="text"
        label={t('minutes.fields.text')}
        value={minutes?.text ?? template}
        locale={locale}
        kind="text"
      />
      <MarkdownHelp locale={locale} />
    </ActionForm>
  )
}

/** Who reads them, and for whom it may be, the step that changes it; who only writes them learns who takes it. */
function Publication(props: MinutesSectionProps & { minutes: MinutesView }) {
  const { viewer, locale, place, activity, minutes, canBeRecorded } = props
  const t = getTranslator(locale, 'held')
  const canPublish = can(viewer, 'minutes.publish', activity.resource)
  const onlyWrites = !canPublish && can(viewer, 'minutes.update', activity.resource)
  return (
    <div id="minutes-publication" className="minutes-publication no-print">
      <p className="quiet small">{t(minutes.isPublished ? 'minutes.published' : 'minutes.draft')}</p>
      {onlyWrites ? <p className="quiet small">{t('minutes.whoPublishes')}</p> : null}
      {canPublish && canBeRecorded ? (
        <ActionButton
          action={publishMinutesAction}
          hidden={{ id: activity.id, version: String(minutes.version), publish: minutes.isPublished ? 'no' : 'yes' }}
          returnTo={place.saved('minutes-publication')}
        >
          {t(minutes.isPublished ? 'minutes.unpublish' : 'minutes.publish')}
        </ActionButton>
      ) : null}
      <StatusLine>{place.savedText('minutes-publication', locale)}</StatusLine>
    </div>
  )
}
