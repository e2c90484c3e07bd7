import type { Locale } from '@/lib/i18n/locales'
import { plainWords } from '@/lib/i18n/plain-words'
import type { When } from '@/lib/time/when'
import { fold, wholeDate } from './dates'
import type { DraftPeriod, Known } from './draft'
import { sectionOf } from './headings'
import type { Piece } from './pieces'

// What stands above a plan: what it is called, whose it is, for when it holds, and in which language.

const titleWords =
  /\b(?:(?:plano|plan|programa) (?:\w+ )?(?:de )?(?:trabalho|trabajo|acao|accion|atividades|actividades)|work(?:ing)? ?plan|action plan|work programme|programme of work|plan operativo|plano operacional)\b|^(?:annual (?:plan|programme)|plano? anual|plano? estrategico|strategic plan)\b|^(?:plano|plan)(?: ?\/ ?(?:plano|plan))?(?: anual)? (?:19|20)\d\d\b/
/** Whether a line is what a plan is called. */
export function isTitle(text: string): boolean {
  return text.length <= 150 && titleWords.test(fold(text)) && !/[.;!?]$/.test(text) && plainWords(text).length <= 14
}

/** Whether a line names the unit or a network's part like it. */
export function isUnit(text: string, { unitName, acronym }: Known): boolean {
  const words = plainWords(text).join(' ')
  const [name, short] = [plainWords(unitName).join(' '), plainWords(acronym).join(' ')]
  const own = [name, short, `${name} ${short}`, `${short} ${name}`].filter((one) => one.trim())
  const isCalledSo =
    /^(?:unidade tematica|unidad tematica|thematic unit|grupo de trabalho|grupo de trabajo|working group)\b/
  return text.length <= 200 && (own.includes(words) || isCalledSo.test(words)) && !/[.;]$/.test(text)
}

export function isNetwork(text: string, { networkName }: Known): boolean {
  const words = plainWords(text).join(' ')
  return (
    words !== '' &&
    [networkName, `Rede ${networkName}`, `Red ${networkName}`].some((name) => plainWords(name).join(' ') === words)
  )
}

const years = /(?<!\d)((?:19|20)\d\d)(?: ?(?:[-–—/]|a|al|e|y|to|and) ?((?:(?:19|20)\d\d)|\d\d))?(?!\d)/
const periodLabel =
  /^(?:periodo|period|vigencia|ano|ano de referencia|year|duracao|duracion|bienio|trienio)\s*:?\s+(?=\S)/

/** The period that a line says: "2018-2019", "Período: março de 2018 a fevereiro de 2019". Null when it is about something else. */
function readPeriod(text: string, context: number): { startsOn: string; endsOn: string } | null {
  const label = periodLabel.exec(fold(text))
  const rest = label ? text.slice(label[0].length) : text
  const when = wholeDate(rest, context)
  const isSaid = when && /(?:19|20)\d\d/.test(rest)
  if (!isSaid || (!label && when.precision !== 'YEAR' && !isLong(when))) return null
  return { startsOn: when.startsOn, endsOn: when.endsOn }
}

/** Whether months go on for half a year at least: nothing that happens does. */
const isLong = ({ precision, startsOn, endsOn }: When) =>
  precision === 'MONTH' && Date.parse(endsOn) - Date.parse(startsOn) > 150 * 86_400_000

/** The months behind the words of a title, with what sets them off: "Plan de trabajo (julio 2026 - junio 2027)"; empty where there are none. */
export function periodBehind(title: string): string {
  const [inBrackets, said] = /[\s,–—-]*\(([^()]+)\)\s*$/.exec(title) ?? []
  if (inBrackets && said) return monthsOf(said) ? inBrackets : ''
  const gaps = [...title.matchAll(/[\s,:–—-]+/g)].filter(({ index }) => index > 0)
  const gap = gaps.find(({ 0: sign, index }) => monthsOf(title.slice(index + sign.length)))
  return gap ? title.slice(gap.index) : ''
}

/** The months from one to another, each with its year or both within one, when a text is nothing else. */
function monthsOf(text: string): { startsOn: string; endsOn: string } | null {
  const months = text.slice(periodLabel.exec(fold(text))?.[0].length ?? 0)
  const when = /(?:19|20)\d\d/.test(months) ? wholeDate(months, 0) : null
  return when && isLong(when) ? { startsOn: when.startsOn, endsOn: when.endsOn } : null
}

/** The whole years that a title names. */
function yearsIn(text: string): { startsOn: string; endsOn: string } | null {
  const [, first, last] = years.exec(fold(text)) ?? []
  if (!first) return null
  const end = !last ? first : last.length === 2 ? first.slice(0, 2) + last : last
  return end < first || Number(end) - Number(first) > 10 ? null : { startsOn: `${first}-01-01`, endsOn: `${end}-12-31` }
}

/** For when a plan holds: as a line of it says, else the years of its title, else the year that it names most, else the year that is meant. */
export function periodOf(
  pieces: readonly Piece[],
  title: string | null,
  year: number,
): DraftPeriod & { line: number | null } {
  const firstPart = pieces.find(({ text }) => sectionOf(text))?.line ?? Number.POSITIVE_INFINITY
  for (const { text, line } of pieces.slice(0, 60)) {
    const read = readPeriod(text, year)
    // A year alone, further on, is when something happens.
    if (read && (line < firstPart || periodLabel.test(fold(text)))) return { ...read, isGuessed: false, line }
  }
  const inTitle = title && (monthsOf(periodBehind(title).replace(/^[\s,(:–—-]+|[\s)]+$/g, '')) ?? yearsIn(title))
  if (inTitle) return { ...inTitle, isGuessed: false, line: null }
  const counts = new Map<string, number>()
  for (const { text } of pieces) {
    for (const [found] of text.matchAll(/(?<!\d)20\d\d(?!\d)/g)) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const chosen = most?.[0] ?? String(year)
  return { startsOn: `${chosen}-01-01`, endsOn: `${chosen}-12-31`, isGuessed: most === undefined, line: null }
}

const telling: Record<Locale, RegExp> = {
  pt: /\b(?:e|da|do|das|dos|em|na|no|uma?|com|para|ao|cidades?|reuniao|eixos?|nao|atividades?|trabalho)\b|c(?:ao|oes)\b/g,
  es: /\b(?:y|del|los|las|el|en|una?|con|para|al|ciudad(?:es)?|reunion|ejes?|no|actividad(?:es)?|trabajo)\b|c(?:ion|iones)\b/g,
  en: /\b(?:and|the|of|in|with|for|to|cit(?:y|ies)|meeting|axes|activit(?:y|ies)|work|our)\b/g,
}

/** The language that most of the small words are of. */
export function languageOfText(text: string): Locale {
  const folded = fold(text.slice(0, 50_000))
  const counts = (['pt', 'es', 'en'] as const).map((locale) => ({
    locale,
    count: folded.match(telling[locale])?.length ?? 0,
  }))
  return counts.sort((a, b) => b.count - a.count)[0]?.locale ?? 'pt'
}

const thanks =
  /^(?:muit[oa]s? obrigad[oa]s?|obrigad[oa]s?|muchas gracias|gracias|thank you(?: very much| all)?|thanks|many thanks)\b.{0,60}$/
/** Whether a line is the plan's last word. */
export const isClosing = (text: string): boolean => thanks.test(fold(text).replace(/^[¡!\s]+/, ''))
