import { type Locale, languageKeys } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatList, formatWhen } from '@/lib/time/format'
import type { ChecklistPoint, LineFact, LineName } from './checklist-view'

/** Words, and the language that they really are in. */
export type ReadWords = { text: string; lang: Locale }

/** What a point says in one sentence: how much is open, that nothing is, or what there is to know. */
export function pointSentence({ name, state, count }: ChecklistPoint, locale: Locale): string {
  const t = getTranslator(locale, 'handoverOut')
  return t(`checklist.${state === 'settled' ? 'settled' : 'told'}.${name}`, { count })
}

/** What a line is about. */
export function readLineName(name: LineName, locale: Locale): ReadWords {
  if (name.is === 'name') return { text: name.name, lang: locale }
  return name.is === 'text' ? readText(name.text, locale) : readActivityTitle(name, locale)
}

const isBare = (fact: LineFact): fact is Extract<LineFact, { is: 'text' | 'name' | 'when' }> =>
  fact.is === 'text' || fact.is === 'name' || fact.is === 'when'

/** What is said of it. An address is left to whoever shows it. */
export function readFact(fact: LineFact, locale: Locale): ReadWords {
  if (!isBare(fact)) return { text: sentenceOf(fact, locale), lang: locale }
  if (fact.is === 'text') return readText(fact.text, locale)
  return { text: fact.is === 'name' ? fact.name : formatWhen(fact.when, locale), lang: locale }
}

function sentenceOf(fact: Exclude<LineFact, { is: 'text' | 'name' | 'when' }>, locale: Locale): string {
  const t = getTranslator(locale, 'handoverOut')
  const titleOf = (text: LocalizedText) => readText(text, locale).text
  switch (fact.is) {
    case 'takenAt':
      return t('checklist.facts.takenAt', { meeting: titleOf(fact.meeting) })
    case 'due':
      return t(fact.isOverdue ? 'checklist.facts.overdue' : 'checklist.facts.due', {
        month: formatWhen(fact.month, locale),
      })
    case 'notAnswered':
      return t('checklist.facts.notAnswered', { cities: formatList(fact.cities, locale) })
    case 'missingIn':
    case 'outdatedIn':
      return t(`checklist.facts.${fact.is}`, {
        count: fact.count,
        language: getTranslator(locale, 'common')(languageKeys[fact.language]),
      })
    case 'printedIn':
      return t('checklist.facts.printedIn', { plan: titleOf(fact.plan) })
    case 'link':
      return t('checklist.facts.link', { title: titleOf(fact.title) })
    case 'responsible':
      return t('checklist.facts.responsible', { city: fact.city })
    case 'placeOutside':
      return t('checklist.facts.placeOutside', { name: fact.name })
    case 'answeredBy':
      return t('checklist.facts.answeredBy', { count: fact.count, of: fact.of })
    case 'changes':
      return t('checklist.facts.changes', { edition: fact.edition, count: fact.count })
    case 'files':
      return t('checklist.facts.files', { count: fact.count })
    default:
      return t(`checklist.facts.${fact.is}`)
  }
}
