import { type ErrorCode, errorCodes } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** What became of a block, as an address says it after saving. */
const outcomes = ['saved', 'removed', 'restored', 'moved'] as const
type Outcome = (typeof outcomes)[number]

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
  /** `detail` tells two outcomes of one block apart, so that the second is news too: the place where a moved thing stands now. */
  saved(block: string, outcome?: Outcome, detail?: string | number): string
  /** What became of `block` by the edit that the page comes from; null when it comes from none. */
  outcomeOf(block: string): Outcome | null
  /** What {@link EditPlace.saved} was given as `detail`; null without one. Comes from the address: anything may stand there. */
  detail: string | null
  /** Why a form that goes to no server action, such as one with a file, was refused; null when the page comes from none. */
  refusal: ErrorCode | null
  /** The sentence that `block` shows after an edit; null when the page does not come from one. */
  savedText(block: string, locale: Locale): string | null
}

type Query = Record<string, string | string[] | undefined>

/** The place that the query of a page's address (`searchParams`) says, on the page at `path`. */
export function editPlace(path: string, query: Query): EditPlace {
  const editing = typeof query.edit === 'string' ? query.edit : null
  const outcome = outcomes.find((known) => typeof query[known] === 'string')
  const outcomeOf = (block: string) => (outcome && query[outcome] === block ? outcome : null)
  return {
    editing,
    edit: (block) => `${path}?edit=${encodeURIComponent(block)}#${block}`,
    at: (block) => `${path}#${block}`,
    saved: (block, how = 'saved', detail = '') => {
      const query = new URLSearchParams({ [how]: block, ...(detail === '' ? {} : { at: String(detail) }) })
      return `${path}?${query}#${block}`
    },
    outcomeOf,
    refusal: errorCodes.find((code) => code === query.refused) ?? null,
    detail: typeof query.at === 'string' ? query.at : null,
    savedText: (block, locale) => {
      const how = outcomeOf(block)
      return how && getTranslator(locale, 'common')(how)
    },
  }
}
