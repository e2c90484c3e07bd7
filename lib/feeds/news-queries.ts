import 'server-only'
import { getDb } from '@/lib/db/client'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { parseRequired, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { feedAddress, newsPath, pagePath } from './addresses'
import { writeAtom } from './atom'
import { listFeedActivities } from './listed-queries'
import { type NewsSubjects, newsOf } from './news'
import type { FeedFile } from './view'

/** Of so many changes the news are told; older ones are on the pages. */
const TOLD = 200

const newsworthy = [
  ...['activity.create', 'activity.update', 'plan.publish'],
  ...['mandate.open', 'mandate.renew', 'mandate.extend', 'mandate.end'],
]

/**
 * What has changed in public of a unit, the latest first, in one language (`lang`, else the unit's own): days, states, plans, mandates. It tells of no
 * person, and of nothing that is not public now. Null when there is no such unit for the public.
 */
export async function findUnitNews(unitSlug: string, lang: Locale | null): Promise<FeedFile | null> {
  const unit = await getDb().unit.findUnique({
    where: { slug: unitSlug, archivedAt: null },
    select: { id: true, slug: true, acronym: true, name: true },
  })
  if (!unit) return null
  const name = parseRequired(unit.name)
  const locale = lang ?? name.original
  const changes = await getDb().changeRecord.findMany({
    where: { unitId: unit.id, action: { in: newsworthy } },
    orderBy: { id: 'desc' },
    take: TOLD,
    select: { id: true, at: true, action: true, subjectId: true, before: true, after: true },
  })
  const ids = [...new Set(changes.map(({ subjectId }) => subjectId))]
  const entries = newsOf(changes, await findSubjects(unit, ids), locale)
  const updated = entries[0]?.updated ?? NEVER
  const page = pagePath({ of: 'unit', slug: unit.slug })
  const body = writeAtom({
    id: `urn:uuid:${unit.id}`,
    title: getTranslator(locale, 'feeds')('news.title', { unit: unit.acronym }),
    author: readText(name, locale).text,
    lang: languageTags[locale],
    updated,
    source: feedAddress(newsPath(unit.slug), { lang: locale }),
    url: feedAddress(`/${locale}${page}`, {}),
    entries,
  })
  return { body, lang: languageTags[locale], changedAt: entries.length > 0 ? updated.toISOString() : null }
}

/** A feed must say when it changed last, and one without news never did. */
const NEVER = new Date(0)

async function findSubjects(unit: { id: string; slug: string }, ids: string[]): Promise<NewsSubjects> {
  const [activities, plans, mandates] = await Promise.all([
    listFeedActivities({ id: { in: ids }, unitId: unit.id, plan: { publishedAt: { not: null } } }),
    getDb().plan.findMany({
      where: { unitId: unit.id, publishedAt: { not: null } },
      select: { id: true, slug: true, title: true, publishedAt: true },
    }),
    getDb().mandate.findMany({
      where: { id: { in: ids }, unitId: unit.id },
      select: { id: true, role: true, city: { select: { name: true } } },
    }),
  ])
  return {
    unitSlug: unit.slug,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    plans: new Map(
      plans.flatMap(({ id, slug, title, publishedAt }) =>
        publishedAt ? [[id, { slug, title: parseRequired(title), publishedAt }] as const] : [],
      ),
    ),
    mandates: new Map(mandates.map(({ id, role, city }) => [id, { role, city: city.name }])),
  }
}
