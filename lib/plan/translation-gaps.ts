import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, translationState } from '@/lib/i18n/localized-text'

/** A text of the plan, with the address where it is edited and what it is called there. */
export type PlanText = { href: string; label: string; text: LocalizedText }

/** Texts that lack a translation into `locale`, or whose translation is older than the original. Never empty. */
export type TranslationGap<Text = PlanText> = { locale: Locale; state: 'missing' | 'outdated'; texts: Text[] }

/** What is still to be translated, by language, the missing before the outdated; empty when everything is up to date. */
export function listTranslationGaps<Text extends { text: LocalizedText }>(
  texts: readonly Text[],
): TranslationGap<Text>[] {
  return locales.flatMap((locale) =>
    (['missing', 'outdated'] as const).flatMap((state): TranslationGap<Text>[] => {
      const found = texts.filter(({ text }) => translationState(text, locale) === state)
      return found.length > 0 ? [{ locale, state, texts: found }] : []
    }),
  )
}
