import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readTable, readTextTable } from './read-table'
import { bomb, workbookFiles } from './test-archive'
import { readWorkbook } from './workbook'
import { zip } from './zip'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const rows = [
  ['Cidade', 'País', 'População'],
  ['São Paulo', 'Brasil', '11.451.999'],
  ['Ñuñoa', 'Chile', ''],
]
const semicolons = 'Cidade;País;População\nSão Paulo;Brasil;11.451.999\nÑuñoa;Chile;'

describe('text', () => {
  test.each([
    ['UTF-8', utf8(semicolons)],
    ['UTF-8 with a mark in front', utf8(`\ufeff${semicolons}`)],
    ['the bytes of an older Windows', latin(semicolons)],
    ['UTF-16, as "Unicode text" is saved', new Uint8Array(Buffer.from(`\ufeff${semicolons}`, 'utf16le'))],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from(`\ufeff${semicolons}`, 'utf16le').swap16())],
    ['lines of Windows', utf8(semicolons.replaceAll('\n', '\r\n'))],
    ['lines of an old Mac', utf8(semicolons.replaceAll('\n', '\r'))],
    ['tabs', utf8(semicolons.replaceAll(';', '\t'))],
    ['commas', utf8(semicolons.replaceAll(';', ','))],
  ])('is read in %s', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual({ ok: true, rows })
  })

  test('of windows-1252 keeps the letters that Latin-1 lacks', async () => {
    expect(await readTable(latin('Nome;Lema\nX;\x93Paz\x94 \x96 \x80'))).toMatchObject({
      rows: [
        ['Nome', 'Lema'],
        ['X', '“Paz” – €'],
      ],
    })
  })

  test('may have the other delimiters within its cells, and line ends within quotes', () => {
    const text = 'Cidade;Estado, província, região\n"Vila; a nova";"RS\nSul"\nRio Manso;"12"" de cano, ou mais"'
    expect(readTextTable(text)).toEqual({
      ok: true,
      rows: [
        ['Cidade', 'Estado, província, região'],
        ['Vila; a nova', 'RS\nSul'],
        ['Rio Manso', '12" de cano, ou mais'],
      ],
    })
  })

  test('keeps empty lines, so that a row has the number that a spreadsheet shows', () => {
    expect(readTextTable('Cidade,País\n\nCanoas,Brasil')).toMatchObject({
      rows: [['Cidade', 'País'], [''], ['Canoas', 'Brasil']],
    })
  })

  test('that was written with any delimiter is read back as it was', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/\p{C}/u.test(text))
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (cells, delimiter) => {
        // All cells quoted: then nothing in them can be taken for what parts them.
        const written = [['Uma', 'Duas', 'Três'], ...cells].map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`),
        )
        const text = written.map((row) => row.join(delimiter)).join('\r\n')
        expect(readTextTable(text)).toEqual({ ok: true, rows: [['Uma', 'Duas', 'Três'], ...cells] })
      }),
    )
  })

  test('whose quotes do not close is refused, and not swallowed', () => {
    expect(readTextTable('Cidade;País\n"Canoas;Brasil\nLo Prado;Chile')).toMatchObject({ code: 'quoteNotClosed' })
  })

  test('never breaks the reader, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const table = await readTable(bytes)
        expect(table.ok || table.code).toBeTruthy()
      }),
      { numRuns: 500 },
    )
  })
})

describe('a workbook', () => {
  test('is read as its cells show it, whatever the file is called', async () => {
    const cells = [
      ['Cidade', 'População', 'Latitude', 'Desde', 'Capital'],
      ['São Paulo', 11_451_999, -23.55, new Date('2016-06-01T00:00:00Z'), true],
      ['Ñuñoa', null, 0.0000005, null, null],
    ]
    const file = await writeWorkbook(
      cells.map((row) =>
        row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : { value })),
      ) as never,
    ).toBuffer()
    expect(await readTable(new Uint8Array(file))).toEqual({
      ok: true,
      rows: [
        ['Cidade', 'População', 'Latitude', 'Desde', 'Capital'],
        ['São Paulo', '11451999', '-23.55', '2016-06-01', 'true'],
        ['Ñuñoa', '', '0.000000500000', '', ''],
      ],
    })
  })

  test('keeps empty rows above and within, and drops those that only have a look', async () => {
    const styled = Array.from({ length: 3_000 }, (_, index) => `<row r="${index + 4}"><c r="A${index + 4}"/></row>`)
    const sheet = `<row r="2"><c r="B2" t="inlineStr"><is><t>Cidade</t></is></c></row>${styled.join('')}<row r="1048576"/>`
    expect(await readTable(zip(workbookFiles(sheet)))).toEqual({
      ok: true,
      rows: [
        ['', ''],
        ['', 'Cidade'],
      ],
    })
  })

  test('with a formula that failed shows it in its cell', async () => {
    const sheet = '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="str"><f>A2</f><v>Canoas</v></c></row>'
    expect(await readTable(zip(workbookFiles(sheet)))).toMatchObject({
      ok: true,
      rows: [[expect.any(String), 'Canoas']],
    })
  })

  test('reads nothing but itself: an entity that names a file stays a word', async () => {
    const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lido;</t></is></c></row>'
    const files = workbookFiles(cell)
    const sheet = new TextDecoder().decode(files.get('xl/worksheets/sheet1.xml'))
    const doctype = '<!DOCTYPE x [<!ENTITY lido SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    files.set('xl/worksheets/sheet1.xml', new TextEncoder().encode(sheet.replace('?>', `?>${doctype}`)))
    const table = await readTable(zip(files))
    expect(JSON.stringify(table)).not.toContain('root:')
    expect(table).not.toMatchObject({ rows: [[expect.stringMatching(/aaaa/)]] })
  })
})

describe('what is no table is refused in a moment and with little memory:', () => {
  const cell = (address: string) => `<row r="1"><c r="${address}"><v>1</v></c></row>`
  const hidden = (attributes: string) => `<row r="1"><c ${attributes}><v>1</v></c></row>`
  const sheet = (rows: string) => zip(workbookFiles(rows))
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  const elsewhere = {
    'xl/_rels/workbook.xml.rels': new TextDecoder()
      .decode(workbookFiles('').get('xl/_rels/workbook.xml.rels'))
      .replace('worksheets/sheet1.xml', 'theme.xml'),
    'xl/theme.xml': `<worksheet><sheetData>${cell('XFD1048576')}</sheetData></worksheet>`,
  }
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'noRows'],
    ['white space', utf8(' \n\n;;;\n'), 'noRows'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'notATable'],
    ['a PDF', utf8('%PDF-1.7\n%\u0000\u0001\u0002'), 'notATable'],
    ['an old workbook, or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldWorkbook'],
    ['more than two megabytes', new Uint8Array(2_000_001).fill(65), 'fileTooLarge'],
    ['a line of a megabyte', utf8('a,b\n'.concat('x'.repeat(1_000_000))), 'notATable'],
    ['a million commas', utf8(','.repeat(1_000_000).concat('x')), 'notATable'],
    ['a thousand columns', utf8(`${'a,'.repeat(1_000)}a\n`), 'notATable'],
    ['a million lines', utf8('a,b\n'.repeat(450_000)), 'tooManyRows'],
    ['two million empty lines', utf8('\n'.repeat(1_900_000).concat('a')), 'noRows'],
    ['an archive of something else', zip(new Map([['mimetype', utf8('application/epub+zip')]])), 'notATable'],
    ['half an archive', sheet(cell('A1')).slice(0, 300), 'notATable'],
    ['an archive that unpacks into a gigabyte', bomb('xl/workbook.xml', 1_000_000_000), 'notATable'],
    ['one that lies about its size', bomb('xl/workbook.xml', 400_000_000, 10), 'notATable'],
    ['a cell in the last corner that there is', sheet(corner), 'notATable'],
    ['a cell beyond', sheet(cell('ZZZZZZZ1')), 'notATable'],
    ['a row beyond', sheet(`<row r="999999999999"/>${cell('A1')}`), 'notATable'],
    ['a place in other letters', sheet(cell('&#88;FD1048576')), 'notATable'],
    ['a place that looks like another', sheet(hidden(`x=' r="A1"' r="XFD1048576"`)), 'notATable'],
    ['a place under a prefix', sheet(hidden('r="A1" y:r="XFD1048576"')), 'notATable'],
    ['a cell under a prefix', sheet('<z:row><é:c r="XFD1048576"><v>1</v></é:c></z:row>'), 'notATable'],
    ['a sheet where no sheet should be', zip(workbookFiles('', elsewhere)), 'notATable'],
  ]

  test('a cell so far out that what lies before it is more than two million cells', async () => {
    const far = (row: number) => sheet(`<row r="${row}"><c r="ALL${row}"><v>1</v></c></row>`)
    expect(await readWorkbook(far(2_000))).toMatchObject({ ok: true })
    expect(await readWorkbook(far(2_001))).toMatchObject({ ok: false, code: 'notATable' })
  })

  test.each(cases)('%s', async (_, bytes, code) => {
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
    const began = performance.now()
    expect(await readTable(bytes)).toMatchObject({ ok: false, code })
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000)
  })
})
