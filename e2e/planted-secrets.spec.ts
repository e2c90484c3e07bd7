import { locales } from '@/lib/i18n/locales'
import { type Planted, plantSecrets } from './access/planted'
import { crawl, isFile, staysAmong } from './crawl'
import { expect, sessionCookieOf, test } from './fixtures'
import { read } from './requests'
import { createWorld, slugsOf } from './world'

/** Every manner in which Next hands out a page: the document, and what its own navigation and prefetching ask for. */
const representations: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
]

test('no word of a draft, no joining link, no private contact and no address reaches who may not read it', async ({
  db,
  world,
}) => {
  test.setTimeout(240_000)
  const { planted } = await plantSecrets(db, world)
  const other = await createWorld(db)
  const enter = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const secretary = await enter(world.people.secretary)
  const inWorld = await staysAmong(db, {
    slugs: slugsOf(world),
    personIds: Object.values(world.people).map(({ id }) => id),
  })
  const takes = (path: string) => inWorld(path) && path.startsWith('/pt')
  const starts = [
    '/pt',
    '/pt/workspace',
    `/pt/${world.unit.slug}`,
    ...slugsOf(world).map((slug) => `/pt/cities/${slug}`),
  ]
  const readers: { who: string; session: string | null; secrets: (keyof Planted)[] }[] = [
    { who: 'a visitor', session: null, secrets: ['draft', 'unit', 'people'] },
    {
      who: "another unit's coordinator",
      session: await enter(other.people.coordinator),
      secrets: ['draft', 'unit', 'people'],
    },
  ]

  // Cold: before anybody who may has seen them. The addresses are the secretary's, so that hidden pages are asked for too.
  const addresses = [
    `/pt/${world.unit.slug}/plans/${planted.draft.find((word) => word.startsWith('rascunho'))}`,
    `/pt/${world.unit.slug}/activities/${planted.draft.find((word) => word.startsWith('atividade'))}`,
  ]
  const expectNothing = async (paths: string[]) => {
    for (const { who, session, secrets } of readers) {
      const words = secrets.flatMap((audience) => planted[audience])
      for (const path of paths) {
        for (const headers of representations) {
          const { status, text, headers: answered } = await read(path, session, headers)
          const whole = `${text} ${JSON.stringify([...answered])}`
          // Who asks for an address knows it.
          const found = words.filter((word) => whole.includes(word) && !path.includes(word))
          expect.soft(found, `${who} on ${path} with ${JSON.stringify(headers)}`).toEqual([])
          expect.soft(status, `${who} on ${path}`).toBeLessThan(500)
          // Words are packed away in some files: none is handed out at all.
          expect.soft(answered.get('content-disposition'), `${who} on ${path}`).toBeNull()
        }
      }
    }
  }
  await expectNothing(addresses)
  const seen = await crawl(starts, secretary, { takes, alike: 4 })
  // Without this the search would prove nothing: the secretariat does see the words.
  const all = [...seen.values()].join('\n')
  for (const word of [...planted.draft.slice(0, 2), ...planted.unit.slice(0, 2)]) expect(all).toContain(word)
  const files = [...seen.keys()].filter(isFile).join('\n')
  for (const format of ['csv', 'xlsx', 'vcf']) expect(files).toContain(`/export/${format}`)

  // Right after the secretary saw the same pages.
  await expectNothing([
    ...seen.keys(),
    ...addresses,
    '/sitemap.xml',
    '/robots.txt',
    ...locales.map((locale) => `/${locale}`),
  ])
})
