import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { originalOf } from '@/lib/i18n/localized-text'
import { activities } from '@/prisma/seed/activities'
import { unitCities } from '@/prisma/seed/cities'
import { axes, contact, objectives, plan } from '@/prisma/seed/plan'
import { recognisePlan } from './recognise'
import { known } from './test-reading'

const text = readFileSync(path.join(import.meta.dirname, 'founding-plan.txt'), 'utf8')
const cities = unitCities.map(({ facts }) => ({ id: facts.slug, name: facts.name, country: facts.country }))
const founding = recognisePlan(text, { ...known, cities })

test('the founding document is read as the first data have it', () => {
  const { objectives: read, axes: readAxes } = founding
  expect(founding.title).toBe(originalOf(plan.title))
  expect(founding.period).toEqual({ startsOn: plan.startsOn, endsOn: plan.endsOn, isGuessed: false })
  expect(founding.closing).toBe(originalOf(plan.closing))
  expect(read.map((item) => item.text)).toEqual(objectives.map(originalOf))
  expect(readAxes.map((item) => item.text)).toEqual(axes.map(originalOf))
  expect(founding.contact).toEqual({ ...contact, office: originalOf(contact.office), phone: null })
})

test('its cities are those of the register, in their roles and order', () => {
  const read = founding.cities.map(({ role, cityId, name, country }) => ({ role, cityId, name, country }))
  const first = unitCities.map(({ role, facts: { slug, name, country } }) => ({ role, cityId: slug, name, country }))
  expect(read).toEqual(first)
})

test('its activities have their months, kinds and places, and those that are counted lose the word', () => {
  const read = founding.activities.map(({ title, kinds, when, isNumbered, place: { city, isOnline } }) => {
    const elsewhere = city?.cityId ? { hostCity: city.cityId } : { placeName: city?.name, placeCountry: city?.country }
    return { title, kinds, when, isNumbered, place: isOnline ? { isOnline } : elsewhere }
  })
  const first = activities.map(({ slug: _, title, ...rest }) => ({ title: originalOf(title), ...rest }))
  expect(read).toEqual(first)
})

test('of its lines only what the emblems say is not understood', () => {
  expect(founding.notUnderstood.map((line) => line.text)).toEqual([
    ...['PREFEITURA DE', 'canoas | A VIDA', 'MELHORA', 'QUANDO', 'A GENTE', 'INOVA', 'PREFEITURA DA CIDADE DE'],
    ...['SÃO PAULO', 'Lo Prado', 'Vivir Mejor', '— Corporación Municipal —', 'Gobierno de', 'Canelones'],
    ...['MUNICIPIO', 'ESTEBAN', 'ECHEVERRÍA'],
  ])
})
