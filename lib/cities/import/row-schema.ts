import { z } from 'zod'
import { lineInput } from '@/lib/forms/input-schema'
import { soleAddressInput } from '@/lib/people/address-schema'
import { parseCoordinate } from '../numbers'
import { institutionEmailInput, phoneInput, readPopulation, readYear, websiteInput } from '../schema'
import { type Column, columns } from './columns'
import { countryOf, governmentKindOf, languageOf, timeZoneOf } from './words'

/** What can be wrong with a cell; the sentences stand in the `registerImport` messages. */
export const problemCodes = [
  'required',
  'tooLong',
  'unknownCountry',
  'unknownLanguage',
  'unknownKind',
  'invalidUrl',
  'invalidEmail',
  'invalidNumber',
  'invalidPhone',
  'invalidYear',
  'invalidLatitude',
  'invalidLongitude',
  'invalidTimeZone',
  'coordinatesIncomplete',
  'populationMissing',
  'sameAsLine',
] as const
type ProblemCode = (typeof problemCodes)[number]

/** What is wrong in a row, at which of its columns. `text` is what stands there; `line` the other line that `sameAsLine` speaks of. */
export type Problem = { column: Column; code: ProblemCode; text: string; line?: number }

/** What a cell means, read by `read`, which gives undefined for what means nothing. */
function meaning<T>(code: ProblemCode, read: (text: string) => T | undefined) {
  return z.string().transform((text, context): T => {
    const value = read(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })
}

/** Spreadsheets hand over whole numbers with a decimal: "2022.0". */
const whole = (text: string) => text.trim().replace(/[.,]0$/, '')

/** "www.canoas.rs.gov.br", as one says it. */
const withScheme = (text: string) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text.trim()) ? `https://${text.trim()}` : text)

const cells = {
  name: lineInput(120),
  country: meaning('unknownCountry', countryOf),
  subdivision: lineInput(120),
  language: meaning('unknownLanguage', languageOf),
  governmentKind: meaning('unknownKind', governmentKindOf),
  governmentName: lineInput(160),
  website: z.string().transform(withScheme).pipe(websiteInput),
  contactEmail: institutionEmailInput,
  contactPhone: phoneInput,
  population: meaning('invalidNumber', (text) => readPopulation(whole(text))),
  populationYear: meaning('invalidYear', (text) => readYear(whole(text))),
  latitude: meaning('invalidLatitude', (text) => parseCoordinate(text, 90)),
  longitude: meaning('invalidLongitude', (text) => parseCoordinate(text, 180)),
  timeZone: meaning('invalidTimeZone', timeZoneOf),
  delegateName: lineInput(120),
  delegateOffice: lineInput(160),
  delegateEmail: soleAddressInput,
} satisfies Record<Column, z.ZodType>

/** What a row says of a city; a cell that is empty says nothing. */
export type RowFacts = { [C in Column]?: z.output<(typeof cells)[C]> }

export type Cells = Partial<Record<Column, string>>

/** Reads the cells of a row, and finds what is wrong with each by itself and with those that belong together. */
export function readCells(row: Cells): { facts: RowFacts; problems: Problem[] } {
  const facts: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const column of columns) {
    const text = row[column]?.trim() ?? ''
    if (!text) continue
    const { data, error } = cells[column].safeParse(text)
    if (error) problems.push({ column, code: problemOf(column, error), text })
    else facts[column] = data
  }
  for (const column of ['name', 'country'] as const) {
    if (!row[column]?.trim()) problems.push({ column, code: 'required', text: '' })
  }
  return { facts, problems: [...problems, ...halfCoordinates(row)] }
}

function problemOf(column: Column, { issues }: z.ZodError): ProblemCode {
  // A card says the same of each of its numbers; in a table their columns stand beside one another.
  const code = issues[0]?.message
  if (column === 'contactPhone' && code === 'invalidNumber') return 'invalidPhone'
  // An invitation says more exactly what is wrong with an address.
  if (column === 'delegateEmail' && code !== 'tooLong') return 'invalidEmail'
  return problemCodes.find((known) => known === code) ?? 'tooLong'
}

function halfCoordinates(row: Cells): Problem[] {
  const [latitude, longitude] = [Boolean(row.latitude?.trim()), Boolean(row.longitude?.trim())]
  if (latitude === longitude) return []
  return [{ column: latitude ? 'longitude' : 'latitude', code: 'coordinatesIncomplete', text: '' }]
}

/** A table as it was read: its columns with their headings, the headings that mean nothing to us, and its rows. */
export const importContent = z.object({
  columns: z.array(z.object({ column: z.enum(columns), heading: z.string() })),
  ignored: z.array(z.string()),
  rows: z.array(
    z.object({
      /** The row's number in its file, as a spreadsheet shows it. */
      line: z.number().int(),
      cells: z.partialRecord(z.enum(columns), z.string()),
      /** The cities of that name in that country when the file was read, and their versions. */
      seen: z.array(z.object({ id: z.string(), version: z.number().int() })),
    }),
  ),
})
export type ImportContent = z.output<typeof importContent>
export type ImportRow = ImportContent['rows'][number]
