import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { heldHref, meetingHref } from '@/components/meetings/addresses'
import { planCrumb } from '@/components/plan/plan-crumb'
import { LocalizedName } from '@/components/text/localized'
import { StateWord } from '@/components/ui/state-word'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { copyActivityAction } from '@/lib/meetings/held-actions'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { type ActivityPageView, findActivity } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ActivityTitle } from './activity-title'
import { activityHref, activityWorkspaceHref } from './addresses'
import { EditableParts } from './editable-parts'

type ActivityWorkspaceProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  activitySlug: string
  place: EditPlace
}

/** The head of an activity's page in the workspace; empty for who may not read it. */
export async function activityWorkspaceMetadata(
  of: Omit<ActivityWorkspaceProps, 'viewer' | 'place'> & { viewer: Viewer },
): Promise<Metadata> {
  const activity = await findActivity(of.viewer, of.unitSlug, of.activitySlug)
  return activity ? { title: readActivityTitle(activity, of.locale).text } : {}
}

/** One activity part by part, each with the control of whoever may edit it. */
export async function ActivityWorkspace({ viewer, locale, unitSlug, activitySlug, place }: ActivityWorkspaceProps) {
  const activity = await findActivity(viewer, unitSlug, activitySlug)
  if (!activity) notFound()
  const t = getTranslator(locale, 'schedule')
  const { unit, plan } = activity
  const home = `/${locale}/workspace/units/${unit.slug}`
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[{ label: unit.acronym, href: home }, planCrumb(plan, `${home}/plans/${plan.slug}`, locale)]}
      about={{ unitIds: [unit.id] }}
    >
      <Page
        eyebrow={t('activity')}
        title={<ActivityTitle activity={activity} locale={locale} />}
        lead={<LocalizedName value={plan.title} locale={locale} />}
        below={
          <ul className="year-links">
            <li>
              {activity.resource.isPublished ? (
                <a href={activityHref(activity, locale)}>{t('publicPage')}</a>
              ) : (
                <StateWord tone="quiet">{t('draftPlan')}</StateWord>
              )}
            </li>
            <li>
              <a href={meetingHref(activity, locale)}>{getTranslator(locale, 'meetings')('title')}</a>
            </li>
            <li>
              <a href={heldHref(activity, locale)}>{getTranslator(locale, 'held')('title')}</a>
            </li>
            {can(viewer, 'plan.readHistory', activity.resource) ? (
              <li>
                <a href={`${activityWorkspaceHref(activity, locale)}/history`}>
                  {getTranslator(locale, 'common')('history')}
                </a>
              </li>
            ) : null}
          </ul>
        }
      >
        <EditableParts activity={activity} viewer={viewer} locale={locale} place={place} />
        {can(viewer, 'activity.create', activity.resource) ? (
          <CopyActivity activity={activity} locale={locale} />
        ) : null}
      </Page>
    </WorkspaceFrame>
  )
}

/** Another one like it; the copy has a page of its own, to which the button leads. */
function CopyActivity({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  const t = getTranslator(locale, 'held')
  return (
    <MarginRow rule="strong">
      <div className="part">
        <p className="quiet small">{t('copy.hint')}</p>
        <ActionButton
          action={copyActivityAction}
          hidden={{ id: activity.id }}
          returnTo={activityWorkspaceHref({ ...activity, slug: 'copied-activity' }, locale)}
        >
          {t('copy.copy')}
        </ActionButton>
      </div>
    </MarginRow>
  )
}
