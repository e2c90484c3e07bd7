import { privateCalendarPath } from '@/lib/feeds/private-feed-rules'
import { locales } from '@/lib/i18n/locales'
import { planFormats } from '@/lib/plan-papers/files'
import { reportFormats } from '@/lib/reports/files'
import { createPrivateFeed } from '@/prisma/factories/feeds'
import { formerCoordinator } from './access/people'
import { type Planted, plantSecrets } from './access/planted'
import { crawl, isFile, staysAmong } from './crawl'
import { expect, sessionCookieOf, test } from './fixtures'
import { isPlanFile, readWords } from './plan-file-words'
import { read } from './requests'
import { createWorld, slugsOf } from './world'

/** Every manner in which Next hands out a page: the document, and what its own navigation and prefetching ask for. */
const representations: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
]

/** Where the report of a plan is, after the plan's address; and where files are, after that of what they are of. */
const reportIn = (unit: string) => (unit.includes('/workspace/') ? 'report/2016' : 'reports/2016')
const papersIn = (unit: string) => (unit.includes('/workspace/') ? '/papers' : '')

test('no word of a draft, no joining link, no private contact and no address reaches who may not read it', async ({
  db,
  world,
}) => {
  test.setTimeout(600_000)
  const { planted, files, drafts } = await plantSecrets(db, world)
  const other = await createWorld(db)
  const enter = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const secretary = await enter(world.people.secretary)
  const formerly = await formerCoordinator(db, world)
  const former = await enter(formerly)
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
  // How a page is handed out does not change who may read it: of the workspace, whoever is signed in and takes no part asks for it in every manner. Who takes part sees most
  // pages in full, which takes its time: one manner is enough for what she may not read.
  type Reader = {
    who: string
    session: string | null
    secrets: (keyof Planted)[]
    getsFiles?: true
    inAll?: 'pages' | 'public'
  }
  const readers: Reader[] = [
    { who: 'a visitor', session: null, secrets: ['draft', 'later', 'unit', 'proposal', 'people'], inAll: 'public' },
    {
      who: "another unit's coordinator",
      session: await enter(other.people.coordinator),
      secrets: ['draft', 'later', 'unit', 'proposal', 'people'],
      inAll: 'pages',
    },
    {
      ...{ who: 'the delegate of a member city', session: await enter(world.people.member) },
      ...{ secrets: ['proposal'], getsFiles: true },
    },
    { who: 'the coordinator whose mandate ended', session: former, secrets: ['later', 'unit', 'proposal', 'people'] },
  ]

  // Cold: before anybody who may has seen them. The addresses are the secretary's, so that hidden pages are asked for too.
  const addresses = Object.values(drafts).flatMap(({ plan, activity }) =>
    [`/pt/${world.unit.slug}`, `/pt/workspace/units/${world.unit.slug}`].flatMap((unit) => [
      `${unit}/plans/${plan}`,
      ...planFormats.map((format) => `${unit}/plans/${plan}${papersIn(unit)}/plan.${format}`),
      `${unit}/plans/${plan}/${reportIn(unit)}`,
      ...reportFormats.map((format) => `${unit}/plans/${plan}/${reportIn(unit)}${papersIn(unit)}/report.${format}`),
      `${unit}/activities/${activity}`,
    ]),
  )
  const ownFeed = async ({ id }: { id: string }) => privateCalendarPath(await createPrivateFeed(db, id))
  const feeds = [
    // Those of who may not, as if their addresses had been passed on.
    await ownFeed(other.people.coordinator),
    await ownFeed(formerly),
    '/feeds/network.ics',
    `/feeds/units/${world.unit.slug}.ics`,
    `/feeds/units/${world.unit.slug}.atom`,
    ...Object.values(world.cities).map(({ slug }) => `/feeds/cities/${slug}.ics`),
    ...Object.values(drafts).map(({ activity }) => `/feeds/units/${world.unit.slug}/activities/${activity}.ics`),
  ].flatMap((path) => [path, `${path}?include=tentative`])
  /** In which manners a reader asks for a page. */
  const mannersOf = (path: string, { inAll }: { inAll?: 'pages' | 'public' }) => {
    const all = inAll === 'pages' || (inAll === 'public' && !path.includes('/workspace'))
    return all && !isPlanFile(path) ? representations : [{}]
  }
  // Gathered, since thousands of expectations take as long as all the pages.
  const expectNothing = async (paths: string[]) => {
    const problems: string[] = []
    for (const { who, session, secrets, getsFiles, ...reader } of readers) {
      const words = secrets.flatMap((audience) => planted[audience])
      for (const path of paths) {
        for (const headers of mannersOf(path, reader)) {
          const { status, text, headers: answered } = await readWords(path, session, headers)
          const whole = `${text} ${JSON.stringify([...answered])}`
          // Who asks for an address knows it.
          const found = words.filter((word) => whole.includes(word) && !path.includes(word))
          const asked = `${who} on ${path} with ${JSON.stringify(headers)}`
          if (found.length > 0) problems.push(`${asked} finds ${found.join(', ')}`)
          if (status >= 500) problems.push(`${asked} gets ${status}`)
          // Words are packed away in some files: none is handed out to who takes no part in the unit, but one's own data, which can be read as they are.
          // So are those of published plans, which are unpacked here.
          if (getsFiles || isPlanFile(path) || path.endsWith('/profile/data/export/json')) continue
          if (answered.get('content-disposition') !== null) problems.push(`${asked} gets a file`)
        }
      }
    }
    expect.soft(problems).toEqual([])
  }
  const hiddenFiles = [files.ofUnit, files.ofRemoved, drafts.later.file]
  await expectNothing([...addresses, ...feeds, ...hiddenFiles])
  const seen = await crawl(starts, secretary, { takes, alike: 4 })
  // Without this the search would prove nothing: the secretariat does see the words.
  const all = [...seen.values()].join('\n')
  for (const audience of ['draft', 'later', 'unit', 'proposal'] as const) {
    for (const word of planted[audience].slice(0, 2)) expect(all).toContain(word)
  }
  // And has the files, with what is in them; whose mandate ended has what she may read.
  expect((await read(files.ofUnit, secretary)).text).toContain('Bytes-')
  expect((await read(drafts.later.file, secretary)).text).toContain('Conteúdo-')
  expect((await read(drafts.draft.file, former)).text).toContain('Conteúdo-')
  expect((await read(files.ofAll, null)).status).toBe(200)
  // So does whoever has the address of her own calendar.
  const { text: own } = await read(`${await ownFeed(world.people.secretary)}?include=tentative`, null)
  const inOne = own.replaceAll('\r\n ', '')
  for (const what of ['Atividade', 'sala', 'Descrição']) expect(inOne).toContain(`${what}-`)
  // And whose mandate ended does read on in the draft of her time, in all its parts.
  const { text: old } = await read(`/pt/workspace/units/${world.unit.slug}/plans/${drafts.draft.plan}`, former)
  for (const what of ['Rascunho', 'Introdução', 'Objetivo', 'Eixo', 'Atividade']) expect(old).toContain(`${what}-`)
  for (const format of planFormats) {
    const file = `/pt/workspace/units/${world.unit.slug}/plans/${drafts.draft.plan}/papers/plan.${format}`
    for (const what of ['Rascunho', 'Objetivo']) expect((await readWords(file, former)).text).toContain(`${what}-`)
  }
  const report = `/pt/workspace/units/${world.unit.slug}/plans/${drafts.draft.plan}/report/2016`
  for (const path of [report, ...reportFormats.map((format) => `${report}/papers/report.${format}`)]) {
    expect((await readWords(path, former)).text).toContain('Abertura do relatório-')
  }
  const exports = [...seen.keys()].filter(isFile).join('\n')
  for (const file of ['/export/csv', '/export/xlsx', '/export/vcf', '/papers/call']) expect(exports).toContain(file)

  // Right after the secretary saw the same pages.
  await expectNothing([
    ...seen.keys(),
    ...addresses,
    ...feeds,
    ...hiddenFiles,
    '/sitemap.xml',
    '/robots.txt',
    ...locales.map((locale) => `/${locale}`),
  ])
})
