import { documentPolicy, everywhere } from './scripts/response-headers.mjs'

const production = process.env.NODE_ENV === 'production'

// What an address may choose of a schedule, in the order in which it is written; lib/schedule/choice.ts reads the same.
const slug = '[a-z0-9-]+'
const year = '(?:19|20|21)\\d\\d'
const scheduleChoices = [
  { key: 'unit', value: slug },
  { key: 'city', value: slug },
  {
    key: 'kind',
    value: 'meeting|technical-mission|seminar|workshop|training|survey|publication|summit|other',
  },
  { key: 'status', value: 'tentative|confirmed|held|postponed|cancelled' },
  { key: 'view', value: 'year|month', without: ['month'] },
  { key: 'show', value: 'upcoming|past', without: ['view', 'month'] },
  { key: 'year', value: year, without: ['month'] },
  { key: 'month', value: `${year}-(?:0[1-9]|1[0-2])` },
]

/**
 * Each choice in the query is hung onto the path (`/schedule/city-canoas/year-2016`), since a page that read its query could not be cached. What is
 * chosen of when and how are a few pages of each schedule, and they are. Units, cities, kinds and states make too many together, which
 * would push the plans out of memory: with one of these, the page is made anew for each reader.
 */
const scheduleRewrites = [
  { source: '/:locale(pt|es|en)', destination: '/:locale' },
  { source: '/:locale(pt|es|en)/:of((?!workspace/)[^/]+)', destination: '/:locale/:of' },
].flatMap(({ source, destination }) => [
  ...scheduleChoices.map(({ key, value, without = [] }) => ({
    source: `${source}/schedule/:chosen*`,
    has: [{ type: /** @type {const} */ ('query'), key, value: `(?<value>${value})` }],
    missing: without.map((other) => ({ type: /** @type {const} */ ('query'), key: other })),
    destination: `${destination}/schedule/:chosen*/${key}-:value`,
  })),
  {
    source: `${source}/schedule/:first((?:unit|city|kind|status)-[^/]+)/:chosen*`,
    destination: `${destination}/schedule/anew/:first/:chosen*`,
  },
])

/**
 * The pages under that of a plan, and its own, beside whose language `?with=es` sets a second one. A page that read its query could not be cached: each
 * pair of languages has a path of its own.
 */
const pagesInTwoLanguages = [
  '',
  '/editions/:edition',
  '/slides',
  '/editions/:edition/slides',
  '/reports/:period',
  '/reports/:period/versions/:version',
]

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  // Types are a stage of `npm run check`: a build need not check them again.
  typescript: { ignoreBuildErrors: true },
  // A page's title and description stand in its head for every reader, not only for those that Next knows as bots.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Which pages are stale is known in memory only: a page kept on disk would come back to life after a restart.
  experimental: { isrFlushToDisk: false, globalNotFound: true },
  // As long as the pages themselves say: after that the next reader waits for a new one, and gets no page of yesterday.
  expireTime: 900,
  // pdfkit reads its own files at run time; pptxgenjs is two packages, for browsers and for servers.
  serverExternalPackages: ['pg', 'pdfkit', 'pptxgenjs'],
  async headers() {
    const documents = [{ key: 'Content-Security-Policy', value: documentPolicy }]
    return [
      { source: '/:path*', headers: everywhere },
      // These addresses are keys: no other site is told any of them.
      {
        source: '/:locale(pt|es|en)/(unsubscribe|card|call|poll|privacy/data)/:path*',
        headers: [{ key: 'Referrer-Policy', value: 'same-origin' }],
      },
      ...(production
        ? [
            { source: '/:locale(pt|es|en)', headers: documents },
            {
              source:
                '/:locale(pt|es|en)/:path((?!(?:workspace|sign-in|unsubscribe|card|call|poll|privacy/data)(?:/|$)).*)',
              headers: documents,
            },
          ]
        : []),
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        ...pagesInTwoLanguages.map((page) => ({
          source: `/:locale(pt|es|en)/:unit/plans/:plan${page}`,
          has: [{ type: /** @type {const} */ ('query'), key: 'with', value: '(?<second>pt|es|en)' }],
          destination: `/:locale/:unit/plans/:plan${page}/with/:second`,
        })),
        ...scheduleRewrites,
      ],
      afterFiles: [],
      fallback: [],
    }
  },
}
