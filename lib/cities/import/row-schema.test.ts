import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'
import { countries, governmentKinds } from '../countries'
import { columns } from './columns'
import { type Cells, problemCodes, readCells } from './row-schema'

const place = { name: 'Canoas', country: 'Brasil' }
const facts = (cells: Cells) => readCells({ ...place, ...cells }).facts
const problems = (cells: Cells) => readCells({ ...place, ...cells }).problems.map(({ column, code }) => [column, code])

describe('a cell', () => {
  test('names a country in any of the three languages, or by its code', () => {
    for (const code of countries) {
      const names = locales.map((locale) => formatCountry(code, locale))
      for (const text of [code, code.toLowerCase(), ...names, ...names.map((name) => name.toUpperCase())])
        expect(facts({ country: text }).country, text).toBe(code)
    }
    expect(facts({ country: 'Bolivia (Estado Plurinacional de)' }).country).toBe('BO')
    expect(facts({ country: 'URY' }).country).toBe('UY')
  })

  test('names a kind of government as somebody would', () => {
    for (const kind of governmentKinds)
      for (const locale of locales)
        expect(facts({ governmentKind: listTexts(locale, 'cities').governmentKinds[kind] }).governmentKind).toBe(kind)
    expect(facts({ governmentKind: 'intendencia' }).governmentKind).toBe('DEPARTMENT')
    expect(facts({ governmentKind: 'Prefeitura' }).governmentKind).toBe('MUNICIPALITY')
  })

  test.each<[Cells, object]>([
    [{ language: 'Português' }, { language: 'pt' }],
    [{ language: 'castellano' }, { language: 'es' }],
    [{ website: 'www.canoas.example/cidade' }, { website: 'https://www.canoas.example/cidade' }],
    [{ website: 'HTTP://canoas.example' }, { website: 'http://canoas.example' }],
    [{ population: '347.657' }, { population: 347_657 }],
    [{ population: '347657.0' }, { population: 347_657 }],
    [{ population: '1', populationYear: '2022,0' }, { populationYear: 2022 }],
    [
      { latitude: '-29,9186', longitude: '−51.1844' },
      { latitude: -29.9186, longitude: -51.1844 },
    ],
    [{ timeZone: 'America/Sao Paulo (horário de Brasília)' }, { timeZone: 'America/Sao_Paulo' }],
    [{ timeZone: 'america/montevideo' }, { timeZone: 'America/Montevideo' }],
    [{ delegateEmail: 'Ana@Canoas.example' }, { delegateEmail: 'ana@canoas.example' }],
    [{ governmentName: '  Prefeitura \n de Canoas ' }, { governmentName: 'Prefeitura de Canoas' }],
  ])('%o is read', (cells, read) => {
    expect(facts(cells)).toMatchObject(read)
    expect(problems(cells)).toEqual([])
  })

  test.each<[Cells, [string, string][]]>([
    [{ name: '' }, [['name', 'required']]],
    [{ name: 'x'.repeat(121) }, [['name', 'tooLong']]],
    [{ country: '' }, [['country', 'required']]],
    [{ country: 'Portugal' }, [['country', 'unknownCountry']]],
    [{ language: 'guaraní' }, [['language', 'unknownLanguage']]],
    [{ governmentKind: 'Reino' }, [['governmentKind', 'unknownKind']]],
    [{ website: 'javascript:alert(1)' }, [['website', 'invalidUrl']]],
    [{ website: 'https://canoas@evil.example' }, [['website', 'invalidUrl']]],
    [{ contactEmail: 'a@b, c@d' }, [['contactEmail', 'invalidEmail']]],
    [{ contactPhone: 'não tem' }, [['contactPhone', 'invalidPhone']]],
    [{ population: 'muitos' }, [['population', 'invalidNumber']]],
    [{ population: '1', populationYear: '22' }, [['populationYear', 'invalidYear']]],
    [{ population: '-1' }, [['population', 'invalidNumber']]],
    [
      { latitude: '95', longitude: '200' },
      [
        ['latitude', 'invalidLatitude'],
        ['longitude', 'invalidLongitude'],
      ],
    ],
    [{ latitude: '-29,9' }, [['longitude', 'coordinatesIncomplete']]],
    [{ timeZone: 'Brasília' }, [['timeZone', 'invalidTimeZone']]],
    [{ delegateEmail: 'ana' }, [['delegateEmail', 'invalidEmail']]],
    [{ delegateEmail: 'ana@vila.example, eva@vila.example' }, [['delegateEmail', 'invalidEmail']]],
    [{ delegateEmail: 'an\u0430@vila.example' }, [['delegateEmail', 'invalidEmail']]],
  ])('%o is a problem where it stands', (cells, expected) => {
    expect(problems(cells)).toEqual(expected)
  })

  test('of any content is read or said to be wrong, and never both', () => {
    const cells = fc.dictionary(fc.constantFrom(...columns), fc.string({ unit: 'grapheme', maxLength: 60 }))
    fc.assert(
      fc.property(cells, (row) => {
        const read = readCells(row)
        for (const { column, code } of read.problems) {
          expect(problemCodes).toContain(code)
          if (code !== 'coordinatesIncomplete') expect(read.facts[column]).toBeUndefined()
        }
        for (const column of columns) {
          const isFilled = Boolean(row[column]?.trim())
          const isTold = read.problems.some((one) => one.column === column)
          if (isFilled) expect(read.facts[column] !== undefined || isTold).toBe(true)
        }
      }),
    )
  })
})
