import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { monthsWhen } from '@/lib/time/when'
import {
  createActivityInput,
  saveLinksInput,
  savePlaceInput,
  saveStatusInput,
  saveWhatInput,
  saveWhenInput,
} from './schema'

const id = '01900000-0000-7000-8000-000000000001'

/** What the schema makes of a form's fields: the value, or what is wrong by field. */
function submit(schema: z.ZodType, fields: [name: string, value: string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const parsed = parseWithZod(form, { schema, disableAutoCoercion: false })
  return parsed.status === 'success' ? parsed.value : parsed.error
}

const row: [string, string][] = [
  ['id', id],
  ['version', '1'],
]
const title: [string, string][] = [
  ['title.original', 'pt'],
  ['title.pt', 'Oficina'],
  ['title.es', ''],
]

describe('a new activity', () => {
  const month: [string, string][] = [
    ['when.kind', 'month'],
    ['when.year', '2016'],
    ['when.month', '6'],
    ['when.startsOn', ''],
    ['when.timeZone', 'America/Sao_Paulo'],
  ]

  test('needs a title, a kind and a date, and a place can wait', () => {
    expect(
      submit(createActivityInput, [
        ['planId', id],
        ...title,
        ['kinds', 'WORKSHOP'],
        ['isNumbered', 'on'],
        ...month,
        ['place.cityId', ''],
      ]),
    ).toMatchObject({ kinds: ['WORKSHOP'], isNumbered: true, when: monthsWhen(2016, 6), place: {} })
  })

  test('without them says what is missing, beside each', () => {
    const empty: [string, string][] = [
      ['planId', id],
      ['title.original', 'pt'],
      ['when.kind', 'month'],
      ['when.year', '2016'],
    ]
    expect(submit(createActivityInput, empty)).toMatchObject({
      'title.pt': ['originalMissing'],
      kinds: ['kindRequired'],
    })
    expect(submit(saveWhenInput, [...row, ['when.kind', 'month'], ['when.year', '2016']])).toEqual({
      'when.month': ['required'],
    })
    expect(submit(saveWhenInput, row)).toEqual({ 'when.kind': ['required'] })
  })
})

describe('a place', () => {
  const place = (...fields: [string, string][]) =>
    submit(savePlaceInput, [...row, ...fields.map(([name, value]): [string, string] => [`place.${name}`, value])])

  test.each([
    [
      [
        ['cityId', id],
        ['name', 'Santa Fe'],
      ],
      { 'place.name': ['placeTwice'] },
    ],
    [[['name', 'Santa Fe']], { 'place.country': ['required'] }],
    [[['country', 'AR']], { 'place.name': ['required'] }],
    [[['cityId', 'canoas']], { 'place.cityId': ['invalid'] }],
    [
      [
        ['name', 'Santa Fe'],
        ['country', 'XX'],
      ],
      { 'place.country': ['invalid'] },
    ],
    [[['joiningLink', 'javascript:alert(1)']], { 'place.joiningLink': ['invalidUrl'] }],
    [[['joiningLink', 'sala.example']], { 'place.joiningLink': ['invalidUrl'] }],
  ] as [[string, string][], object][])('of %j is refused', (fields, errors) => {
    expect(place(...fields)).toEqual(errors)
  })

  test('may be a city, another place, online, or not known', () => {
    expect(place(['cityId', id], ['isOnline', 'on'])).toMatchObject({ place: { cityId: id, isOnline: true } })
    expect(place(['name', ' Santa Fe '], ['country', 'AR'])).toMatchObject({
      place: { name: 'Santa Fe', country: 'AR' },
    })
    expect(place(['name', ''])).toMatchObject({ place: {} })
  })
})

test('a cancellation needs a reason, at the original’s field', () => {
  const status = (value: string) => submit(saveStatusInput, [...row, ['status', value], ['reason.original', 'es']])
  expect(status('CANCELLED')).toEqual({ 'reason.es': ['reasonRequired'] })
  expect(status('POSTPONED')).toMatchObject({ status: 'POSTPONED' })
  expect(status('DONE')).toEqual({ status: ['required'] })
})

test('a number of one’s own is a whole one', () => {
  const what = (ordinal: string) =>
    submit(saveWhatInput, [
      ...row,
      ...title,
      ['kinds', 'MEETING'],
      ['description.original', 'pt'],
      ['ordinalOverride', ordinal],
    ])
  expect(what('3')).toMatchObject({ ordinalOverride: 3 })
  expect(what('')).not.toHaveProperty('ordinalOverride', expect.anything())
  for (const wrong of ['0', '1.5', 'um', '1000']) expect(what(wrong)).toEqual({ ordinalOverride: ['invalidNumber'] })
})

test('links may be one, several or none', () => {
  expect(submit(saveLinksInput, row)).toMatchObject({ id, version: 1 })
  expect(submit(saveLinksInput, [...row, ['objectives', id]])).toMatchObject({ objectives: [id] })
  expect(submit(saveLinksInput, [...row, ['axes', id], ['axes', id]])).toMatchObject({ axes: [id, id] })
  expect(submit(saveLinksInput, [...row, ['axes', 'x']])).toEqual({ 'axes[0]': ['notFound'] })
})
