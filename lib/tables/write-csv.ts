import { stringify } from 'csv-stringify/sync'
import type { Locale } from '@/lib/i18n/locales'
import type { TextTable } from './text-table'

/** What Excel takes apart in each language: where the comma stands in numbers, cells end with a semicolon. */
const delimiters: Record<Locale, string> = { pt: ';', es: ';', en: ',' }

/**
 * The table as CSV that a double click opens rightly: UTF-8 that says so (BOM), lines that end as Windows' do. A cell that a
 * spreadsheet would calculate (it begins with = + - @, a tab or a line's end) begins with an apostrophe instead; `phones` is the
 * column whose numbers are written so that they need none.
 */
export function writeCsv({ columns, rows }: TextTable, phones: number, locale: Locale): string {
  const cells = rows.map((row) => row.with(phones, phoneForSpreadsheet(row[phones] ?? '')))
  return stringify([columns, ...cells], {
    bom: true,
    delimiter: delimiters[locale],
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

/** Countries' calling codes of one and two digits; all others have three. */
const shortCallingCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * A phone number that reads as one where CSV is opened, and is taken for no sum, number or date: "+55 51 3236-1000" would be calculated,
 * "01143210000" would lose its zero. The country's code stands in brackets; digits without a space among them, in groups.
 */
export function phoneForSpreadsheet(phone: string): string {
  const text = phone.trim()
  const international = /^\+\s*(\d.*)$/.exec(text)?.[1]
  if (international) {
    const code = shortCallingCode.exec(international)?.[0] ?? international.slice(0, 3)
    return `(+${code}) ${international.slice(code.length).replace(/^[\s.\-/]+/, '')}`
  }
  if (!/^[\d.\-/]+$/.test(text)) return phone
  const groups = text.split(/[.\-/]+/).filter(Boolean)
  return (groups.length > 1 ? groups : text.split(/(?=(?:\d{4})+$)/)).join(' ')
}
