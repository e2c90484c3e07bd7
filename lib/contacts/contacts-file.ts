import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { plainWords } from '@/lib/i18n/plain-words'
import { getTranslator } from '@/lib/i18n/translator'
import type { Viewer } from '@/lib/permissions/actor'
import { csvType, spreadsheetType } from '@/lib/tables/text-table'
import { writeCsv } from '@/lib/tables/write-csv'
import { writeSpreadsheet } from '@/lib/tables/write-spreadsheet'
import { todayIn } from '@/lib/time/when'
import { type ContactLine, contactLines, contactTable } from './lines'
import { findUnitContacts } from './queries'
import { arrangeContacts } from './rules'
import { type ContactFormat, contactFormats, readFilter } from './schema'
import { writeVcards } from './vcard'
import type { UnitContacts } from './view'

/** A file to hand out: its name is ASCII letters, digits and hyphens, whatever the texts it is made from. */
type ContactsFile = { name: string; type: string; body: string | Uint8Array<ArrayBuffer> }

const LONGEST_NAME = 80

type Asked = {
  locale: Locale
  unitSlug: string
  /** The ending of the file's name, as an address says it: anything may stand there. */
  format: string
  /** As of the page: `q` and `role`; `only` is the id of the one contact that is wanted. */
  query: Record<string, unknown>
}

/**
 * The contacts of a unit as a file, for whoever may see them at the instant `now`, in the order of the page and with its filter. Null when
 * there is no such unit, format or contact, and for who may not read the unit's contacts: these answer alike.
 */
export async function findContactsFile(
  viewer: Viewer,
  { locale, unitSlug, format, query }: Asked,
  now: Date,
): Promise<ContactsFile | null> {
  const known = contactFormats.find((one) => one === format)
  const found = known && (await findUnitContacts(viewer, unitSlug, now))
  if (!found) return null
  const contacts = arrangeContacts(found, readFilter(query), locale)
  const { only } = query
  const lines = contactLines(contacts, locale).filter(({ id }) => only === undefined || id === only)
  if (only !== undefined && lines.length === 0) return null
  const file = await makeFile(known, contacts, lines, locale)
  return { ...file, name: fileName(only === undefined ? null : lines[0], contacts, known, locale, now) }
}

async function makeFile(format: ContactFormat, contacts: UnitContacts, lines: ContactLine[], locale: Locale) {
  const { acronym } = contacts.unit
  const table = contactTable(lines, locale)
  switch (format) {
    case 'csv':
      return { type: csvType, body: writeCsv(table, table.columns.length - 1, locale) }
    case 'xlsx': {
      const sheet = await writeSpreadsheet(table, `${getTranslator(locale, 'contacts')('title')} ${acronym}`)
      return { type: spreadsheetType, body: new Uint8Array(sheet) }
    }
    case 'vcf':
      return { type: 'text/vcard; charset=utf-8', body: writeVcards(lines, acronym) }
  }
}

/** "contatos-utpeam-2026-11-25.csv"; of one contact, her name: "ana-ferreira.vcf". */
function fileName(
  only: ContactLine | null | undefined,
  { unit }: UnitContacts,
  format: ContactFormat,
  locale: Locale,
  now: Date,
): string {
  const words = getTranslator(locale, 'contacts')('fileName')
  const text = only
    ? only.name || only.office || only.organization
    : `${words} ${unit.slug} ${todayIn(unit.network.timeZone, now)}`
  return `${hyphenated(text) || words}.${format}`
}

/** The letters and digits of a text that ASCII has, with hyphens between its words. */
function hyphenated(text: string): string {
  return plainWords(text).join('-').slice(0, LONGEST_NAME)
}
