import { recorded } from '@/lib/audit/recorded-values'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { fieldLabels } from './field-labels'
import { type FieldContext, fieldLabel, fieldNote, isShown, nothingText, precisionOf, valueText } from './field-values'
import { reachChanges } from './reach-changes'
import { type Pieces, wordPieces } from './word-pieces'

/**
 * What became of one field: its words, piece by piece and per language; its value before and after; the one value that it had or has, of a
 * thing that was made or taken out; or a sentence that tells no value.
 */
export type FieldChange =
  | { kind: 'words'; label: string; language: Locale; pieces: Pieces }
  | { kind: 'change'; label: string; was: string; is: string }
  | { kind: 'value'; label: string; value: string }
  | { kind: 'note'; text: string }

type Fields = Record<string, unknown>

/**
 * What changed between two states of a thing, as its record holds them, in the reader's words. Null before: it was made or put back; null
 * after: it was taken out. Fields that are equal are left out, but for the one that says which thing it is; one that stands in one state alone
 * is told as that of a thing that was made or taken out; shapes that nobody foresaw are named without their value.
 */
export function fieldChanges(before: unknown, after: unknown, context: FieldContext): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return inOrder([...Object.keys(is ?? {}), ...Object.keys(was ?? {})]).flatMap((name): FieldChange[] => {
    const note = fieldNote(name, is?.[name], context.locale)
    // Of what is new, nothing of a person has changed.
    if (note && name === 'changed' && was === null) return []
    if (note) return note.map((text) => ({ kind: 'note', text }))
    if (!isShown(name)) return []
    if (name === 'reaches') return reachChanges(was?.[name], is?.[name], context.locale)
    return changesOfField(name, was, is, context)
  })
}

function changesOfField(
  name: string,
  earlier: Fields | null,
  later: Fields | null,
  context: FieldContext,
): FieldChange[] {
  const [was, is] = [withField(earlier, name), withField(later, name)]
  const [one, other] = [was?.[name] ?? null, is?.[name] ?? null]
  const isSame = sameJson(one, other) && isAsExact(name, was, is)
  if (isSame && (name !== context.named || one === null)) return []
  const isWhole = isSame || was === null || is === null
  const label = fieldLabel(name, context)
  const [text, newText] = [recorded.text(one), recorded.text(other)]
  if ((one === null || text) && (other === null || newText)) {
    return wordChanges(label, text, newText, { isWhole, reader: context.locale })
  }
  // Of a thing that was made or taken out, what it was not says nothing.
  if (isWhole && (one ?? other) === false) return []
  const [before, after] = [was && valueText(name, was, context), is && valueText(name, is, context)]
  const value = before ?? after
  if (isWhole || before === after) return value === null ? [] : [{ kind: 'value', label, value }]
  const nothing = nothingText(name, context)
  return [{ kind: 'change', label, was: before ?? nothing, is: after ?? nothing }]
}

const withField = (fields: Fields | null, name: string) => (fields && Object.hasOwn(fields, name) ? fields : null)

function isAsExact(name: string, was: Fields | null, is: Fields | null): boolean {
  if (name !== 'startsOn' && name !== 'endsOn') return true
  return was?.[precisionOf[name]] === is?.[precisionOf[name]]
}

type WordOptions = { isWhole: boolean; reader: Locale }

/** Language by language. Of what was made or taken out as a whole, the reader's language stands for all, or the original. */
function wordChanges(
  label: string,
  was: LocalizedText | null,
  is: LocalizedText | null,
  { isWhole, reader }: WordOptions,
): FieldChange[] {
  const whole = isWhole ? (is ?? was) : null
  if (whole) {
    const { text, lang } = readText(whole, reader)
    return [{ kind: 'words', label, language: lang, pieces: [{ value: text, change: 'same' }] }]
  }
  return locales.flatMap((language): FieldChange[] => {
    const [before, after] = [was?.texts[language] ?? '', is?.texts[language] ?? '']
    if (before === after) return checkedAgain(was, is, language, reader)
    return [{ kind: 'words', label, language, pieces: wordPieces(before, after, language) }]
  })
}

/** The words stayed, but somebody declared that they hold for the original as it is now. */
function checkedAgain(
  was: LocalizedText | null,
  is: LocalizedText | null,
  language: Locale,
  reader: Locale,
): FieldChange[] {
  if (!was?.texts[language] || was.madeFrom[language] === is?.madeFrom[language]) return []
  const t = getTranslator(reader, 'history')
  return [{ kind: 'note', text: t('checkedAgain', { language: t(`languages.${language}`) }) }]
}

const places = new Map(['material', ...Object.keys(fieldLabels)].map((name, place) => [name, place]))

/** The database gives them back by their length. */
function inOrder(names: string[]): string[] {
  const placeOf = (name: string) => places.get(name) ?? places.size
  return [...new Set(names)].sort((one, other) => placeOf(one) - placeOf(other))
}

function fieldsOf(value: unknown): Fields | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null
}

/** The database gives a JSON's keys back in another order. */
function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
