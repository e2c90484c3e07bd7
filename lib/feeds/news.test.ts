import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { openMandate } from '@/lib/mandates/mutations'
import { publishPlan } from '@/lib/plan/plan-mutations'
import { removeActivity } from '@/lib/schedule/mutations'
import { savePlace, saveStatus, saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen } from '@/lib/time/when'
import { writeAtom } from './atom'
import { findUnitNews } from './news-queries'

useTestDatabase()
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const at = async (id = world.activity.id) => {
  const { version } = await getDb().activity.findUniqueOrThrow({ where: { id } })
  return { id, version }
}
const read = async (lang: 'pt' | 'en' | null = null) => {
  const { body } = (await findUnitNews(world.unit.slug, lang)) ?? { body: '' }
  const valuesOf = (name: string) =>
    [...body.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, text]) => text)
  return { body, titles: valuesOf('title').slice(1), ids: valuesOf('id').slice(1), summaries: valuesOf('summary') }
}

test('tells the latest first what firmed up, was put off and why, and nothing of a draft', async () => {
  await saveWhen(world.coordinator, { ...(await at()), when: daysWhen('2016-06-16') }, now)
  await saveWhen(world.coordinator, { ...(await at(world.drafted.id)), when: daysWhen('2016-06-20') }, now)
  const reason = { original: 'pt', pt: 'Enchente & <chuva>' } as const
  await saveStatus(world.coordinator, { ...(await at()), status: 'POSTPONED', reason }, now)

  const news = await read()
  expect(news.titles).toEqual(['Adiada: Reunião Anual', 'Reunião Anual: junho de 2016 → 16 de junho de 2016'])
  expect(news.summaries).toEqual(['Enchente &amp; &lt;chuva&gt;'])
  expect(news.body).not.toContain('secreta')
  expect((await read('en')).titles[0]).toBe('Postponed: Reunião Anual')
  expect((await read('en')).ids).toEqual(news.ids)
  expect(new Set(news.ids).size).toBe(2)
  for (const id of news.ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('tells of plans and mandates, of no person, and of no joining link', async () => {
  await publishPlan(world.coordinator, { id: world.draft.id }, now)
  const opened = await openMandate(
    world.secretariat,
    {
      unitId: world.unit.id,
      cityId: world.cities.elsewhere.id,
      role: 'MEMBERSHIP',
      isActing: false,
      start: { precision: 'YEAR', firstDay: '2016-01-01', lastDay: '2016-12-31' },
      endsCoordination: false,
      endsOwnMandate: false,
    },
    now,
  )
  expect(opened).toMatchObject({ ok: true })
  await savePlace(
    world.coordinator,
    { ...(await at()), place: { name: 'Santa Fe', country: 'AR', joiningLink: JOINING_LINK } },
    now,
  )

  const { titles, body } = await read()
  expect(titles[0]).toMatch(/^Mandato: Elsewhere, /)
  expect(titles[1]).toMatch(/^Plano publicado: /)
  expect(body).not.toContain(JOINING_LINK)
  const people = await getDb().person.findMany({ select: { name: true, email: true } })
  for (const { name, email } of people) for (const word of [name, email]) expect(body).not.toContain(word)
})

test('forgets what was taken out, and what came before the plan was public', async () => {
  await saveWhen(world.coordinator, { ...(await at()), when: daysWhen('2016-06-16') }, now)
  await removeActivity(world.coordinator, await at(), now)
  await saveWhen(world.coordinator, { ...(await at(world.drafted.id)), when: daysWhen('2016-06-20') }, now)
  await getDb().plan.update({ where: { id: world.draft.id }, data: { publishedAt: new Date(Date.now() + 60_000) } })
  expect((await read()).titles).toEqual([])
})

test('is not there for a unit that is not', async () => {
  expect(await findUnitNews('nada', null)).toBeNull()
  await getDb().unit.update({ where: { id: world.unit.id }, data: { archivedAt: now } })
  expect(await findUnitNews(world.unit.slug, null)).toBeNull()
})

test('what XML cannot hold is left out, and what it would take for its own is not', () => {
  const text = '<b a="1">&amp;\u0000\u0007\ufffe\ud800</b>'
  const of = { id: text, title: text, updated: now, url: text }
  const body = writeAtom({ ...of, author: text, lang: 'pt', source: text, entries: [{ ...of, summary: text }] })
  expect(body).toContain('<title>&lt;b a=&quot;1&quot;&gt;&amp;amp;\ufffd&lt;/b&gt;</title>')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(body).not.toMatch(/[\u0000-\u0008\ufffe\ud800]/)
})
