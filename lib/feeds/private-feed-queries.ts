import 'server-only'
import { loadActor } from '@/lib/auth/load-actor'
import { hashToken } from '@/lib/auth/secrets'
import { getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type CalendarEvent, writeCalendar } from '@/lib/ical/calendar'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { listJoiningLinks } from '@/lib/schedule/form-queries'
import { activityEntry, withJoiningLink } from './activity-entry'
import { listFeedActivities } from './listed-queries'
import { ownScopes } from './private-feed-rules'
import { isListed } from './rules'
import type { FeedWish } from './schema'
import type { FeedActivity } from './view'

/** Since when somebody has an address of her own; null while she has none. `token`, where given, says whether it is that one. */
export async function findOwnFeed(
  { personId }: Actor,
  token: string | null,
): Promise<{ createdAt: Date; isOfToken: boolean } | null> {
  const feed = await getDb().privateFeed.findUnique({ where: { personId } })
  return feed && { createdAt: feed.createdAt, isOfToken: token !== null && hashToken(token) === feed.tokenHash }
}

/**
 * The calendar of whoever made the address with this token: with the drafts that she may read and the joining links that she may see at the
 * instant `now`. Her rights are asked for each time, since the address goes on when they end. Null when the token is nobody's, and for
 * somebody who is suspended.
 */
export async function findPrivateCalendar(
  token: string,
  { lang, withTentative }: FeedWish,
  now: Date,
): Promise<string | null> {
  const feed = await getDb().privateFeed.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { personId: true, person: { select: { language: true, timeZone: true } } },
  })
  const actor = feed && (await loadActor(feed.personId, now))
  if (!actor) return null
  const locale = lang ?? feed.person.language
  const t = getTranslator(locale, 'feeds')
  const listed = (await listOwnActivities(actor)).filter(({ when }) => isListed(when, withTentative))
  const links = await listJoiningLinks(actor, listed)
  const page = `${getEnv().ENLACE_URL}/${locale}/workspace/schedule`
  return writeCalendar({
    lang: languageTags[locale],
    name: t('own.calendarName'),
    description: t('own.calendarAbout'),
    // Its own address would be a key in a file that people pass on.
    source: null,
    url: page,
    timeZone: feed.person.timeZone,
    events: listed.map((activity) => privateEntry(activity, links.get(activity.id), locale)),
  })
}

async function listOwnActivities(actor: Actor): Promise<FeedActivity[]> {
  const { unitIds, networkIds, cityIds } = ownScopes(actor)
  const activities = await listFeedActivities({
    unit: { archivedAt: null },
    OR: [{ unitId: { in: unitIds } }, { unit: { networkId: { in: networkIds } } }, { hostCityId: { in: cityIds } }],
  })
  return activities.filter(({ resource }) => can(actor, 'plan.read', resource))
}

/** The public entry with what is for her: how to join, and that a draft is one. What is not public leads to its page in the workspace. */
function privateEntry(activity: FeedActivity, joiningLink: string | undefined, locale: Locale): CalendarEvent {
  const entry = activityEntry(activity, locale, true)
  const t = getTranslator(locale, 'schedule')
  const joined = withJoiningLink(entry, joiningLink, locale)
  if (activity.resource.isPublished) return joined
  const url = `${getEnv().ENLACE_URL}/${locale}/workspace/units/${activity.unit.slug}/activities/${activity.slug}`
  const { text, lang } = joined.summary
  return {
    ...joined,
    status: joined.status === 'CANCELLED' ? 'CANCELLED' : 'TENTATIVE',
    isBusy: false,
    summary: { text: `${t('draft')}: ${text}`, lang },
    description: joined.description.replace(entry.url, url),
    url,
  }
}
