import 'server-only'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { writePaper } from '@/lib/pdf/write-paper'
import type { Actor } from '@/lib/permissions/actor'
import { storedDate } from '@/lib/time/when'
import { handoverLetter } from './letter-paper'
import { findLetterSources } from './letter-queries'

type Asked = {
  locale: Locale
  unitSlug: string
  /** A second language, as an address says it: anything may stand there. */
  second: string | null
}

/**
 * The letter of a hand-over as a PDF, in one language or two, for whoever may read the hand-over at the instant `now`. Null for anybody else, and when there is none: these answer
 * alike. On one day the same data give the same bytes.
 */
export async function findHandoverLetter(
  viewer: Actor,
  { locale, unitSlug, second }: Asked,
  now: Date,
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> } | null> {
  const sources = await findLetterSources(viewer, unitSlug, now)
  if (!sources) return null
  const { unit } = sources.handover
  const t = getTranslator(locale, 'handoverOut')
  const { text } = readText(unit.name, locale)
  const languages = [locale, ...(isLocale(second) && second !== locale ? [second] : [])]
  const body = await writePaper({
    title: `${t('letter.title')} · ${text}`,
    lang: locale,
    author: `${unit.network.name} · ${text}`,
    foot: `${unit.acronym} · ${sources.home}/${locale}/workspace/units/${unit.slug}/handover`,
    parts: languages.map((language) => handoverLetter(sources, language)),
    madeAt: storedDate(sources.madeOn),
  })
  return { name: `${t('letter.fileName')}-${unit.slug}.pdf`, body }
}
