import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { ActivityDate, ActivityPlace } from '@/components/schedule/activity-parts'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'

type MeetingPageProps = {
  activity: ActivityPageView
  locale: Locale
  now: Date
  eyebrow: string
  /** The ways to the meeting's other pages. */
  below: ReactNode
  children: ReactNode
}

/** A page about a meeting in the workspace: its name, when and where it is, then what the page is for. */
export function MeetingPage({ activity, locale, now, eyebrow, below, children }: MeetingPageProps) {
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[
        { label: activity.unit.acronym, href: `/${locale}/workspace/units/${activity.unit.slug}` },
        { label: getTranslator(locale, 'schedule')('activity'), href: activityWorkspaceHref(activity, locale) },
      ]}
      about={{ unitIds: [activity.unit.id] }}
    >
      <Page
        eyebrow={eyebrow}
        title={<ActivityTitle activity={activity} locale={locale} />}
        lead={
          <p>
            <ActivityDate activity={activity} locale={locale} now={now} /> ·{' '}
            <ActivityPlace place={activity.place} locale={locale} />
          </p>
        }
        below={below}
      >
        {children}
      </Page>
    </WorkspaceFrame>
  )
}
