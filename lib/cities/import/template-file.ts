import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { csvType, spreadsheetType } from '@/lib/tables/text-table'
import { writeCsv } from '@/lib/tables/write-csv'
import { writeSpreadsheet } from '@/lib/tables/write-spreadsheet'
import { importTemplate, phoneColumn } from './template'

/** The template of an import as a file to download. Null for an ending that it does not have. */
export async function templateFile(locale: Locale, format: string) {
  const t = getTranslator(locale, 'registerImport')
  const name = `${t('template.fileName')}.${format}`
  const table = importTemplate(locale)
  if (format === 'csv') return { name, type: csvType, body: writeCsv(table, phoneColumn, locale) }
  if (format !== 'xlsx') return null
  return { name, type: spreadsheetType, body: new Uint8Array(await writeSpreadsheet(table, t('template.sheet'))) }
}
