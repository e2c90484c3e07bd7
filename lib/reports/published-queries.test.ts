import { beforeEach, expect, test } from 'vitest'
import { unitPageTags } from '@/lib/cache/tags'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createReport, createReportEdition, createReportFromData } from '@/prisma/factories/reports'
import { publishReport } from './mutations'
import { findPublishedReport, listPublishedReports } from './published-queries'
import { reportDigest } from './report-digest'
import { contentOf, findReportRow } from './report-row'
import { publishReportInput } from './schema'
import { sampleReport } from './test-content'

useTestDatabase()
let world: PlanWorld
let reportId: string
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  reportId = (await createReport(getDb(), { planId: world.published.id })).id
})

const closing = (pt: string) => {
  const { narrative } = sampleReport()
  return sampleReport({ narrative: { ...narrative, closing: localize('pt', { pt }) } })
}
const find = (number?: number, period = '2016') =>
  findPublishedReport(world.unit.slug, world.published.slug, period, number)

test('what is only written is not published', async () => {
  expect(await find()).toBeNull()
  expect(await listPublishedReports(world.published.id)).toEqual([])
})

test('a report is its latest version, and each of them stays as it was', async () => {
  const [first, second] = [closing('Primeira'), closing('Segunda')]
  await createReportEdition(getDb(), { reportId, content: first, note: localize('pt', { pt: 'Antes' }) })
  await createReportEdition(getDb(), { reportId, content: second })

  expect(await find()).toMatchObject({
    version: { number: 2, note: null, content: second },
    versions: [{ number: 2 }, { number: 1, note: { texts: { pt: 'Antes' } } }],
  })
  expect((await find(1))?.version.content).toEqual(first)
  for (const nothing of [await find(3), await find(undefined, '2017'), await find(undefined, '2016-2016')])
    expect(nothing).toBeNull()
})

test('a plan leads to its published reports, the latest period first', async () => {
  const planId = world.published.id
  for (const period of [
    { startsOn: '2017-01-01', endsOn: '2017-06-30' },
    { startsOn: '2018-01-01', endsOn: '2018-12-31' },
  ]) {
    const { id } = await createReport(getDb(), { planId, ...period })
    if (period.startsOn < '2018') await createReportEdition(getDb(), { reportId: id })
  }
  await createReportEdition(getDb(), { reportId })
  expect((await listPublishedReports(planId)).map(({ period }) => period)).toEqual(['2017-01-01--2017-06-30', '2016'])
})

test('a report leaves the public with its plan, and with its unit', async () => {
  await createReportEdition(getDb(), { reportId })
  const { id } = world.published
  await getDb().plan.update({ where: { id }, data: { publishedAt: null } })
  expect(await find()).toBeNull()
  await getDb().plan.update({ where: { id }, data: { publishedAt: now } })
  expect(await find()).not.toBeNull()
  await getDb().unit.update({ where: { id: world.unit.id }, data: { archivedAt: now } })
  expect(await find()).toBeNull()
})

test('publishing touches the pages that show it', async () => {
  const { id } = await createReportFromData(getDb(), { planId: world.published.id, endsOn: '2016-06-30' }, now)
  const row = await findReportRow(getDb(), id)
  if (!row) throw new Error('it was drafted')
  const seen = reportDigest(contentOf(row))
  const input = publishReportInput.parse({ id, last: 0, seen, note: { original: 'pt' } })
  const published = await publishReport(world.coordinator, input, now)
  const touched: string[] = published.ok ? published.touched : []
  expect(unitPageTags(world.unit.slug).filter((tag) => touched.includes(tag))).not.toEqual([])
})
