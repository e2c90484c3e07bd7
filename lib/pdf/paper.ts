import type { Drawing } from '@/lib/charts/bar-chart'
import type { Locale } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'

/** Words on paper: in the language of their part, unless they say another. */
export type Words = string | { text: string; lang: Locale }

/** Words that are set as others are not, or stand in another language than their part. */
export type Run = { text: string; set: 'plain' | 'strong' | 'italic'; lang?: Locale }

/** One piece of a paper. All of them are plain text: what people wrote stands there as they wrote it. */
export type PaperBlock =
  /** The first thing of a part, with who speaks above it in small, line by line. */
  | { is: 'title'; words: Words; eyebrow?: string | Words[] }
  /** Of the second level, unless it says a deeper one. */
  | { is: 'heading'; words: Words; level?: 2 | 3 | 4 }
  | { is: 'paragraph'; words: Words | Run[]; isQuiet?: boolean }
  | { is: 'facts'; rows: { label: string; value: Words }[] }
  /** Numbers or signs at the left, and beside each what it stands for. */
  | { is: 'list'; items: { label: string; blocks: PaperBlock[] }[] }
  /** What was said by somebody, set apart. */
  | { is: 'quote'; blocks: PaperBlock[] }
  /** Several pieces in another language than the part's. */
  | { is: 'passage'; lang: Locale; blocks: PaperBlock[] }
  /** The same in the part's language and, beside it, in another. */
  | { is: 'pair'; sides: [PaperBlock[], PaperBlock[]]; lang: Locale }
  | PaperTable
  /** A drawing, with what it says for who does not see it. */
  | { is: 'figure'; alt: string; drawing: Drawing }
  /** A line to sign on, with what stands below it. */
  | { is: 'signature'; words: Words }
  /** Several beside each other, for those who sign together. */
  | { is: 'signatures'; words: Words[] }

export type PaperTable = {
  is: 'table'
  /** What it shows, for who does not see it. */
  caption: string
  /** Widths are shares of the page's; a column that names its row is a heading of it. */
  columns: { label: string; width: number; namesRow?: boolean }[]
  rows: Words[][]
  /** In points, so that there is room to write by hand; less than the words need is not heeded. */
  rowHeight?: number
}

/** What is said in one language; each part begins on a new page. */
export type PaperPart = { lang: Locale; blocks: PaperBlock[] }

/** Something to print, before it is laid out. */
export type Paper = {
  title: string
  lang: Locale
  /** Whose paper it is. */
  author: string
  /** At the foot of every page, before the page's number. */
  foot: string
  parts: PaperPart[]
  /** Becomes the date of the file: the same paper at the same moment is the same bytes. */
  madeAt: Date
}

/** Words that stand in `lang`, for a part in `locale`. */
export function paperWords({ text, lang }: { text: string; lang: Locale }, locale: Locale): Words {
  return lang === locale ? text : { text, lang }
}

/** The same of words of which some stand in another language. */
export function paperLine(words: Told, locale: Locale): Words | Run[] {
  return words.pieces?.map((piece) => ({ ...piece, set: 'plain' as const })) ?? paperWords(words, locale)
}

/** The words themselves. */
export function textOf(words: Words | Run[]): string {
  if (Array.isArray(words)) return words.map(({ text }) => text).join('')
  return typeof words === 'string' ? words : words.text
}
