import { pairs } from '@/lib/editions/pairs'
import type { Locale } from '@/lib/i18n/locales'
import { factsInWords } from './fact-words'
import type { ReportFacts } from './report-content'

/** What is said of one thing of a report, before and after; empty where nothing is said of it. `name` is what it is called now, or was where it has gone. */
export type FactChange = { key: string; name: string; before: string; after: string }

/**
 * What a report says otherwise in a language once its facts are taken again, thing by thing, in the order of its page and then what has gone. What it does not say in
 * that language, such as a text's translation into another one, is none of it.
 */
export function factChanges(before: ReportFacts, after: ReportFacts, locale: Locale): FactChange[] {
  const linesOf = (lines: string[] | undefined) => (lines ?? []).join('\n')
  return pairs(factsInWords(before, locale), factsInWords(after, locale), ({ key }) => key).flatMap(([was, is]) => {
    const told = is ?? was
    const change = { before: linesOf(was?.lines), after: linesOf(is?.lines) }
    return told && change.before !== change.after ? [{ key: told.key, name: told.name, ...change }] : []
  })
}
