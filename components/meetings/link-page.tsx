import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { ActivityDate, ActivityPlace } from '@/components/schedule/activity-parts'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { activityHref } from '@/components/schedule/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'

/** What a mailed link is about, and its texts; each namespace has them under `byLink`. */
type LinkKind = 'call' | 'poll'
const namespaces = { call: 'meetings', poll: 'polls' } as const
type At = { kind: LinkKind; locale: Locale; token: string }

function titleOf(kind: LinkKind, locale: Locale): string {
  return kind === 'call' ? getTranslator(locale, 'meetings')('call.title') : getTranslator(locale, 'polls')('title')
}

/** Where a mailed link leads that lets somebody answer for one city. */
export function LinkPage({
  kind,
  locale,
  token,
  activity,
  city,
  children,
}: At & { activity: ActivityPageView; city: { name: string }; children: ReactNode }) {
  const t = getTranslator(locale, namespaces[kind])
  return (
    <LinkFrame {...{ kind, locale, token }}>
      <Page
        eyebrow={titleOf(kind, locale)}
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
        {children}
      </Page>
    </LinkFrame>
  )
}

/** Where a link leads that is good no more, with the ways on; or none at all, without `expired`. */
export function ClosedLink({
  kind,
  locale,
  token,
  expired,
}: At & { expired: { activity: ActivityPageView; signedIn: string } | null }) {
  const t = getTranslator(locale, namespaces[kind])
  return (
    <LinkFrame {...{ kind, locale, token: expired ? token : encodeURIComponent(token) }}>
      <Page
        title={t(expired ? 'byLink.expiredTitle' : 'byLink.invalidTitle')}
        lead={<p>{t(expired ? 'byLink.expired' : 'byLink.invalid')}</p>}
        below={
          expired ? (
            <ul className="word-links">
              <li>
                <a href={activityHref(expired.activity, locale)}>{t('byLink.activity')}</a>
              </li>
              <li>
                <a href={expired.signedIn}>{t('byLink.signIn')}</a>
              </li>
            </ul>
          ) : null
        }
      />
    </LinkFrame>
  )
}

function LinkFrame({ kind, locale, token, children }: At & { children: ReactNode }) {
  return (
    <PublicFrame locale={locale} path={`/${kind}/${token}`} crumbs={[{ label: titleOf(kind, locale) }]}>
      {children}
    </PublicFrame>
  )
}
