import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { writeSpreadsheet } from '@/lib/tables/write-spreadsheet'
import { contactTable } from './lines'
import { anyText, makeLine } from './test-lines'

/** An empty cell is none. */
const orNull = (cells: string[]) => cells.map((cell) => cell || null)

test('a spreadsheet holds the columns and the lines as text, phone numbers and formulas too', async () => {
  const line = makeLine({ name: '=1+1', phone: '+55 51 3236-1000', office: '' })
  const { columns, rows } = contactTable([line], 'es')
  const read = await readSheet(await writeSpreadsheet({ columns, rows }, 'Contactos'), 'Contactos')

  expect(read).toEqual([
    columns,
    [
      '=1+1',
      null,
      'Representante principal',
      'Prefeitura Municipal de Canoas',
      'Canoas',
      'Brasil',
      'Coordenação',
      'ana.ferreira@canoas.example',
      '+55 51 3236-1000',
    ],
  ])
})

test('whatever is written in it reads back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 3 }), async (rows) => {
      const file = await writeSpreadsheet({ columns: ['a', 'b', 'c'], rows }, 'Contatos')
      const read = await readSheet(file, { trim: false })

      // Rows at the end that are empty are no rows.
      const expected = rows.map(orNull)
      while (expected.at(-1)?.every((cell) => cell === null)) expected.pop()
      expect(read.slice(1)).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('a name that no sheet may have becomes one that it may', async () => {
  const file = await writeSpreadsheet({ columns: ['a'], rows: [['b']] }, "Contatos: UT [A/B] 'Cidades e Regiões'")

  expect(await readSheet(file, 'Contatos  UT  A B   Cidades e R')).toEqual([['a'], ['b']])
})
