import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import { PollSection } from '@/components/polls/poll-section'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { StatusLine } from '@/components/ui/status-line'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { listJoiningLinks } from '@/lib/schedule/form-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ActivityDate, ActivityPlace, ActivityState, DateSteps, LinkedItems } from './activity-parts'
import { LinksForm, PlaceForm, StatusForm, WhatForm, WhenForm } from './part-forms'

type EditablePartsProps = { activity: ActivityPageView; viewer: Actor; locale: Locale; place: EditPlace }

/** The parts of an activity, each with the control of whoever may edit it: a host where it is, a coordinator everything. */
export async function EditableParts({ activity, viewer, locale, place }: EditablePartsProps) {
  const joiningLink = (await listJoiningLinks(viewer, [activity])).get(activity.id)
  const t = getTranslator(locale, 'schedule')
  const part = (id: string, title: string) => ({
    activity,
    locale,
    place,
    block: id,
    label: t('editPart', { part: title }),
  })
  const shared = { locale, place, canEdit: can(viewer, 'activity.update', activity.resource) }
  const canEditPlace = can(viewer, 'activity.updateLogistics', activity.resource)
  return (
    <>
      <EditablePart {...shared} id="when" title={t('whenTitle')} form={<WhenForm {...part('when', t('whenTitle'))} />}>
        <WhenPart activity={activity} locale={locale} />
      </EditablePart>
      <PollSection activity={activity} viewer={viewer} locale={locale} place={place} />
      <EditablePart
        {...shared}
        canEdit={canEditPlace}
        id="where"
        title={t('whereTitle')}
        form={<PlaceForm {...part('where', t('whereTitle'))} joiningLink={joiningLink} />}
      >
        <WherePart activity={activity} locale={locale} joiningLink={joiningLink} />
      </EditablePart>
      <EditablePart
        {...shared}
        id="status"
        title={t('statusTitle')}
        form={<StatusForm {...part('status', t('statusTitle'))} />}
      >
        <ActivityState activity={activity} locale={locale} now={new Date()} />
      </EditablePart>
      <EditablePart
        {...shared}
        id="what"
        title={t('whatTitle')}
        form={<WhatForm {...part('what', t('whatTitle'))} activity={activity} />}
      >
        <WhatPart activity={activity} locale={locale} />
      </EditablePart>
      <EditablePart
        {...shared}
        id="links"
        title={t('linksTitle')}
        form={<LinksForm {...part('links', t('linksTitle'))} activity={activity} />}
      >
        <LinksPart activity={activity} locale={locale} />
      </EditablePart>
    </>
  )
}

type EditablePartProps = {
  id: string
  title: string
  locale: Locale
  place: EditPlace
  canEdit: boolean
  form: ReactNode
  children: ReactNode
}

/** A part as it is read, or as fields; either way it says what became of the last save. */
function EditablePart({ id, title, locale, place, canEdit, form, children }: EditablePartProps) {
  const t = getTranslator(locale, 'schedule')
  const isEditing = canEdit && place.editing === id
  return (
    <Section
      id={id}
      title={title}
      actions={
        canEdit && !isEditing ? (
          <WordLink href={place.edit(id)} aria-label={t('editPart', { part: title })}>
            {getTranslator(locale, 'common')('edit')}
          </WordLink>
        ) : null
      }
    >
      {isEditing ? form : <div className="part">{children}</div>}
      <StatusLine>{place.savedText(id, locale)}</StatusLine>
    </Section>
  )
}

type PartProps = { activity: ActivityPageView; locale: Locale }

async function WhenPart({ activity, locale }: PartProps) {
  const t = getTranslator(locale, 'schedule')
  const profile = await getViewerProfile()
  return (
    <>
      <p>
        <ActivityDate activity={activity} locale={locale} now={new Date()} readerZone={profile?.timeZone} />
      </p>
      {activity.dateSteps.length > 0 ? (
        <details>
          <summary>{t('dateHistory')}</summary>
          <DateSteps steps={activity.dateSteps} zone={activity.zone} locale={locale} />
        </details>
      ) : null}
    </>
  )
}

function WherePart({ activity, locale, joiningLink }: PartProps & { joiningLink: string | undefined }) {
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      <p>
        <ActivityPlace place={activity.place} locale={locale} />
      </p>
      {activity.place.venue ? <p>{activity.place.venue}</p> : null}
      {joiningLink ? (
        <p>
          <a href={joiningLink} rel="noopener noreferrer nofollow">
            {t('join')}
          </a>{' '}
          <span className="quiet small">{t('fields.joiningLinkHint')}</span>
        </p>
      ) : null}
    </>
  )
}

function WhatPart({ activity, locale }: PartProps) {
  const t = getTranslator(locale, 'schedule')
  const { ordinal } = activity
  return (
    <>
      {activity.description ? (
        <Localized value={activity.description} locale={locale} as="p" className="whitespace-pre-line" />
      ) : (
        <p className="quiet">{t('noDescription')}</p>
      )}
      <DefinitionList
        items={[
          { term: t('fields.title'), description: <Localized value={activity.title} locale={locale} /> },
          { term: t('kindsTitle'), description: activity.kinds.map((kind) => t(`kinds.${kind}`)).join(' · ') },
          ...(ordinal === null ? [] : [{ term: t('orderTitle'), description: t('numberedAs', { ordinal }) }]),
        ]}
      />
    </>
  )
}

function LinksPart({ activity, locale }: PartProps) {
  const t = getTranslator(locale, 'schedule')
  const { objectives, axes } = activity
  if (objectives.length + axes.length === 0) return <p className="quiet">{t('noLinks')}</p>
  return (
    <>
      {objectives.length > 0 ? <h3>{t('objectivesServed')}</h3> : null}
      <LinkedItems items={objectives} locale={locale} />
      {axes.length > 0 ? <h3>{t('axesServed')}</h3> : null}
      <LinkedItems items={axes} locale={locale} />
    </>
  )
}
