import 'server-only'
import { getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { writeCalendar } from '@/lib/ical/calendar'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { Prisma } from '@/prisma/generated/client/client'
import { activityEntry } from './activity-entry'
import { calendarPath, type FeedScope, feedAddress, pagePath } from './addresses'
import { listFeedActivities } from './listed-queries'
import { isListed } from './rules'
import type { FeedWish } from './schema'
import type { FeedActivity, FeedFile } from './view'

/** Whose calendar it is: its language where none is asked for, its zone, its names. */
type Keeper = {
  where: Prisma.ActivityWhereInput
  ownLanguage: Locale
  timeZone: string
  nameFor: (locale: Locale) => string
}

/**
 * The public calendar of a network, a unit, a city (what it hosts) or one activity: of published plans, in one language. Null when there is
 * no such thing for the public. What was taken out of a plan is gone from it: subscribers replace the whole, and its words are no longer public.
 */
export async function findCalendar(scope: FeedScope, { lang, withTentative }: FeedWish): Promise<FeedFile | null> {
  const keeper = await findKeeper(scope)
  if (!keeper) return null
  const locale = lang ?? keeper.ownLanguage
  const activities = await listFeedActivities({
    AND: [keeper.where, { plan: { publishedAt: { not: null } }, unit: { archivedAt: null } }],
  })
  const listed = activities.filter(({ when }) => isListed(when, withTentative))
  const withUnit = scope.of === 'network' || scope.of === 'city'
  const body = writeCalendar({
    lang: languageTags[locale],
    name: keeper.nameFor(locale),
    description: getTranslator(locale, 'feeds')(withTentative ? 'aboutWithTentative' : 'about'),
    source: feedAddress(calendarPath(scope), { lang: locale, withTentative }),
    url: `${getEnv().ENLACE_URL}/${locale}${pagePath(scope)}`,
    timeZone: keeper.timeZone,
    events: listed.map((activity) => activityEntry(activity, locale, withUnit)),
  })
  return { body, lang: languageTags[locale], changedAt: latestChange(listed) }
}

function latestChange(activities: FeedActivity[]): string | null {
  const latest = Math.max(...activities.map(({ changedAt }) => changedAt.getTime()))
  return Number.isFinite(latest) ? new Date(latest).toISOString() : null
}

function findKeeper(scope: FeedScope): Promise<Keeper | null> {
  switch (scope.of) {
    case 'network':
      return findNetworkKeeper()
    case 'unit':
      return findUnitKeeper(scope.slug)
    case 'city':
      return findCityKeeper(scope.slug)
    case 'activity':
      return findActivityKeeper(scope.unitSlug, scope.slug)
  }
}

async function findNetworkKeeper(): Promise<Keeper | null> {
  const network = await getDb().network.findFirst({
    orderBy: { id: 'asc' },
    select: { id: true, name: true, description: true, timeZone: true },
  })
  return (
    network && {
      where: { unit: { networkId: network.id } },
      ownLanguage: parseLocalized(network.description)?.original ?? 'pt',
      timeZone: network.timeZone,
      nameFor: () => network.name,
    }
  )
}

async function findUnitKeeper(slug: string): Promise<Keeper | null> {
  const unit = await getDb().unit.findUnique({
    where: { slug, archivedAt: null },
    select: { id: true, acronym: true, name: true, network: { select: { timeZone: true } } },
  })
  return (
    unit && {
      where: { unitId: unit.id },
      ownLanguage: parseRequired(unit.name).original,
      timeZone: unit.network.timeZone,
      nameFor: () => unit.acronym,
    }
  )
}

async function findCityKeeper(slug: string): Promise<Keeper | null> {
  const city = await getDb().city.findUnique({
    where: { slug, archivedAt: null },
    select: { id: true, name: true, language: true, timeZone: true },
  })
  return (
    city && {
      where: { hostCityId: city.id },
      ownLanguage: city.language,
      timeZone: city.timeZone,
      nameFor: () => city.name,
    }
  )
}

async function findActivityKeeper(unitSlug: string, slug: string): Promise<Keeper | null> {
  const keeper = await findUnitKeeper(unitSlug)
  if (!keeper) return null
  const [activity] = await listFeedActivities({ ...keeper.where, slug, plan: { publishedAt: { not: null } } })
  if (!activity) return null
  return {
    ...keeper,
    where: { id: activity.id },
    timeZone: activity.zone,
    nameFor: (locale) => readActivityTitle(activity, locale).text,
  }
}
