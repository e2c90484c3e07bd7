import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** What became of a block, as an address says it after saving. */
const outcomes = ['saved', 'removed', 'restored', 'moved'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Where on a page of the workspace somebody edits. It lives in the address, so that it works without JavaScript: `?edit=<block>` turns
 * a block into fields, `?saved=<block>` makes it say that it was saved.
 */
export type EditPlace = {
  /** The block that is being edited; null when the page is only read. */
  editing: string | null
  /** The page's address with `block` as fields, without, and after it was saved. */
  edit(block: string): string
  at(block: string): string
  saved(block: string, outcome?: Outcome): string
  /** The sentence that `block` shows after an edit; null when the page does not come from one. */
  savedText(block: string, locale: Locale): string | null
}

type Query = Record<string, string | string[] | undefined>

/** The place that the query of a page's address (`searchParams`) says, on the page at `path`. */
export function editPlace(path: string, query: Query): EditPlace {
  const editing = typeof query.edit === 'string' ? query.edit : null
  const outcome = outcomes.find((known) => typeof query[known] === 'string')
  return {
    editing,
    edit: (block) => `${path}?edit=${encodeURIComponent(block)}#${block}`,
    at: (block) => `${path}#${block}`,
    saved: (block, how = 'saved') => `${path}?${how}=${encodeURIComponent(block)}#${block}`,
    savedText: (block, locale) =>
      outcome && query[outcome] === block ? getTranslator(locale, 'common')(outcome) : null,
  }
}
