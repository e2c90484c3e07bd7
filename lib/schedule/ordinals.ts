import { type Locale, languageTags } from '@/lib/i18n/locales'
import { type LocalizedText, type ReadableText, readText } from '@/lib/i18n/localized-text'
import type { When } from '@/lib/time/when'
import type { ActivityKind } from '@/prisma/generated/client/client'
import { type Gender, genderOfTitle } from './kinds'
import { compareScheduled } from './months'

/** What is needed to count an activity among the numbered ones of its plan. */
export type Numbered = { id: string; when: When; isNumbered: boolean; ordinalOverride: number | null }

/**
 * The ordinals of a plan's activities by id: the numbered ones are counted in the order of their dates. An override sets one, and
 * those after it count on from there. Cancelled activities keep their number, which others already know them by.
 */
export function countOrdinals(activities: readonly Numbered[]): Map<string, number> {
  const ordinals = new Map<string, number>()
  let last = 0
  for (const activity of activities.filter(({ isNumbered }) => isNumbered).sort(compareScheduled)) {
    last = activity.ordinalOverride ?? last + 1
    ordinals.set(activity.id, last)
  }
  return ordinals
}

const stems: Record<'pt' | 'es', readonly string[]> = {
  pt: ['Primeir', 'Segund', 'Terceir', 'Quart', 'Quint', 'Sext', 'Sétim', 'Oitav', 'Non', 'Décim'],
  es: ['Primer', 'Segund', 'Tercer', 'Cuart', 'Quint', 'Sext', 'Séptim', 'Octav', 'Noven', 'Décim'],
}
const english = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']
const englishEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** "Primeira", "Primer", "First" …; from the eleventh on in figures ("11ª", "11.º", "11th"), as printed programmes do. */
export function ordinalWord(ordinal: number, locale: Locale, gender: Gender): string {
  if (locale === 'en') {
    const ending = englishEndings[new Intl.PluralRules('en', { type: 'ordinal' }).select(ordinal)]
    return english[ordinal - 1] ?? `${ordinal}${ending}`
  }
  const stem = stems[locale][ordinal - 1]
  if (!stem) return `${ordinal}${locale === 'es' ? '.' : ''}${gender === 'feminine' ? 'ª' : 'º'}`
  if (gender === 'feminine') return `${stem}a`
  // Before its noun: "primer seminario", "tercer seminario", but "segundo seminario".
  return locale === 'es' && stem.endsWith('er') ? stem : `${stem}o`
}

export type Titled = { title: LocalizedText; ordinal: number | null; kinds: readonly ActivityKind[] }

/**
 * An activity's title for a reader of `locale`, with its ordinal before it, both in the language of the text that is really shown. Without
 * an ordinal it begins with a capital: titles that are written to follow one may begin small.
 */
export function readActivityTitle({ title, ordinal, kinds }: Titled, locale: Locale): ReadableText {
  const readable = readText(title, locale)
  const { lang, text } = readable
  if (ordinal === null) {
    return { ...readable, text: text.charAt(0).toLocaleUpperCase(languageTags[lang]) + text.slice(1) }
  }
  const word = ordinalWord(ordinal, lang, genderOfTitle(text, kinds[0] ?? 'OTHER', lang))
  return { ...readable, text: `${word} ${text}` }
}
