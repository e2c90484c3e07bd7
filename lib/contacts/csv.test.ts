import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { phoneForSpreadsheet, writeCsv } from '@/lib/tables/write-csv'
import { contactTable } from './lines'
import { anyText, makeLine } from './test-lines'

const PHONE = 8
const delimiters = { pt: ';', es: ';', en: ',' } as const

function readCells(text: string, delimiter = ';'): string[][] {
  return parse(text, { bom: true, delimiter, record_delimiter: '\r\n', relax_column_count: false })
}

describe('CSV', () => {
  test('says that it is UTF-8, and ends lines and cells as Excel expects in Portuguese', () => {
    const text = writeCsv(contactTable([makeLine({ phone: '+55 51 3236-1000' })], 'pt'), PHONE, 'pt')

    expect(text).toBe(
      [
        '\ufeffNome;Cargo ou setor;Tipo de contato;Instituição;Cidade;País;Função da cidade;E-mail;Telefone\r\n',
        'Ana Ferreira;Relações Internacionais e Cooperação;Representante principal;Prefeitura Municipal de Canoas;',
        'Canoas;Brasil;Coordenação;ana.ferreira@canoas.example;(+55) 51 3236-1000\r\n',
      ].join(''),
    )
  })

  test('reads back as it was, in every language, but for the apostrophe before what would be calculated', () => {
    const row = fc.record({ name: anyText, office: anyText, email: anyText })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom(...locales), (texts, locale) => {
        const { columns, rows } = contactTable(texts.map(makeLine), locale)
        const read = readCells(writeCsv({ columns, rows }, PHONE, locale), delimiters[locale])

        expect(read[0]).toEqual(columns)
        const withoutApostrophes = read
          .slice(1)
          .map((cells, line) =>
            cells.map((cell, column) => (cell === `'${rows[line]?.[column]}` ? cell.slice(1) : cell)),
          )
        expect(withoutApostrophes).toEqual(rows)
      }),
    )
  })

  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])(
    'a cell that begins with %j is nothing to calculate',
    (sign) => {
      const dangerous = `${sign}HYPERLINK("https://mau.example";A1)`
      const line = makeLine({ name: dangerous, office: dangerous, email: dangerous, phone: dangerous })
      const cells = readCells(writeCsv(contactTable([line], 'pt'), PHONE, 'pt')).flat()

      expect(cells.filter((cell) => cell === `'${dangerous}`)).toHaveLength(4)
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    },
  )

  test('no phone number begins a sum, and all of its digits are there in their order', () => {
    const anyPhone = fc.array(fc.constantFrom(...'0123456789+ ()-./'), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(anyPhone, (signs) => {
        const phone = signs.join('')
        const [, [cell = ''] = []] = readCells(writeCsv({ columns: ['phone'], rows: [[phone]] }, 0, 'pt'))

        expect(cell.replace(/\D/g, '')).toBe(phone.replace(/\D/g, ''))
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

test.each([
  ['+55 51 3236-1000', '(+55) 51 3236-1000'],
  ['+555132361000', '(+55) 5132361000'],
  ['+55-51-3236-1000', '(+55) 51-3236-1000'],
  ['+598 1950', '(+598) 1950'],
  ['+1 202 555 0100', '(+1) 202 555 0100'],
  ['+ 54 9 11 4321-0000', '(+54) 9 11 4321-0000'],
  ['(51) 3236-1000', '(51) 3236-1000'],
  ['0800 644 3236', '0800 644 3236'],
  ['01143210000', '011 4321 0000'],
  ['11-4321', '11 4321'],
  ['2.900.12.34', '2 900 12 34'],
  ['3236 1000 ramal 12', '3236 1000 ramal 12'],
  ['', ''],
])('the number %j reads %j in a spreadsheet', (phone, expected) => {
  expect(phoneForSpreadsheet(phone)).toBe(expected)
})
