import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { Actions } from '@/components/ui/actions'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { listTimeZones } from '@/lib/people/profile-queries'
import { createActivityAction, removeActivityAction, restoreActivityAction } from '@/lib/schedule/actions'
import { findPlanForEditing, listHostCities } from '@/lib/schedule/form-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { listPlanActivities } from '@/lib/schedule/queries'
import { spansYears } from '@/lib/schedule/shelf-label'
import type { ActivityView } from '@/lib/schedule/view'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ActivityItem } from './activity-item'
import { activityWorkspaceHref } from './addresses'
import { WhenForm } from './part-forms'
import { PlaceFields } from './place-fields'
import { Shelves } from './shelves'
import { WhatFields } from './what-fields'
import { WhenFieldsGroup } from './when-fields'

export type EditableActivitiesProps = {
  planId: string
  locale: Locale
  place: EditPlace
  canEdit: boolean
  /** Where who may not add an activity can propose one. */
  proposeHref?: string
}

const SECTION = 'activities'
const ADDING = 'new-activity'

/** The scheduled activities as the plan shows them, each with what its editor may do to it. */
export async function EditableActivities({ planId, locale, place, canEdit, proposeHref }: EditableActivitiesProps) {
  const [activities, plan] = await Promise.all([listPlanActivities(planId), findPlanForEditing(planId)])
  const t = getTranslator(locale, 'schedule')
  // Taken out a moment ago: the way back stands where it was taken from, and not only among everything that was removed.
  const removedJustNow =
    canEdit && place.outcomeOf(SECTION) === 'removed' ? plan.removed.find(({ id }) => id === place.detail) : undefined
  const isAdding = canEdit && place.editing === ADDING
  return (
    <Section
      id={SECTION}
      title={t('activities')}
      actions={
        canEdit && !isAdding ? (
          <WordLink href={place.edit(ADDING)}>{t('addActivity')}</WordLink>
        ) : !canEdit && proposeHref ? (
          <WordLink href={proposeHref}>{getTranslator(locale, 'proposals')('propose')}</WordLink>
        ) : null
      }
    >
      <div className="removed-now">
        <StatusLine>{place.savedText(SECTION, locale)}</StatusLine>
        {removedJustNow ? (
          <>
            <RestoreButton removed={removedJustNow} locale={locale} place={place} />
            <p className="sans small quiet">
              <LocalizedName value={removedJustNow.title} locale={locale} />
            </p>
          </>
        ) : null}
      </div>
      {activities.length === 0 && !isAdding ? <p className="quiet">{t('noActivities')}</p> : null}
      <Shelves activities={activities} locale={locale} withYear={spansYears(activities)} id={SECTION}>
        {(activity) => (
          <EditableActivity key={activity.id} activity={activity} locale={locale} place={place} canEdit={canEdit} />
        )}
      </Shelves>
      {isAdding ? <NewActivityForm planId={planId} plan={plan} locale={locale} place={place} /> : null}
      {canEdit && plan.removed.length > 0 ? (
        <details className="removed-items">
          <summary>{t('removedActivities')}</summary>
          <ul>
            {plan.removed.map((removed) => (
              <li key={removed.id}>
                <LocalizedName value={removed.title} locale={locale} />{' '}
                <RestoreButton removed={removed} locale={locale} place={place} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

type RestoreButtonProps = {
  removed: { id: string; title: LocalizedText }
  locale: Locale
  place: EditPlace
}

function RestoreButton({ removed, locale, place }: RestoreButtonProps) {
  const title = readText(removed.title, locale).text
  return (
    <ActionButton
      action={restoreActivityAction}
      hidden={{ id: removed.id }}
      returnTo={place.saved(SECTION, 'restored', removed.id)}
      label={getTranslator(locale, 'schedule')('restoreActivity', { title })}
    >
      {getTranslator(locale, 'common')('restore')}
    </ActionButton>
  )
}

type EditableActivityProps = Omit<EditableActivitiesProps, 'planId'> & { activity: ActivityView }

function EditableActivity({ activity, locale, place, canEdit }: EditableActivityProps) {
  const t = getTranslator(locale, 'schedule')
  const common = getTranslator(locale, 'common')
  const block = `activity-${activity.slug}`
  const href = activityWorkspaceHref(activity, locale)
  const title = readActivityTitle(activity, locale).text
  const isFirming = canEdit && place.editing === block
  return (
    <ActivityItem activity={activity} locale={locale} now={new Date()} href={href} date="shelf" detail="plan">
      <StatusLine>{place.savedText(block, locale)}</StatusLine>
      {isFirming ? (
        <div className="activity-form">
          <WhenForm
            activity={activity}
            locale={locale}
            place={place}
            block={block}
            label={t('firmUpActivity', { title })}
          />
        </div>
      ) : null}
      {canEdit && !isFirming ? (
        <Actions>
          <WordLink href={href} aria-label={t('editActivity', { title })}>
            {common('edit')}
          </WordLink>
          <WordLink href={place.edit(block)} aria-label={t('firmUpActivity', { title })}>
            {t('firmUp')}
          </WordLink>
          <ActionButton
            action={removeActivityAction}
            hidden={{ id: activity.id, version: String(activity.version) }}
            returnTo={place.saved(SECTION, 'removed', activity.id)}
            label={t('removeActivity', { title })}
          >
            {common('remove')}
          </ActionButton>
        </Actions>
      ) : null}
    </ActivityItem>
  )
}

type NewActivityFormProps = Omit<EditableActivitiesProps, 'canEdit'> & {
  plan: Awaited<ReturnType<typeof findPlanForEditing>>
}

async function NewActivityForm({ planId, plan, locale, place }: NewActivityFormProps) {
  const t = getTranslator(locale, 'schedule')
  const common = getTranslator(locale, 'common')
  const [cities, zones] = await Promise.all([listHostCities(plan.networkId), listTimeZones(plan.timeZone)])
  return (
    <div id={ADDING}>
      <ActionForm
        id={ADDING}
        label={t('addActivity')}
        action={createActivityAction}
        hidden={{ planId }}
        returnTo={place.saved(SECTION)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(SECTION) }}
      >
        <WhatFields activity={null} locale={locale} />
        <WhenFieldsGroup
          value={{ kind: 'month', year: String(plan.year) }}
          locale={locale}
          zones={[...new Set([plan.timeZone, ...zones])]}
        />
        <PlaceFields place={null} joiningLink={undefined} cities={cities} locale={locale} />
      </ActionForm>
    </div>
  )
}
