import { describe, expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { differencesOf } from './differences'
import { activity, content, indicator, item } from './test-content'

const [first, second, third] = [item('Primeiro.'), item('Segundo.'), item('Terceiro.')]

describe('the difference between two states of a plan', () => {
  test('is none between equal ones', () => {
    const plan = content({ objectives: [first], activities: [activity()] })
    expect(differencesOf(plan, structuredClone(plan))).toEqual([])
  })

  test('tells what the plan says of itself, and who came to coordinate', () => {
    const before = content()
    const [mandate] = before.mandates
    if (!mandate) throw new Error('nobody coordinates')
    const other = {
      ...mandate,
      role: 'SUB_COORDINATION' as const,
      city: { ...mandate.city, slug: 'lo-prado', name: 'Lo Prado' },
    }
    const after = content({ title: localize('pt', { pt: 'Plano 2016, revisto' }), mandates: [mandate, other] })

    expect(differencesOf(before, after)).toMatchObject([
      { of: 'plan', before: { title: before.title }, after: { title: after.title } },
      { of: 'mandate', name: 'Lo Prado', role: 'SUB_COORDINATION', before: null, after: { role: 'SUB_COORDINATION' } },
    ])
  })

  test('knows objectives by what they are, not by their number', () => {
    const reworded = { ...third, text: localize('pt', { pt: 'Terceiro, com outras palavras.' }) }
    const before = content({ objectives: [first, second, third] })

    expect(differencesOf(before, content({ objectives: [second, reworded] }))).toMatchObject([
      { of: 'objective', number: 2, before: { text: third.text }, after: { text: reworded.text } },
      { of: 'objective', number: 1, before: { text: first.text }, after: null },
    ])
  })

  test('tells of a new order only of those that changed places', () => {
    const differences = differencesOf(
      content({ axes: [first, second, third] }),
      content({ axes: [second, first, third] }),
    )
    expect(differences).toMatchObject([
      { of: 'axis', number: 1, before: { position: 2 }, after: { position: 1 } },
      { of: 'axis', number: 2, before: { position: 1 }, after: { position: 2 } },
    ])
  })

  test('tells of indicators what came, went and changed, and of the cities that answer for an objective', () => {
    const [kept, gone, added] = [indicator('Cidades'), indicator('Mapas'), indicator('Hectares')]
    const further = { ...kept, target: '20', due: { ...kept.due, precision: 'YEAR', startsOn: '2016-01-01' } } as const
    const [mandate] = content().mandates
    const cities = mandate ? [mandate.city] : []
    const before = content({ objectives: [first, { ...second, indicators: [gone, kept] }] })
    const after = content({ objectives: [first, { ...second, indicators: [further, added], cities }] })

    expect(differencesOf(before, after)).toMatchObject([
      { of: 'objective', number: 2, before: { responsibleCities: null }, after: { responsibleCities: 'Canoas' } },
      { of: 'indicator', number: 2, name: kept.name, before: { target: '12' }, after: { target: '20' } },
      { of: 'indicator', number: 2, name: added.name, before: null, after: { name: added.name } },
      { of: 'indicator', number: 2, name: gone.name, after: null },
    ])
    const renamed = { ...after, objectives: structuredClone(after.objectives) }
    for (const city of renamed.objectives[1]?.cities ?? []) city.name = 'Canoas do Sul'
    expect(differencesOf(after, renamed)).toEqual([])
  })

  test('tells of the order of indicators only where they changed places', () => {
    const [one, other, last] = [indicator('Um'), indicator('Dois'), indicator('Três')]
    const of = (...indicators: (typeof one)[]) => content({ objectives: [{ ...first, indicators }] })
    expect(differencesOf(of(one, other, last), of(other, last))).toMatchObject([{ name: one.name, after: null }])
    expect(differencesOf(of(one, other), of(other, one))).toMatchObject([
      { of: 'indicator', name: other.name, before: { position: 2 }, after: { position: 1 } },
      { of: 'indicator', name: one.name, before: { position: 1 }, after: { position: 2 } },
    ])
  })

  test('tells of an activity what changed, and of links only when they lead elsewhere', () => {
    const june = activity({ when: monthsWhen(2016, 6), objectiveIds: [second.id] })
    const day = { ...june, when: daysWhen('2016-06-16') }
    const gone = activity({ title: localize('pt', { pt: 'Seminário' }) })
    const added = activity({ title: localize('pt', { pt: 'Oficina' }) })
    const before = content({ objectives: [first, second], activities: [june, gone] })
    const after = content({ objectives: [second], activities: [day, added] })

    const differences = differencesOf(before, after).filter(({ of }) => of === 'activity')
    expect(differences).toMatchObject([
      { before: { when: june.when }, after: { when: day.when } },
      { name: { title: added.title }, before: null },
      { name: { title: gone.title }, after: null },
    ])
    // The objective is the first now, and the same.
    expect(differences[0]?.after).not.toHaveProperty('objectives')
  })

  test('tells of links by number as the plan says it, each kind where it leads elsewhere', () => {
    const [gone, kept, axis] = [item('Quarto.'), second, third]
    const before = activity({ objectiveIds: [gone.id, kept.id], axisIds: [] })
    const [one, other] = [gone, kept].map(({ id }) => id)
    const [plan, reordered] = [
      content({ objectives: [gone, kept], axes: [axis], activities: [before] }),
      content({
        objectives: [kept, gone],
        axes: [axis],
        activities: [{ ...before, objectiveIds: [kept.id, gone.id] }],
      }),
    ]
    expect(differencesOf(plan, reordered).filter(({ of }) => of === 'activity')).toEqual([])

    const withAxis = { ...before, axisIds: [axis.id] }
    const [onlyAxis] = differencesOf(plan, { ...reordered, activities: [withAxis] }).filter(
      ({ of }) => of === 'activity',
    )
    expect(onlyAxis).toMatchObject({ before: { axes: [] }, after: { axes: [{ id: axis.id, number: 1 }] } })
    expect(onlyAxis?.after).not.toHaveProperty('objectives')

    const without = { ...before, objectiveIds: [kept.id] }
    expect(
      differencesOf(plan, content({ objectives: [kept], axes: [axis], activities: [without] })).at(-1),
    ).toMatchObject({
      before: {
        objectives: [
          { id: one, number: 1 },
          { id: other, number: 2 },
        ],
      },
      after: { objectives: [{ id: other, number: 1 }] },
    })
  })

  test('tells of another city, and not of the city’s new name', () => {
    const meeting = activity()
    const inCity = (city: object) => {
      const place = { ...meeting.place, city: meeting.place.city && { ...meeting.place.city, ...city } }
      return content({ activities: [{ ...meeting, place }] })
    }
    expect(differencesOf(inCity({}), inCity({ name: 'Canoas do Sul' }))).toEqual([])
    expect(differencesOf(inCity({}), inCity({ slug: 'canoas-sc' }))).toMatchObject([
      { before: { place: { city: 'Canoas' } }, after: { place: { cityId: 'canoas-sc' } } },
    ])
  })

  test('tells of a number only where it is not the count that changed', () => {
    const [april, june, august] = [4, 6, 8].map((month, index) =>
      activity({ when: monthsWhen(2016, month), ordinal: index + 1 }),
    )
    if (!april || !june || !august) throw new Error('three meetings')
    const before = content({ activities: [april, june, august] })

    const withoutFirst = content({
      activities: [
        { ...june, ordinal: 1 },
        { ...august, ordinal: 2 },
      ],
    })
    expect(differencesOf(before, withoutFirst)).toMatchObject([
      { of: 'activity', before: { ordinalOverride: 1 }, after: null },
    ])
    const fifth = content({ activities: [april, june, { ...august, ordinal: 5 }] })
    expect(differencesOf(before, fifth)).toMatchObject([
      { of: 'activity', before: { ordinalOverride: 3 }, after: { ordinalOverride: 5 } },
    ])
    const uncounted = content({ activities: [april, june, { ...august, ordinal: null }] })
    expect(differencesOf(before, uncounted)).toMatchObject([
      { of: 'activity', before: { ordinalOverride: 3 }, after: { ordinalOverride: null } },
    ])
  })

  test('tells the terms of one city apart', () => {
    const [mandate] = content().mandates
    if (!mandate) throw new Error('nobody coordinates')
    const first = { ...mandate, endsOn: '2016-06-30', endPrecision: 'MONTH' as const }
    const second = { ...mandate, startsOn: '2016-09-01', startPrecision: 'MONTH' as const }
    const before = content({ mandates: [first, second] })
    const later = { ...second, startsOn: '2016-10-01' }
    expect(differencesOf(before, content({ mandates: [first, later] }))).toMatchObject([
      { of: 'mandate', before: { startsOn: '2016-09-01' }, after: { startsOn: '2016-10-01' } },
    ])
  })

  test('tells of the unit’s new name', () => {
    const before = content()
    const after = { ...before, unit: { ...before.unit, name: localize('pt', { pt: 'Unidade de Outras Provas' }) } }
    expect(differencesOf(before, after)).toMatchObject([{ of: 'plan', after: { unitName: after.unit.name } }])
  })
})
