/** The languages of Enlace: of its pages and of the texts stored in it. */
export const locales = ['pt', 'es', 'en'] as const
export type Locale = (typeof locales)[number]

/** The BCP 47 tag of each language, for `lang` attributes and for Intl. */
export const languageTags: Record<Locale, string> = { pt: 'pt-BR', es: 'es', en: 'en-GB' }

/** Each language's own name: how a reader finds hers. */
export const languageNames: Record<Locale, string> = { pt: 'Português', es: 'Español', en: 'English' }

/** The message (of `common`) that names each language inside a sentence. */
export const languageKeys = { pt: 'portuguese', es: 'spanish', en: 'english' } as const satisfies Record<Locale, string>

export const defaultLocale: Locale = 'pt'

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

/**
 * The locale to show a reader who has not chosen one, from her browser's Accept-Language header (RFC 9110, section 12.5.4):
 * the highest-weighted range whose primary language is ours, else Portuguese.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const ranges = (acceptLanguage ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
  })
  ranges.sort((a, b) => b.weight - a.weight)
  const wanted = ranges.find((range) => range.weight > 0 && isLocale(range.language))
  return isLocale(wanted?.language) ? wanted.language : defaultLocale
}
