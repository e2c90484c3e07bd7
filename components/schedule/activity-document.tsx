import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { calendarAlternate } from '@/components/feeds/feed-links'
import { SubscribeLink } from '@/components/feeds/subscribe-link'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { PublicHeld } from '@/components/meetings/public-held'
import { PublicMeeting } from '@/components/meetings/public-meeting'
import { JsonLd } from '@/components/meta/json-ld'
import { pageMetadata } from '@/components/meta/page-metadata'
import { Localized, LocalizedName } from '@/components/text/localized'
import { DefinitionList } from '@/components/ui/definition-list'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import { calendarPath } from '@/lib/feeds/addresses'
import { isListed } from '@/lib/feeds/rules'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { type ActivityPageView, findActivity } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { activityPhase } from '@/lib/schedule/rules'
import { formatWhen } from '@/lib/time/format'
import { activityEvent } from './activity-event'
import { ActivityDate, ActivityPlace, ActivityState, DateSteps, LinkedItems } from './activity-parts'
import { ActivityTitle, ActivityTitleNote } from './activity-title'
import { scheduleHref } from './addresses'
import { placeName } from './place-text'

type ActivityDocumentProps = { locale: Locale; unitSlug: string; activitySlug: string }

/** The head of an activity's page: what, when and where in a line. */
export async function activityMetadata({ locale, unitSlug, activitySlug }: ActivityDocumentProps): Promise<Metadata> {
  const activity = await findActivity(null, unitSlug, activitySlug)
  if (!activity) return {}
  const t = getTranslator(locale, 'schedule')
  const place = placeName(activity.place, locale)
  const facts = { when: formatWhen(activity.when, locale), unit: readText(activity.unit.name, locale).text }
  return pageMetadata({
    locale,
    path: `/${activity.unit.slug}/activities/${activity.slug}`,
    title: readActivityTitle(activity, locale).text,
    description: place ? t('activityDescriptionWithPlace', { ...facts, place }) : t('activityDescription', facts),
    type: 'article',
    feeds: calendarAlternate(calendarOf(activity), locale, readActivityTitle(activity, locale).text),
  })
}

/** One activity of a published plan, for everybody. */
export async function ActivityDocument({ locale, unitSlug, activitySlug }: ActivityDocumentProps) {
  await tagPage(unitPageTags(unitSlug))
  const activity = await findActivity(null, unitSlug, activitySlug)
  if (!activity) notFound()
  const t = getTranslator(locale, 'schedule')
  const { unit } = activity
  const event = activityEvent(activity, locale)
  const now = new Date()
  return (
    <PublicFrame
      locale={locale}
      path={`/${unit.slug}/activities/${activity.slug}`}
      workspacePath={`/units/${unit.slug}/activities/${activity.slug}`}
      crumbs={[
        { label: unit.acronym, href: `/${locale}/${unit.slug}` },
        { label: t('schedule'), href: scheduleHref(unit, locale) },
      ]}
    >
      <Page
        eyebrow={t('activity')}
        title={<ActivityTitle activity={activity} locale={locale} />}
        below={
          activityPhase(activity, now) === 'upcoming' ? <InOwnCalendar activity={activity} locale={locale} /> : null
        }
      >
        <ActivityFacts activity={activity} locale={locale} now={now} />
        <PublicMeeting activity={activity} locale={locale} />
        <PublicHeld activity={activity} locale={locale} />
        <ActivityLinks activity={activity} locale={locale} />
        <ActivityDateHistory activity={activity} locale={locale} />
      </Page>
      {event ? <JsonLd data={event} /> : null}
    </PublicFrame>
  )
}

const calendarOf = ({ slug, unit }: ActivityPageView) => ({ of: 'activity', unitSlug: unit.slug, slug }) as const

/** The activity as a file for the reader's calendar once it has a day; until then, the unit's calendar, which will tell her the day. */
function InOwnCalendar({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  if (!isListed(activity.when, false)) {
    return <SubscribeLink scope={{ of: 'unit', slug: activity.unit.slug }} locale={locale} />
  }
  const address = `${calendarPath(calendarOf(activity))}?lang=${locale}`
  return <a href={address}>{getTranslator(locale, 'feeds')('addToCalendar')}</a>
}

/** When, where, of what kind, in what state, by which plan; then the words about it. */
function ActivityFacts({ activity, locale, now }: { activity: ActivityPageView; locale: Locale; now: Date }) {
  const t = getTranslator(locale, 'schedule')
  const { plan, place, unit } = activity
  const facts = [
    { term: t('whenTitle'), description: <ActivityDate activity={activity} locale={locale} now={now} /> },
    { term: t('whereTitle'), description: <ActivityPlace place={place} locale={locale} /> },
    ...(place.venue ? [{ term: t('venueTitle'), description: place.venue }] : []),
    { term: t('kindsTitle'), description: activity.kinds.map((kind) => t(`kinds.${kind}`)).join(' · ') },
    { term: t('statusTitle'), description: <ActivityState activity={activity} locale={locale} now={now} /> },
    {
      term: t('planTitle'),
      description: (
        <a href={`/${locale}/${unit.slug}/plans/${plan.slug}`}>
          <LocalizedName value={plan.title} locale={locale} />
        </a>
      ),
    },
  ]
  return (
    <MarginRow>
      <ActivityTitleNote activity={activity} locale={locale} />
      {activity.description ? (
        <Localized value={activity.description} locale={locale} as="p" className="whitespace-pre-line" />
      ) : null}
      <DefinitionList items={facts} />
    </MarginRow>
  )
}

function ActivityLinks({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      {activity.objectives.length > 0 ? (
        <Section id="objectives" title={t('objectivesServed')}>
          <LinkedItems items={activity.objectives} locale={locale} />
        </Section>
      ) : null}
      {activity.axes.length > 0 ? (
        <Section id="axes" title={t('axesServed')}>
          <LinkedItems items={activity.axes} locale={locale} />
        </Section>
      ) : null}
    </>
  )
}

function ActivityDateHistory({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  if (activity.dateSteps.length === 0) return null
  return (
    <Section id="date-history" title={getTranslator(locale, 'schedule')('dateHistory')}>
      <DateSteps steps={activity.dateSteps} zone={activity.zone} locale={locale} />
    </Section>
  )
}
