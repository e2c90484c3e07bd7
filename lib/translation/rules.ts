import type { Locale } from '@/lib/i18n/locales'
import { hashOriginal, type LocalizedText, translationState } from '@/lib/i18n/localized-text'

/** How a translation into a language stands: to be looked at again, to be made, or up to date. */
export type DeskState = 'outdated' | 'missing' | 'done'

const order: Record<DeskState, number> = { outdated: 0, missing: 1, done: 2 }

/**
 * What there is to translate into `language`: the outdated first, then what is missing, then what is done, each in the order in which `texts`
 * stand in their document. What is written in that language is left out.
 */
export function deskOrder<T extends { value: LocalizedText }>(
  texts: readonly T[],
  language: Locale,
): (T & { state: DeskState })[] {
  return texts
    .flatMap((text) => {
      const state = translationState(text.value, language)
      return state === 'original' ? [] : [{ ...text, state: state === 'translation' ? ('done' as const) : state }]
    })
    .sort((a, b) => order[a.state] - order[b.state])
}

export type Progress = Record<DeskState, number> & { total: number }

/** How many of the lines stand how. */
export function progressOf(lines: readonly { state: DeskState }[]): Progress {
  const count = (state: DeskState) => lines.filter((line) => line.state === state).length
  return { outdated: count('outdated'), missing: count('missing'), done: count('done'), total: lines.length }
}

/** The line that is still to be done after the one at `index`, or else before it; null when no other is. */
export function nextToDo<T extends { state: DeskState }>(lines: readonly T[], index: number): T | null {
  const others = [...lines.slice(index + 1), ...lines.slice(0, Math.max(index, 0))]
  return others.find(({ state }) => state !== 'done') ?? null
}

/** Tells one state of a translation from another: its words, and the original that they were made from. */
export function seenTranslation(value: LocalizedText, language: Locale): string {
  return hashOriginal(JSON.stringify([value.texts[language] ?? '', value.madeFrom[language] ?? '']))
}

/**
 * The value with this translation, made from the original that its writer saw, whose hash is `madeFrom`: where the original has changed since, the translation
 * is older than it. The original and the other languages stay as they are.
 */
export function withTranslation(
  value: LocalizedText,
  { language, text, madeFrom }: { language: Locale; text: string; madeFrom: string },
): LocalizedText {
  return {
    original: value.original,
    texts: { ...value.texts, [language]: text },
    madeFrom: { ...value.madeFrom, [language]: madeFrom },
  }
}
