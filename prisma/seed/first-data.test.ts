import { beforeAll, describe, expect, test } from 'vitest'
import {
  activitiesSlide,
  axesSlide,
  closingSlide,
  coordinationSlide,
  emblems,
  head,
  objectivesSlide,
  titleSlide,
} from '@/e2e/founding-document'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localizedText, parseRequired, readText, translationState } from '@/lib/i18n/localized-text'
import { seed } from './first-data'

useTestDatabase()

const inPortuguese = (stored: unknown) => readText(parseRequired(stored), 'pt').text
const countries = new Intl.DisplayNames('pt-BR', { type: 'region' })
const placed = (city: { name: string; country: string }) => `${city.name}, ${countries.of(city.country)}`

beforeAll(async () => {
  expect(await seed(getDb(), { demo: false })).toBe(true)
})

const findPlan = () =>
  getDb().plan.findFirstOrThrow({
    include: {
      unit: { include: { network: true, mandates: { include: { city: true }, orderBy: { id: 'asc' } } } },
      contact: { include: { city: true, consents: { orderBy: { field: 'asc' } } } },
      objectives: { orderBy: { position: 'asc' } },
      axes: { orderBy: { position: 'asc' } },
      activities: { include: { hostCity: true }, orderBy: { startsOn: 'asc' } },
    },
  })

describe('the first data hold what the founding document says', () => {
  test('the network, the unit and the plan', async () => {
    const { title, unit, publishedAt } = await findPlan()

    expect(unit.network.name.toUpperCase()).toBe(head)
    expect(`${inPortuguese(unit.name)} - ${unit.acronym}`).toBe(titleSlide.unit)
    expect(inPortuguese(title)).toBe(titleSlide.plan)
    expect(publishedAt).not.toBeNull()
  })

  test('the coordination and the sub-coordinations, from 2016 without end', async () => {
    const { mandates } = (await findPlan()).unit
    const holding = (role: string) => mandates.filter((m) => m.role === role).map((m) => placed(m.city))

    expect(holding('COORDINATION')).toEqual(coordinationSlide.coordination.cities)
    expect(holding('SUB_COORDINATION')).toEqual(coordinationSlide.subCoordinations.cities)
    expect(mandates).toHaveLength(6)
    for (const { startsOn, startPrecision, endsOn } of mandates) {
      expect({ startsOn: startsOn.toISOString(), startPrecision, endsOn }).toEqual({
        startsOn: '2016-01-01T00:00:00.000Z',
        startPrecision: 'YEAR',
        endsOn: null,
      })
    }
  })

  test('the local governments’ own names and mottos', async () => {
    const cities = await getDb().city.findMany()
    const written = cities
      .flatMap(({ name, governmentName, motto }) => [name, governmentName, motto])
      .map((words) => words?.toLowerCase())

    for (const phrase of emblems.flat()) expect(written).toContain(phrase.toLowerCase())
  })

  test('five objectives and four axes, word for word and in their order', async () => {
    const plan = await findPlan()

    expect(plan.objectives.map(({ text }) => inPortuguese(text))).toEqual(objectivesSlide.texts)
    expect(plan.axes.map(({ text }) => inPortuguese(text))).toEqual(axesSlide.texts)
    expect(plan.objectives.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
    expect(plan.axes.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })

  test('four activities with their months, their numbers and their places', async () => {
    const { activities } = await findPlan()
    const months = new Intl.DateTimeFormat('pt-BR', { month: 'long', timeZone: 'UTC' })
    const numbered = activities.filter(({ isNumbered }) => isNumbered)
    const written = activities.map((activity) => {
      const ordinal = ['Primeira', 'Segunda', 'Terceira'][numbered.indexOf(activity)]
      const { hostCity, placeName, placeCountry } = activity
      const place = hostCity ?? (placeName && placeCountry ? { name: placeName, country: placeCountry } : null)
      return {
        month: months.format(activity.startsOn),
        title: [ordinal, inPortuguese(activity.title)].filter(Boolean).join(' '),
        place: place && `Local: ${placed(place)}`,
      }
    })

    expect(written).toEqual(activitiesSlide.activities.map((a) => ({ ...a, month: a.month.toLowerCase() })))
    expect(activities.map(({ precision }) => precision)).toEqual(['MONTH', 'MONTH', 'MONTH', 'MONTH'])
    expect(activities.map(({ isOnline }) => isOnline)).toEqual([true, false, false, false])
  })

  test('the closing words and the contact, who is published', async () => {
    const { closing, contact } = await findPlan()
    if (!contact?.city) throw new Error('the plan has no contact of a city')

    expect([
      inPortuguese(closing),
      `${contact.organization}, ${countries.of(contact.city.country)}`,
      contact.name,
      inPortuguese(contact.office),
      contact.email,
    ]).toEqual(closingSlide)
    expect(contact.phone).toBeNull()
    expect(contact.consents.map(({ field, audience, word }) => [field, audience, word])).toEqual([
      ['name', 'PUBLIC', 'PRINTED'],
      ['office', 'PUBLIC', 'PRINTED'],
      ['organization', 'PUBLIC', 'PRINTED'],
      ['email', 'PUBLIC', 'PRINTED'],
    ])
  })

  test('and nobody is written to because of them', async () => {
    expect(await getDb().notice.count()).toBe(0)
    expect(await getDb().mail.count()).toBe(0)
  })
})

test('every text is Portuguese and has a Spanish and an English translation made from it', async () => {
  const db = getDb()
  const rows = [
    db.network.findMany(),
    db.unit.findMany(),
    db.city.findMany(),
    db.contact.findMany(),
    db.plan.findMany(),
    db.objective.findMany(),
    db.axis.findMany(),
    db.activity.findMany(),
  ]
  const values: unknown[] = (await Promise.all(rows)).flat().flatMap((row) => Object.values(row))
  const texts = values.map((value) => localizedText.safeParse(value)).flatMap(({ data }) => (data ? [data] : []))

  // Network, unit (2), contact, plan (2), objectives, axes, activities.
  expect(texts).toHaveLength(1 + 2 + 1 + 2 + 5 + 4 + 4)
  for (const text of texts) {
    expect(text.original).toBe('pt')
    expect([translationState(text, 'es'), translationState(text, 'en')]).toEqual(['translation', 'translation'])
  }
})

test('a second run changes nothing, and without the demonstration there are no people', async () => {
  const before = await findPlan()

  expect(await seed(getDb(), { demo: true })).toBe(false)

  expect(await findPlan()).toEqual(before)
  expect(await getDb().person.count()).toBe(0)
  expect(await getDb().city.count({ where: { isDemo: true } })).toBe(0)
})
