import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'
import { type Column, columns, readHeading } from './columns'

const columnOf = (heading: string) => readHeading(['Cidade', 'País', heading]).columns[2]?.column ?? null

describe('a heading', () => {
  test.each(locales)('of the template in %s says what it says', (locale) => {
    const heads = listTexts(locale, 'registerImport').columns
    expect(readHeading(Object.values(heads))).toEqual({
      columns: columns.map((column, index) => ({ column, index, heading: heads[column] })),
      ignored: [],
    })
  })

  test.each<[string, Column | null]>([
    ['UF', 'subdivision'],
    ['Estado / Província', 'subdivision'],
    ['Estado, provincia o departamento', 'subdivision'],
    ['GOVERNO', 'governmentKind'],
    ['Tipo de gobierno', 'governmentKind'],
    ['Nombre del gobierno local', 'governmentName'],
    ['Official name', 'governmentName'],
    ['Sitio web', 'website'],
    ['Correo electrónico institucional', 'contactEmail'],
    ['Teléfono', 'contactPhone'],
    ['Habitantes', 'population'],
    ['Año', 'populationYear'],
    ['Ano (censo)', 'populationYear'],
    ['Lat.', 'latitude'],
    ['LONGITUD', 'longitude'],
    ['Huso horario', 'timeZone'],
    ['Delegado/a', 'delegateName'],
    ['Contact name', 'delegateName'],
    ['Ponto focal', 'delegateName'],
    ['Cargo', 'delegateOffice'],
    ['E-mail of delegate', 'delegateEmail'],
    ['Correo del representante', 'delegateEmail'],
    ['Observações', null],
    ['País e cidade', null],
    ['', null],
  ])('%j says %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column)
  })

  test('“e-mail” by itself is the institution’s, and the person’s where the table names people', () => {
    expect(columnOf('E-mail')).toBe('contactEmail')
    const withPeople = readHeading(['Ciudad', 'País', 'Correo', 'Representante', 'Correo institucional'])
    expect(withPeople.columns.map(({ column }) => column)).toEqual([
      ...['name', 'country', 'delegateEmail', 'delegateName', 'contactEmail'],
    ])
  })

  test('that comes twice counts once, and what is not read is said', () => {
    expect(readHeading(['Cidade', 'Município', 'País', 'Cor', ''])).toMatchObject({ ignored: ['Município', 'Cor'] })
  })
})
