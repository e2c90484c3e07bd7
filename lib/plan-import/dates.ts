import { daysWhen, isPlainDate, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { anyMonth, full, month, monthNumber, short, weekday } from './month-words'
import { monthsOfPart, ordinals } from './year-parts'

// Dates as plans write them, in Portuguese, Spanish and English. All patterns read folded text: lower case, no accents, single spaces.

/** Each letter without its accent and in lower case; as long as the text, so that places in one are places in the other. */
export function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase()
  return [...text.normalize('NFC')]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return bare.length === letter.length ? bare : letter
    })
    .join('')
}

const year = '(?: ?(?:,|/|-|de|del|of|do) ?| )?((?:19|20)\\d\\d)?(?!\\d)'
const day = '(\\d{1,2})(?: ?[ºª°]|[oa]\\b|st\\b|nd\\b|rd\\b|th\\b|ro\\b|er\\b)?'
const between = '(?: (?:a|al|ao|aos|e|y|and|to|ate|hasta|through|until|ou|o|or) (?:dia |el |the )?| ?[-–—/&,] ?)'
const of = ' ?(?:de |del |of |/)?'
const articles = `(?:o |el |the |dia |dias )?(?:${weekday})?`

type Read = (groups: (string | undefined)[], context: number) => When | null

const iso = (y?: string, m?: string, d?: string) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
const longYear = (text: string | undefined, context: number) =>
  text === undefined ? String(context) : text.length === 2 ? `20${text}` : text
function days(from: string, to: string): When | null {
  return isPlainDate(from) && isPlainDate(to) && from <= to ? daysWhen(from, to) : null
}
const months = (y: string | undefined, context: number, first: number, last = first): When | null => {
  const chosen = Number(y ?? context)
  if (first < 1 || last < 1 || last > 12) return null
  return monthsWhen(chosen, first, { year: last < first ? chosen + 1 : chosen, month: last })
}

function partOfYear(nth: string, name: string, y: string | undefined, context: number): When | null {
  const part = monthsOfPart(nth, name)
  return part && months(y, context, part.first, part.last)
}

const shapes: [string, Read][] = [
  // The week that begins with a day is no day that is set.
  [
    `(?:w/c|week (?:of|commencing)|semana d[eo]l?)(?: the| dia)? ${day}${of}${anyMonth}${year}`,
    ([, m, y], context) => months(y, context, monthNumber(m)),
  ],
  [
    `(\\d{4})-(\\d\\d)-(\\d\\d)(?:${between}(\\d{4})-(\\d\\d)-(\\d\\d))?(?!\\d)`,
    ([y, m, d, y2, m2, d2]) => days(iso(y, m, d), y2 ? iso(y2, m2, d2) : iso(y, m, d)),
  ],
  [
    `(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d\\d))?${between}(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d\\d))?(?![\\d/])`,
    ([d, m, y, d2, m2, y2], context) =>
      days(iso(longYear(y ?? y2, context), m, d), iso(longYear(y2 ?? y, context), m2, d2)),
  ],
  [
    `(\\d{1,2})(?:${between}(\\d{1,2}))?[/.](\\d{1,2})(?:[/.](\\d{4}|\\d\\d))?(?![\\d/])`,
    ([d, d2, m, y], context) => days(iso(longYear(y, context), m, d), iso(longYear(y, context), m, d2 ?? d)),
  ],
  [
    `${day}${of}${anyMonth}${year}${between}${articles}${day}${of}${anyMonth}${year}`,
    ([d, m, y, d2, m2, y2], context) =>
      days(
        iso(y ?? y2 ?? String(context), String(monthNumber(m)), d),
        iso(y2 ?? y ?? String(context), String(monthNumber(m2)), d2),
      ),
  ],
  [
    `(?:dias? |days? )?${day}((?:${between}\\d{1,2}(?: ?[ºª°]|st\\b|nd\\b|rd\\b|th\\b)?)*)${of}${anyMonth}${year}`,
    ([d, more = '', m, y], context) => {
      const last = more.match(/\d+/g)?.at(-1) ?? d
      const [chosen, number] = [y ?? String(context), String(monthNumber(m))]
      return days(iso(chosen, number, d), iso(chosen, number, last))
    },
  ],
  [
    `${anyMonth} ${day}${year}${between}(?:the )?(?:${weekday})?${anyMonth} ${day}${year}`,
    ([m, d, y, m2, d2, y2], context) =>
      days(
        iso(y ?? y2 ?? String(context), String(monthNumber(m)), d),
        iso(y2 ?? y ?? String(context), String(monthNumber(m2)), d2),
      ),
  ],
  // Neither half a month nor a week of it is days that are set.
  [
    `(?:${ordinals}|\\d ?[ºª°]?) (?:semana|week) (?:de |do |of |in )(?:mes de )?${month}${year}`,
    ([m, y], context) => months(y, context, monthNumber(m)),
  ],
  [
    `(?:primeir[oa]|primera|1|first|segund[oa]|2|second)(?: ?[ºª°]|[oa]\\b|ra\\b|da\\b|st\\b|nd\\b)? (?:quinzena|quincena|fortnight|half) (?:de |do |of )(?:mes de )?${month}${year}`,
    ([m, y], context) => months(y, context, monthNumber(m)),
  ],
  [
    `${anyMonth}${year} ?\\((?:dias? |days? )?${day}((?:${between}\\d{1,2})*)\\)`,
    ([m, y, d, more = ''], context) => {
      const [chosen, number] = [y ?? String(context), String(monthNumber(m))]
      return days(iso(chosen, number, d), iso(chosen, number, more.match(/\d+/g)?.at(-1) ?? d))
    },
  ],
  [
    `${anyMonth},? ${day}(?!\\d)((?:${between}\\d{1,2}(?!\\d)(?:st\\b|nd\\b|rd\\b|th\\b)?)*)${year}`,
    ([m, d, more = '', y], context) => {
      const last = more.match(/\d+/g)?.at(-1) ?? d
      const [chosen, number] = [y ?? String(context), String(monthNumber(m))]
      return days(iso(chosen, number, d), iso(chosen, number, last))
    },
  ],
  [
    `${month}${year}${between}${month}${year}`,
    ([m, y, m2, y2], context) => {
      const [first, last] = [monthNumber(m), monthNumber(m2)]
      if (y && y2) return y <= y2 ? monthsWhen(Number(y), first, { year: Number(y2), month: last }) : null
      if (y2 && last < first) return monthsWhen(Number(y2) - 1, first, { year: Number(y2), month: last })
      return months(y ?? y2, context, first, last)
    },
  ],
  [
    `(\\d{1,2}|[iv]{1,3}|${ordinals})(?: ?[ºª°]|[oa]\\b|er\\b|do\\b|ro\\b|to\\b|st\\b|nd\\b|rd\\b|th\\b)?\\.? (semestre|semester|half|trimestre|quarter|bimestre|cuatrimestre|quadrimestre|(?:sem|trim|bim)\\b\\.?)(?: (?:do ano|del ano|of the year))?${year}`,
    ([nth = '', name = '', y], context) => partOfYear(nth, name, y, context),
  ],
  [`(q|t|h|s)([1-4])${year}`, ([name = '', nth = '', y], context) => partOfYear(nth, name, y, context)],
  [
    `(?:inicios?|principios|meados|mediados|fins?|fines|finais|finales|final|comienzos|early|mid|late)(?: de | of | |-)${month}${year}`,
    ([m, y], context) => months(y, context, monthNumber(m)),
  ],
  [`${month}${year}`, ([m, y], context) => months(y, context, monthNumber(m))],
  [
    `(${short})\\b\\.?(?: ?/ ?| | de |-)((?:19|20)\\d\\d|\\d\\d)(?!\\d)`,
    ([m, y], context) => months(longYear(y, context), context, monthNumber(m)),
  ],
  [`(0?[1-9]|1[0-2])/((?:19|20)\\d\\d)(?!\\d)`, ([m, y], context) => months(y, context, Number(m))],
  [`((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?![\\d-])`, ([y, m], context) => months(y, context, Number(m))],
  [
    `(?:ao longo d[eo]|durante(?: todo)?|todo|throughout|during|a lo largo del?|all)(?: o| el| the)?(?: ano| year)?${year}(?: inteiro)?`,
    ([y], context) => yearsWhen(Number(y ?? context)),
  ],
]
const before =
  '(?:a (?=fin|med|com|prin))?(?:(?:em|en|in|on|no|na|from|de|do|del|desde|entre|between|el|los|para|ate|hasta|by) )?(?:los |os |the |el |o |las? )?(?:dias? )?' +
  `(?:${weekday})?`
const wholeOnly: [string, Read][] = [
  [
    `${anyMonth}${between}${anyMonth}${year}`,
    ([m, m2, y], context) => months(y, context, monthNumber(m), monthNumber(m2)),
  ],
  [anyMonth, ([m], context) => months(undefined, context, monthNumber(m))],
  [
    `((?:19|20)\\d\\d)(?: ?[-–—/] ?((?:19|20)\\d\\d))?`,
    ([y, y2]) => (!y2 || y2 >= (y ?? '') ? yearsWhen(Number(y), Number(y2 ?? y)) : null),
  ],
  ['(?:anual|permanente|annual|ongoing|todo o ano|todo el ano|all year)', (_, context) => yearsWhen(context)],
]
const compile = (list: typeof shapes, frame: (shape: string) => string) =>
  list.map(([shape, read]) => [new RegExp(frame(shape)), read] as const)
const whole = compile([...shapes, ...wholeOnly], (shape) => `^[([]?${before}${shape} ?[)\\]:.,;–—-]*$`)
const leading = compile(
  [
    ...shapes,
    [
      `${anyMonth}${between}${anyMonth}${year}`,
      ([m, m2, y], context) => months(y, context, monthNumber(m), monthNumber(m2)),
    ],
    [`(${short})\\b\\.?(?= ?(?:[–—:]|- ))`, ([m], context) => months(undefined, context, monthNumber(m))],
  ],
  (shape) => `^[([]?${before}(?<![\\d])${shape}[)\\]]?(?= ?(?:[:|,;.–—)]|- )| *$)`,
)
const trailing = compile(
  shapes,
  (shape) =>
    `(?:[,(:;|–—]| -| em| en| in| on| no dia| el| dias?) ?${before}${shape}(?= ?(?:[),;.|–—:]| -|$)| (?:em|en|in|at) )`,
)

/** A date in a text, with the places at which what says it begins and ends. */
export type FoundDate = { when: When; start: number; end: number }

/** The longest texts in which dates are looked for: longer ones are prose. */
const LONGEST = 400

/** Without any of these a text says no date: spares the prose all of the patterns. */
const hint = new RegExp(
  `\\d|${full}|\\b(?:${short})\\b|mestre|semester|quarter|half|\\b(?:ano|year|anual|annual|permanente|ongoing)\\b`,
)

function find(list: typeof whole, text: string, context: number): FoundDate | null {
  if (text.length > LONGEST) return null
  const folded = fold(text)
  if (!hint.test(folded)) return null
  for (const [pattern, read] of list) {
    const match = pattern.exec(folded)
    const when = match && read(match.slice(1), context)
    if (when) return { when, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** The date that a text is, when it is nothing else. A year that it does not name is `context`. */
export function wholeDate(text: string, context: number): When | null {
  return find(whole, text, context)?.when ?? null
}

const clock =
  /[,;]? (?:(?:a las?|as|at) )?((?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|h| ?(?:hs|horas|hours|am|pm)\b)(?: ?(?:hs?|horas)\b)?\.?(?: ?\([^()]{2,40}\))?)$/

/** A date with the hour behind it, and that hour as it is written: "Lunes 4 de mayo, 10:00 (hora de Montevideo)". */
export function dateAndHour(text: string, context: number): { when: When; hour: string } | null {
  const match = text.length > LONGEST ? null : clock.exec(fold(text))
  const when = match && wholeDate(text.slice(0, match.index), context)
  return when ? { when, hour: text.slice(text.length - (match[1]?.length ?? 0)) } : null
}

/** A date that a text begins with, a sign between it and what follows. */
export function leadingDate(text: string, context: number): FoundDate | null {
  return find(leading, text, context)
}

/** A date further on in a text, set off by signs or by "em", "en", "in", "on". */
export function trailingDate(text: string, context: number): FoundDate | null {
  return find(trailing, text, context)
}

/** Days of a month that was named before: "Dias 15 e 16". */
export function daysOfMonth(text: string, when: When): When | null {
  if (when.precision !== 'MONTH' || when.startsOn.slice(0, 7) !== when.endsOn.slice(0, 7)) return null
  const match = new RegExp(`^(?:dias?|days?) ${day}((?:${between}\\d{1,2})*)[.:]?$`).exec(fold(text))
  const first = match?.[1]
  const last = match?.[2]?.match(/\d+/g)?.at(-1) ?? first
  const [y, m] = when.startsOn.split('-')
  return first ? days(iso(y, m, first), iso(y, m, last)) : null
}

/** Whether one date lies within another and is more exact. */
export function refines(exact: When, vague: When): boolean {
  const isWithin = exact.startsOn >= vague.startsOn && exact.endsOn <= vague.endsOn
  return isWithin && exact.precision !== vague.precision
}
