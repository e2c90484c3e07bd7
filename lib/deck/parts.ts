import type { Locale } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { type Entry, flow, type Placed } from './flow'

/** What stands on slides under one head, which is said once for each language, and the part of the page that says the same. */
export type Section = { heads: Told[]; entries: Entry[]; anchor: string }

/** What stands on one slide after the opening, and the part of the page that says the same. */
export type Part = { heads: Told[]; entries: Placed[]; anchor: string }

/** The slides after the opening, in one language or two, for the file and for the browser: what is longer than a slide goes on on the next. */
export function partsOf(sections: readonly Section[], languages: readonly Locale[]): Part[] {
  return sections.flatMap((section) => {
    const parts = flow(section.entries)
    return parts.map((entries, index) => ({
      heads: headsOf(section, languages, index + 1, parts.length),
      entries,
      anchor: section.anchor,
    }))
  })
}

/** "Objetivos", or "Objetivos (2 de 3)" where they go on over several slides. */
function headsOf({ heads }: Section, languages: readonly Locale[], part: number, parts: number): Told[] {
  if (parts === 1) return heads
  return heads.map((head, side) => {
    const t = getTranslator(languages[side] ?? head.lang, 'common')
    const text = t('continued', { heading: head.text, part: String(part), parts: String(parts) })
    return { ...head, text }
  })
}
