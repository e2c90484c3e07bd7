import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { addDecisionInput, recordAttendanceInput } from './held-schema'

const id = '0198c0de-0000-7000-8000-000000000001'
const canoas = '0198c0de-0000-7000-8000-00000000000a'
const loPrado = '0198c0de-0000-7000-8000-00000000000b'

/** As {@link formAction} reads what a browser sends: every field of the form, the empty ones too. */
function read<S extends z.ZodType>(schema: S, fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ returnTo: '/pt', ...fields })) form.append(name, value)
  const parsed = parseWithZod(form, { schema, disableAutoCoercion: false })
  return parsed.status === 'success' ? { value: parsed.value } : { error: parsed.error }
}

const city = (cityId: string, [presence = '', onSite = '', remote = '']: string[]) => ({
  [`cities.${cityId}.presence`]: presence,
  [`cities.${cityId}.onSite`]: onSite,
  [`cities.${cityId}.remote`]: remote,
})
const sheet = (fields: Record<string, string>) =>
  read(recordAttendanceInput, { id, version: '0', guestCount: '', guests: '', ...fields })

describe('the attendance sheet as a form sends it', () => {
  test('has a line for each city, and none for those of which nothing is said', () => {
    expect(sheet({ ...city(canoas, ['ON_SITE', '3', '1']), ...city(loPrado, []) }).value?.cities).toEqual({
      [canoas]: { presence: 'ON_SITE', onSite: 3, remote: 1 },
      [loPrado]: null,
    })
    expect(sheet(city(loPrado, ['', '2'])).value?.cities).toEqual({ [loPrado]: null })
    expect(sheet({}).value?.cities).toEqual({})
  })

  test('counts nobody of a city that was not there, whatever its fields say', () => {
    const nobody = { onSite: 0, remote: 0 }
    expect(sheet({ ...city(canoas, ['EXCUSED', '3']), ...city(loPrado, ['ABSENT', '', '2']) }).value?.cities).toEqual({
      [canoas]: { presence: 'EXCUSED', ...nobody },
      [loPrado]: { presence: 'ABSENT', ...nobody },
    })
    expect(sheet(city(canoas, ['REMOTE', '3', '2'])).value?.cities).toMatchObject({
      [canoas]: { onSite: 0, remote: 2 },
    })
  })

  test.each([
    [['ON_SITE'], 'onSite', 'headsRequired'],
    [['ON_SITE', '', '4'], 'onSite', 'headsRequired'],
    [['REMOTE', '4'], 'remote', 'headsRequired'],
    [['ON_SITE', 'três'], 'onSite', 'invalidNumber'],
    [['ON_SITE', '-1'], 'onSite', 'invalidNumber'],
    [['ON_SITE', '501'], 'onSite', 'invalidNumber'],
    [['THERE', '1'], 'presence', 'invalid'],
  ])('says of %j what is wrong, beside the field', (line, field, code) => {
    expect(sheet(city(canoas, line)).error).toMatchObject({ [`cities.${canoas}.${field}`]: [code] })
  })

  test.each(['canoas', '__proto__', 'constructor', '0'])('takes no line of a city called %s', (name) => {
    expect(Object.keys(sheet(city(name, ['ON_SITE', '1'])).value?.cities ?? {})).toEqual([])
  })

  test('has as many guests as are named, or more', () => {
    const guests = 'Ana Lima, Universidade\nRui Prado'
    expect(sheet({ guests }).value).toMatchObject({ guestCount: 2, guests: [{ name: 'Ana Lima' }, { office: null }] })
    expect(sheet({ guests, guestCount: '5' }).value).toMatchObject({ guestCount: 5 })
    expect(sheet({ guests, guestCount: '1' }).error).toEqual({ guestCount: ['fewerThanNamed'] })
  })
})

describe('a decision as a form sends it', () => {
  const decision = (month: string, year: string) =>
    read(addDecisionInput, {
      ...{ activityId: id, 'text.original': 'pt', 'text.pt': 'Publicar.', 'text.es': '', 'text.en': '' },
      ...{ responsibleCityId: '', 'due.month': month, 'due.year': year },
    })

  test('is due in a month of a year, or never', () => {
    expect(decision('3', '2017').value).toMatchObject({ due: '2017-03' })
    expect(decision('', '').value).toMatchObject({ due: null })
    expect(decision('', '').value?.responsibleCityId).toBeUndefined()
  })

  test('does not take half a month', () => {
    expect(decision('3', '').error).toEqual({ 'due.year': ['required'] })
    expect(decision('', '2017').error).toEqual({ 'due.month': ['required'] })
    expect(decision('13', '2017').error).toEqual({ 'due.month': ['invalidDate'] })
  })
})
