import { type Decimal, readDecimal } from '@/lib/i18n/decimal'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatSpan } from '@/lib/progress/indicator-words'
import { parsePartialDate, partialWhen, partsOfDate } from '@/lib/time/partial-date'
import type { When } from '@/lib/time/when'
import { wholeDate } from './dates'
import type { DraftIndicator, Known, NamedPlace } from './draft'
import type { Piece } from './pieces'

// What stands under an objective in the files that Enlace makes of a plan: what it is measured by, and who answers for it. Only what is
// said just so is read as such; whoever writes of indicators in another way means a part of the objective's words.

/** Something that was read, and how many pieces it takes. */
type Taken<T> = { read: T; pieces: number }

const asPattern = (text: string) => text.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A sentence as a pattern, with a group for each sign that stands for its words. */
const shapeOf = (sentence: string, words = '(.+)') => asPattern(sentence).replaceAll('§', words)
const only = (pattern: string) => new RegExp(`^${pattern}$`)

const shapes = locales.map((locale) => {
  const t = getTranslator(locale, 'indicators')
  const value = '§'
  const baseline = shapeOf(t('figures.baseline', { value }), '(\\S+)')
  const alone = shapeOf(t('figures.targetAlone', { value, date: '§' }))
  const beginnings = [baseline, alone].map((shape) => shape.slice(0, shape.indexOf('(')))
  return {
    locale,
    named: only(shapeOf(t('named', { name: '§' }))),
    responsible: [1, 2].map((count) => only(shapeOf(t('responsible', { count, cities: '§' })))),
    begins: new RegExp(`(?:^| )(?=${beginnings.join('|')})`, 'g'),
    baseline: new RegExp(`^${baseline}(?: \\(([^()]+)\\))? → `),
    target: only(shapeOf(t('figures.target', { value, date: '§' }))),
    targetAlone: only(alone),
  }
})
type Shapes = (typeof shapes)[number]

type Figures = Omit<DraftIndicator, 'name' | 'line'>
/** The most pieces over which a page may break one of these lines, and the most letters of a name, of a unit and of all of it. */
const [MOST_PIECES, LONGEST_NAME, LONGEST_UNIT, LONGEST] = [8, 300, 60, 800]

/** The indicator that begins at a piece; null where none does. */
export function indicatorAt(pieces: readonly Piece[], at: number): Taken<Omit<DraftIndicator, 'line'>> | null {
  const first = withoutMark(pieces[at])
  if (!shapes.some(({ named }) => named.test(first))) return null
  const next = pieces[at + 1]
  // As Markdown has it, each on a line of its own; elsewhere a page may break them anywhere.
  const figures = next?.afterBreak ? readFigures(next.text) : null
  const name = figures && nameIn(first)
  if (figures && name) return { read: { name, ...figures }, pieces: 2 }
  for (let count = 1; count <= MOST_PIECES && at + count <= pieces.length; count += 1) {
    const joined = [first, ...pieces.slice(at + 1, at + count).map(({ text }) => text)].join(' ')
    if (joined.length > LONGEST) return null
    const found = splitBeforeFigures(joined)
    if (found) return { read: found, pieces: count }
  }
  return null
}

function splitBeforeFigures(text: string): Omit<DraftIndicator, 'line'> | null {
  for (const { begins } of shapes) {
    for (const match of text.matchAll(begins)) {
      const figures = readFigures(text.slice(match.index).trim())
      const name = figures && nameIn(text.slice(0, match.index))
      if (name) return { name, ...figures }
    }
  }
  return null
}

const withoutMark = (piece: Piece | undefined) => piece?.text.replace(/^[-*•·–] /, '') ?? ''

function nameIn(text: string): string | null {
  const name = shapes.map(({ named }) => named.exec(text.trim())?.[1]?.trim()).find(Boolean)
  return name && name.length <= LONGEST_NAME ? name : null
}

function readFigures(text: string): Figures | null {
  for (const shape of shapes) {
    const figures = figuresIn(text, shape)
    if (figures) return figures
  }
  return null
}

/** "Linha de base 3 (2015) → meta 12 cidades até dezembro de 2016", or "Meta 12 até 2016". */
function figuresIn(text: string, { locale, ...shape }: Shapes): Figures | null {
  const before = shape.baseline.exec(text)
  const [, value = '', date = ''] =
    (before ? shape.target : shape.targetAlone).exec(text.slice(before?.[0].length ?? 0)) ?? []
  const [target, due] = [readMeasure(value, locale), readSpan(date, locale)]
  const baseline = before && readDecimal(before[1] ?? '', locale)
  const baselineOn = before?.[2] ? readSpan(before[2], locale) : null
  if (!target || !due || (baseline && !baseline.ok) || (before?.[2] && !baselineOn)) return null
  return { ...target, due, baseline: baseline?.ok ? baseline.value : null, baselineOn }
}

/** "12 cidades", "30%", "1.234,5". */
function readMeasure(text: string, locale: Locale): { target: Decimal; measuredIn: string | null } | null {
  const percent = /^(\S+?) ?%$/.exec(text)?.[1]
  const [, typed = '', measuredIn = null] = percent ? [text, percent, '%'] : (/^(\S+)(?: (.+))?$/.exec(text) ?? [])
  const read = readDecimal(typed, locale)
  return read.ok && (measuredIn?.length ?? 0) <= LONGEST_UNIT ? { target: read.value, measuredIn } : null
}

/** A date as the files write it, and nothing that is only like one. */
function readSpan(text: string, locale: Locale): When | null {
  const when = wholeDate(text, 0)
  const date = when && parsePartialDate(partsOfDate(when.startsOn, when.precision))
  const read = date ? partialWhen(date) : null
  return read && formatSpan(read, locale).replace(/\s+/g, ' ') === text ? read : null
}

/** The cities that a piece says to answer for the objective above it; null where it says nothing of the kind. */
export function responsibleAt(pieces: readonly Piece[], at: number, known: Known): Taken<NamedPlace[]> | null {
  const named = (text: string) =>
    shapes
      .flatMap(({ responsible }) => responsible)
      .map((shape) => shape.exec(text)?.[1])
      .find(Boolean)
  const first = named(withoutMark(pieces[at]))
  if (!first) return null
  let taken = { read: placesIn(first, known), pieces: 1 }
  // A page may have broken the line: what goes on with nothing but cities of the register belongs to it.
  for (let count = 2; count <= MOST_PIECES && at + count <= pieces.length; count += 1) {
    const joined = [first, ...pieces.slice(at + 1, at + count).map(({ text }) => text)].join(' ')
    const read = placesIn(joined, known)
    const isAllKnown = read.every(({ cityId }) => cityId !== null)
    if (isAllKnown && read.length > taken.read.length) taken = { read, pieces: count }
  }
  return taken
}

/** A name that several cities bear says of none that it is meant. */
function placesIn(text: string, { cities }: Known): NamedPlace[] {
  const names = [...new Set(cities.map(({ name }) => name))].sort((a, b) => b.length - a.length)
  const parts: string[] = []
  let rest = text
  while (rest) {
    const name = names.find((one) => rest.startsWith(one) && /^(?:$|,| (?:e|y|and) )/.test(rest.slice(one.length)))
    const part = name ?? /^.+?(?=, | (?:e|y|and) |$)/.exec(rest)?.[0] ?? rest
    parts.push(part)
    rest = rest.slice(part.length).replace(/^(?:, and |, | (?:e|y|and) |.$)/, '')
  }
  return parts.map((name) => {
    const [city, ...others] = cities.filter((one) => one.name === name)
    return city && others.length === 0
      ? { name, country: city.country, cityId: city.id }
      : { name, country: null, cityId: null }
  })
}
