import 'server-only'
import { getDb } from '@/lib/db/client'
import { periodSlug } from '@/lib/reports/rules'
import { plainDate } from '@/lib/time/when'

/**
 * The paths of all public pages as they follow the language, such as `/utpeam/plans/2016`; empty for the first page. Drafts, what was
 * removed and what is archived are absent.
 */
export async function listPublishedPaths(): Promise<string[]> {
  const published = { publishedAt: { not: null } }
  const [units, cities] = await Promise.all([
    getDb().unit.findMany({
      where: { archivedAt: null },
      orderBy: { slug: 'asc' },
      select: {
        slug: true,
        plans: {
          where: published,
          orderBy: { startsOn: 'desc' },
          select: {
            slug: true,
            editions: { orderBy: { number: 'asc' }, select: { number: true } },
            reports: {
              where: { editions: { some: {} } },
              orderBy: [{ startsOn: 'asc' }, { endsOn: 'asc' }],
              select: { startsOn: true, endsOn: true },
            },
          },
        },
        activities: {
          where: { removedAt: null, plan: published },
          orderBy: { startsOn: 'desc' },
          select: { slug: true },
        },
      },
    }),
    getDb().city.findMany({ where: { archivedAt: null }, orderBy: { slug: 'asc' }, select: { slug: true } }),
  ])
  return [
    '',
    '/schedule',
    ...units.flatMap(({ slug, plans, activities }) => [
      `/${slug}`,
      `/${slug}/schedule`,
      `/${slug}/schedule/subscribe`,
      `/${slug}/mandates`,
      ...plans.flatMap(({ slug: plan, editions, reports }) => {
        const path = `/${slug}/plans/${plan}`
        const ofEdition = (number: number) =>
          ['', '/changes', '/happened'].map((page) => `${path}/editions/${number}${page}`)
        const ofReport = (days: (typeof reports)[number]) =>
          `${path}/reports/${periodSlug({ startsOn: plainDate(days.startsOn), endsOn: plainDate(days.endsOn) })}`
        return [path, ...editions.flatMap(({ number }) => ofEdition(number)), ...reports.map(ofReport)]
      }),
      ...activities.map((activity) => `/${slug}/activities/${activity.slug}`),
    ]),
    '/cities',
    ...cities.flatMap((city) => [`/cities/${city.slug}`, `/cities/${city.slug}/subscribe`]),
    '/schedule/subscribe',
    '/privacy',
  ]
}
