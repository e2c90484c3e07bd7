import { beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDocument } from '@/lib/documents/read-document'
import { type Locale, locales } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { recognisePlan } from '@/lib/plan-import/recognise'
import { known } from '@/lib/plan-import/test-reading'
import { unitCities } from '@/prisma/seed/cities'
import { seed } from '@/prisma/seed/first-data'
import { makePlanFile } from './make-file'
import { planMarkdown } from './markdown'
import { findPlanSources } from './source-queries'
import type { PlanSources } from './sources'

useTestDatabase()

let founding: PlanSources
beforeAll(async () => {
  await seed(getDb(), { demo: false })
  const sources = await findPlanSources(
    null,
    { unitSlug: 'utpeam', planSlug: '2016' },
    new Date('2016-05-20T12:00:00Z'),
  )
  if (!sources) throw new Error('the first plan is public')
  founding = sources
})

const cities = unitCities.map(({ facts }) => ({ id: facts.slug, name: facts.name, country: facts.country }))

const ways = locales.flatMap((locale) => [['Markdown', locale] as const, ['docx', locale] as const])

async function textOf(format: (typeof ways)[number][0], locale: Locale): Promise<string> {
  if (format === 'Markdown') return planMarkdown(founding, locale)
  const { body } = await makePlanFile(founding, { format, locale, second: null })
  const read = await readDocument(body, 100_000)
  if (!read.ok) throw new Error(read.code)
  return read.text
}

describe.each(ways)('the founding plan that went out as %s in %s', (format, locale) => {
  test('comes back as it was', async () => {
    const { content } = founding
    const back = recognisePlan(await textOf(format, locale), { ...known, cities })
    const say = (texts: { text: Parameters<typeof readText>[0] }[]) =>
      texts.map(({ text }) => readText(text, locale).text)

    expect(back.title).toBe(readText(content.title, locale).text)
    expect(back.period).toMatchObject({ startsOn: content.startsOn, endsOn: content.endsOn })
    expect(back.objectives.map(({ text }) => text)).toEqual(say(content.objectives))
    expect(back.axes.map(({ text }) => text)).toEqual(say(content.axes))
    expect(back.cities.map(({ role, cityId }) => [role, cityId])).toEqual(
      content.mandates.map(({ role, city }) => [role, city.slug]),
    )
    expect(back.activities.map(({ title, when, isNumbered, kinds }) => ({ title, when, isNumbered, kinds }))).toEqual(
      content.activities.map(({ title, when, ordinal, kinds }) => ({
        title: readText(title, locale).text,
        when,
        isNumbered: ordinal !== null,
        kinds,
      })),
    )
    expect(back.activities.map(({ place }) => place.city?.name ?? null)).toEqual(
      content.activities.map(({ place }) => place.city?.name ?? place.name),
    )
    expect(back.closing).toBe(content.closing && readText(content.closing, locale).text)
    expect(back.contact).toMatchObject({ name: 'Deise Martins', email: 'deise.martins@canoas.rs.gov.br' })
    expect(back.notUnderstood).toEqual([])
  })
})
