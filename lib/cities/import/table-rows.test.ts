import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { readTable, readTextTable } from '@/lib/tables/read-table'
import { readCells } from './row-schema'
import { readTableRows } from './table-rows'
import { templateFile } from './template-file'

const rowsOf = (text: string) => {
  const table = readTextTable(text)
  return table.ok ? readTableRows(table.rows) : table
}

describe('a table of cities', () => {
  test('has its rows counted as a spreadsheet counts them, also below a title', () => {
    const read = rowsOf('Rede de cidades;;\n\nCidade;País;Nota\nCanoas;Brasil;x\n;;\nLo Prado;Chile;\n;;só uma nota')
    expect(read).toEqual({
      ok: true,
      columns: [
        { column: 'name', heading: 'Cidade' },
        { column: 'country', heading: 'País' },
      ],
      ignored: ['Nota'],
      rows: [
        { line: 4, cells: { name: 'Canoas', country: 'Brasil' } },
        { line: 6, cells: { name: 'Lo Prado', country: 'Chile' } },
      ],
    })
  })

  test.each([
    ['Canoas;Brasil\nLo Prado;Chile', 'nameColumnMissing'],
    ['País;População\nBrasil;1', 'nameColumnMissing'],
    ['Cidade;População\nCanoas;1', 'countryColumnMissing'],
    ['Cidade;País', 'noRows'],
    ['Cidade;País\n;\n', 'noRows'],
  ])('%j is refused', (text, code) => {
    expect(rowsOf(text)).toMatchObject({ ok: false, code })
  })

  test('holds nothing that the database could not keep', () => {
    const broken = readTableRows([
      ['Cidade', 'País', 'Telefone'],
      [`Ca\u0000noas\ud83d`, `Brasil${' '.repeat(9)}`, "'+55 51 5555 0100"],
      [`${'x'.repeat(399)}\ud83d\ude00`, 'BR', ''],
    ])
    expect(broken).toMatchObject({
      rows: [
        { cells: { name: 'Canoas\ufffd', country: 'Brasil', contactPhone: '+55 51 5555 0100' } },
        { cells: { name: `${'x'.repeat(399)}\ufffd` } },
      ],
    })
  })

  test.each(locales.flatMap((locale) => ['csv', 'xlsx'].map((format) => [locale, format] as const)))(
    'as the template in %s has no fault as %s',
    async (locale, format) => {
      const file = await templateFile(locale, format)
      const bytes = typeof file?.body === 'string' ? new TextEncoder().encode(file.body) : file?.body
      const table = await readTable(bytes ?? new Uint8Array())
      const read = table.ok ? readTableRows(table.rows) : table
      if (!read.ok) throw new Error(read.code)
      const cities = read.rows.map(({ cells }) => readCells(cells))
      expect(cities.map(({ problems }) => problems)).toEqual([[], []])
      expect(cities.map(({ facts }) => facts)).toMatchObject([
        {
          country: 'BR',
          population: 347_657,
          latitude: -29.9186,
          longitude: -51.1844,
          delegateEmail: 'pessoa@vila.example',
        },
        { country: 'UY', governmentKind: 'DEPARTMENT', contactPhone: '2 5555 0100' },
      ])
    },
  )
})
